import type { AccessSubject, CredentialChecker } from '../identity/ports.ts';
import type { Tenant } from '../tenancy/tenant.ts';
import { webapiErrors } from './webapi-errors.ts';

/** The headers a credential can arrive in (spec rest §3). */
export interface CredentialHeaders {
  readonly authorization: string | undefined;
  /** `SO-AppToken`: the application's secret, needed beside a ticket. */
  readonly applicationToken: string | undefined;
}

/**
 * Whom the request speaks for.
 * @throws {AppError} 401; the text never tells which part of a credential was wrong
 */
export async function checkCredential(
  headers: CredentialHeaders,
  tenant: Tenant,
  credentials: CredentialChecker,
): Promise<AccessSubject> {
  const [, scheme = '', value = ''] = /^(\S+)\s+(\S+)\s*$/.exec(headers.authorization ?? '') ?? [];
  const subject = await subjectOf(scheme.toLowerCase(), value, headers.applicationToken, credentials);
  if (!subject || subject.tenantId !== tenant.id) {
    throw webapiErrors.noCredential(
      `The credential is not valid for tenant ${tenant.ctx}, or it has expired.`,
    );
  }
  return subject;
}

async function subjectOf(
  scheme: string,
  value: string,
  applicationToken: string | undefined,
  credentials: CredentialChecker,
): Promise<AccessSubject | undefined> {
  switch (scheme) {
    case 'bearer':
      return credentials.accessToken(value);
    case 'soticket':
      if (!applicationToken) {
        throw webapiErrors.noCredential(
          'SOTicket needs the application secret in header SO-AppToken as well.',
        );
      }
      return credentials.systemTicket(value, applicationToken);
    case 'basic':
      throw webapiErrors.noCredential('Basic authentication is not available online; send a Bearer token.');
    default:
      throw webapiErrors.noCredential(
        'Send an Authorization header: Bearer token, or SOTicket and SO-AppToken.',
      );
  }
}
