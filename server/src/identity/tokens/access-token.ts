import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { sha256 } from '../crypto/digest.ts';
import type { IdentityTables } from '../schema.ts';

export const accessTokenSeconds = 3600;
// 225 bytes become 300 base64 characters, the shortest seen; clients need the length, not its meaning.
const bodyBytes = 225;

export interface AccessTokenSubject {
  readonly clientId: string;
  readonly tenantId: number;
  readonly associateId: number;
  /** Absent for the local command, which may act as an associate without an account. */
  readonly accountId: number | undefined;
  /** Ties the token to the code it came from, so that a replayed code takes it along. */
  readonly grantId: string | undefined;
}

/** `8A:{ctx}.{base64}`: opaque, but clients read the context between index 3 and the first dot. */
function newAccessToken(ctx: string): string {
  return `8A:${ctx}.${randomBytes(bodyBytes).toString('base64')}`;
}

export async function storeAccessToken(
  db: Kysely<IdentityTables>,
  clock: Clock,
  ctx: string,
  subject: AccessTokenSubject,
): Promise<string> {
  const token = newAccessToken(ctx);
  const issued_at = clock.now();
  await db
    .insertInto('access_token')
    .values({
      token_hash: sha256(token),
      grant_id: subject.grantId ?? null,
      client_id: subject.clientId,
      tenant_id: subject.tenantId,
      account_id: subject.accountId ?? null,
      associate_id: subject.associateId,
      issued_at,
      expires_at: new Date(issued_at.getTime() + accessTokenSeconds * 1000),
    })
    .execute();
  return token;
}
