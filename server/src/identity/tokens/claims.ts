import type { FaceDirectory } from '../../tenancy/faces.ts';
import type { Tenant } from '../../tenancy/tenant.ts';
import type { Account } from '../accounts/account-store.ts';
import type { Client } from '../clients/client.ts';
import type { TenantUser } from '../ports.ts';

export const claimPrefix = 'http://schemes.superoffice.net/identity/';

/** Names in `claims_supported`, in the order a real id_token carries them (spec identity §6). */
export const tenantClaimNames = [
  'associateid',
  'identityprovider',
  'email',
  'upn',
  'is_administrator',
  'ctx',
  'company_name',
  'serial',
  'netserver_url',
  'webapi_url',
  'initials',
  'so_primary_email_address',
  'system_token',
  'personid',
] as const;
type ClaimName = (typeof tenantClaimNames)[number];

/** A user of a tenant, as far as tokens speak of them. */
export interface TenantSubject {
  readonly tenant: Tenant;
  readonly user: TenantUser;
  readonly systemToken: string | undefined;
}

/** What an id_token says about the person: strings only, absent when not granted. */
export function identityClaims(
  account: Account,
  subject: TenantSubject | undefined,
  client: Client,
  faces: FaceDirectory,
): Record<string, string> {
  const values: Partial<Record<ClaimName, string | undefined>> = {
    identityprovider: 'central-superid',
    email: account.email,
    upn: account.username,
    ...(subject && tenantClaims(subject, client, faces)),
  };
  const claims: Record<string, string> = {};
  for (const name of tenantClaimNames) {
    const value = values[name];
    if (value !== undefined) claims[`${claimPrefix}${name}`] = value;
  }
  return claims;
}

function tenantClaims(
  { tenant, user, systemToken }: TenantSubject,
  client: Client,
  faces: FaceDirectory,
): Partial<Record<ClaimName, string | undefined>> {
  const root = `${faces.url(tenant.host)}/${tenant.ctx}`;
  const services = newestServices(client.endpoints);
  return {
    associateid: String(user.associateId),
    is_administrator: user.isAdministrator ? 'True' : 'False',
    ctx: tenant.ctx,
    company_name: user.companyName,
    serial: tenant.serial,
    netserver_url: services && `${root}/Remote/${services}/`,
    webapi_url: client.endpoints.includes('webapi') ? `${root}/api/` : undefined,
    initials: user.initials,
    so_primary_email_address: user.primaryEmail,
    system_token: client.claims.includes('systemtoken') ? systemToken : undefined,
    personid: client.claims.includes('personid') ? String(user.personId) : undefined,
  };
}

/** An application granted several SOAP versions is told the newest. */
function newestServices(endpoints: readonly string[]): string | undefined {
  const versions = endpoints.flatMap((endpoint) => {
    const version = /^services(\d+)$/i.exec(endpoint)?.[1];
    return version === undefined ? [] : [Number(version)];
  });
  return versions.length === 0 ? undefined : `Services${Math.max(...versions)}`;
}
