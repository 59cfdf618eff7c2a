import type { Kysely } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { sha256 } from '../crypto/digest.ts';
import { randomAlphanumeric } from '../crypto/random.ts';
import type { IdentityTables } from '../schema.ts';

export interface RefreshSubject {
  readonly grantId: string;
  readonly clientId: string;
  readonly tenantId: number;
  readonly accountId: number;
}

export type RefreshTokenStore = ReturnType<typeof createRefreshTokenStore>;

/** Refresh tokens are reusable and never rotated: they live until something is revoked (spec identity §5.3). */
export function createRefreshTokenStore(
  db: Kysely<IdentityTables>,
  clock: Clock,
  forgetGrant: (grantId: string) => void,
) {
  return {
    async issue(tx: Kysely<IdentityTables>, subject: RefreshSubject): Promise<string> {
      const token = randomAlphanumeric(64);
      await tx
        .insertInto('refresh_token')
        .values({
          token_hash: sha256(token),
          grant_id: subject.grantId,
          client_id: subject.clientId,
          tenant_id: subject.tenantId,
          account_id: subject.accountId,
          issued_at: clock.now(),
          revoked_at: null,
        })
        .execute();
      return token;
    },

    find: (token: string): Promise<RefreshSubject | undefined> =>
      db
        .selectFrom('refresh_token')
        .select([
          'grant_id as grantId',
          'client_id as clientId',
          'tenant_id as tenantId',
          'account_id as accountId',
        ])
        .where('token_hash', '=', sha256(token))
        .where('revoked_at', 'is', null)
        .executeTakeFirst(),

    /** Ends everything that came from one code: a replayed code or a revoked token (RFC 6749 §4.1.2, RFC 7009). */
    async revokeGrant(grantId: string): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await tx
          .updateTable('refresh_token')
          .set({ revoked_at: clock.now() })
          .where('grant_id', '=', grantId)
          .where('revoked_at', 'is', null)
          .execute();
        await tx.deleteFrom('access_token').where('grant_id', '=', grantId).execute();
      });
      forgetGrant(grantId);
    },

    async revokeAccessToken(token: string): Promise<void> {
      const [deleted] = await db
        .deleteFrom('access_token')
        .where('token_hash', '=', sha256(token))
        .returning('grant_id')
        .execute();
      if (deleted?.grant_id) forgetGrant(deleted.grant_id);
    },
  };
}
