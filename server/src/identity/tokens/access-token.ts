import { randomBytes } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import type { Queryable } from '../../platform/db.ts';
import { sha256 } from '../crypto/digest.ts';

export const accessTokenSeconds = 3600;
// 225 bytes become 300 base64 characters, the shortest seen; clients need the length, not its meaning.
const bodyBytes = 225;

export interface AccessTokenSubject {
  readonly clientId: string;
  readonly tenantId: number;
  readonly associateId: number;
  readonly accountId: number;
  /** Ties the token to the code it came from, so that a replayed code takes it along. */
  readonly grantId: string | undefined;
}

/** `8A:{ctx}.{base64}`: opaque, but clients read the context between index 3 and the first dot. */
export function newAccessToken(ctx: string): string {
  return `8A:${ctx}.${randomBytes(bodyBytes).toString('base64')}`;
}

export async function storeAccessToken(
  db: Queryable,
  clock: Clock,
  ctx: string,
  subject: AccessTokenSubject,
): Promise<string> {
  const token = newAccessToken(ctx);
  const issuedAt = clock.now();
  const expiresAt = new Date(issuedAt.getTime() + accessTokenSeconds * 1000);
  await db.query({
    name: 'identity_access_token_store',
    text: `insert into kontor.access_token
             (token_hash, grant_id, client_id, tenant_id, account_id, associate_id, issued_at, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      sha256(token),
      subject.grantId ?? null,
      subject.clientId,
      subject.tenantId,
      subject.accountId,
      subject.associateId,
      issuedAt,
      expiresAt,
    ],
  });
  return token;
}
