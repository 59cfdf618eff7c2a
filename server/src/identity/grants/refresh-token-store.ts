import type { Clock } from '../../platform/clock.ts';
import type { Db, Queryable } from '../../platform/db.ts';
import { sha256 } from '../crypto/digest.ts';
import { randomAlphanumeric } from '../crypto/random.ts';

interface RefreshSubject {
  readonly grantId: string;
  readonly clientId: string;
  readonly tenantId: number;
  readonly accountId: number;
}

/** Refresh tokens are reusable and never rotated: they live until something is revoked (spec identity §5.3). */
export interface RefreshTokenStore {
  issue(tx: Queryable, subject: RefreshSubject): Promise<string>;
  find(token: string): Promise<RefreshSubject | undefined>;
  /** Ends everything that came from one code: a replayed code or a revoked token (RFC 6749 §4.1.2, RFC 7009). */
  revokeGrant(grantId: string): Promise<void>;
  revokeAccessToken(token: string): Promise<void>;
}

export function createRefreshTokenStore(
  db: Db,
  clock: Clock,
  forgetGrant: (grantId: string) => void,
): RefreshTokenStore {
  return {
    async issue(tx, { grantId, clientId, tenantId, accountId }) {
      const token = randomAlphanumeric(64);
      await tx.query({
        name: 'identity_refresh_issue',
        text: `insert into kontor.refresh_token
                 (token_hash, grant_id, client_id, tenant_id, account_id, issued_at)
               values ($1, $2, $3, $4, $5, $6)`,
        values: [sha256(token), grantId, clientId, tenantId, accountId, clock.now()],
      });
      return token;
    },

    async find(token) {
      const [row] = await db.query<RefreshSubject>({
        name: 'identity_refresh_find',
        text: `select grant_id as "grantId", client_id as "clientId", tenant_id as "tenantId",
                 account_id as "accountId"
               from kontor.refresh_token where token_hash = $1 and revoked_at is null`,
        values: [sha256(token)],
      });
      return row;
    },

    revokeGrant: (grantId) =>
      db.transaction(async (tx) => {
        await tx.query({
          text: 'update kontor.refresh_token set revoked_at = $2 where grant_id = $1 and revoked_at is null',
          values: [grantId, clock.now()],
        });
        await tx.query({ text: 'delete from kontor.access_token where grant_id = $1', values: [grantId] });
        tx.afterCommit(() => forgetGrant(grantId));
      }),

    async revokeAccessToken(token) {
      const [deleted] = await db.query<{ grant_id: string | null }>({
        text: 'delete from kontor.access_token where token_hash = $1 returning grant_id',
        values: [sha256(token)],
      });
      if (deleted?.grant_id) forgetGrant(deleted.grant_id);
    },
  };
}
