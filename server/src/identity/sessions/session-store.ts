import type { Kysely } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import type { Account } from '../accounts/account-store.ts';
import { sha256 } from '../crypto/digest.ts';
import { randomAlphanumeric } from '../crypto/random.ts';
import type { IdentityTables } from '../schema.ts';

const lifetimeMs = 12 * 60 * 60 * 1000;

export type SessionStore = ReturnType<typeof createSessionStore>;

/** Sign-in sessions of one environment's login host; the cookie holds the only copy of the id. */
export function createSessionStore(db: Kysely<IdentityTables>, clock: Clock) {
  return {
    /** A fresh id at every sign-in, so that a planted cookie never becomes a session. */
    async start(environment: EnvironmentName, accountId: number): Promise<string> {
      const id = randomAlphanumeric(43);
      const now = clock.now();
      await db
        .insertInto('session')
        .values({
          session_hash: sha256(id),
          environment,
          account_id: accountId,
          created_at: now,
          expires_at: new Date(now.getTime() + lifetimeMs),
        })
        .execute();
      return id;
    },

    accountOf: (environment: EnvironmentName, id: string): Promise<Account | undefined> =>
      db
        .selectFrom('session')
        .innerJoin('account', 'account.account_id', 'session.account_id')
        .select(['account.account_id as accountId', 'username', 'email', 'full_name as fullName'])
        .where('session_hash', '=', sha256(id))
        .where('environment', '=', environment)
        .where('expires_at', '>', clock.now())
        .where('disabled_at', 'is', null)
        .executeTakeFirst(),

    async end(id: string): Promise<void> {
      await db.deleteFrom('session').where('session_hash', '=', sha256(id)).execute();
    },
  };
}
