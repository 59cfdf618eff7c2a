import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { sha256 } from '../crypto/digest.ts';
import type { IdentityTables } from '../schema.ts';

const windowMs = 15 * 60 * 1000;

/** How many failures in a window a subject may have, and how long it waits for each one above. */
interface Limit {
  readonly maxFailures: number;
  readonly waitMs: number;
  readonly maxWaitMs: number;
}

const limits = {
  /** One account from one address: someone guessing, who locks out nobody but themselves. */
  pair: { maxFailures: 5, waitMs: 30_000, maxWaitMs: 15 * 60_000 },
  /** One account from everywhere: slows a distributed guess. */
  account: { maxFailures: 50, waitMs: 10_000, maxWaitMs: 60_000 },
  /** One address against every account: password spraying. */
  address: { maxFailures: 100, waitMs: 10_000, maxWaitMs: 5 * 60_000 },
} satisfies Record<string, Limit>;
type Scope = keyof typeof limits;
const scopes: readonly Scope[] = ['pair', 'account', 'address'];

export interface SignInLimits {
  /**
   * Counts an attempt before the password is looked at, so that a burst of simultaneous guesses gains nothing.
   *
   * @returns seconds to wait when the attempt may not be made; 0 when it may
   */
  begin(username: string, address: string): Promise<number>;
  /** Takes the attempt back: it was no guess. */
  succeeded(username: string, address: string): Promise<void>;
}

/**
 * Limits guessing without handing strangers a way to lock people out: an address the account has signed in
 * from before is held to its own failures only, never to what others do elsewhere.
 */
export function createSignInLimits(db: Kysely<IdentityTables>, clock: Clock): SignInLimits {
  return {
    async begin(username, address) {
      const now = clock.now();
      const subjects = subjectsOf(username, address);
      const waitMs = await remainingWaitMs(db, now, subjects);
      if (waitMs > 0) return Math.ceil(waitMs / 1000);
      const [mayTry] = await Promise.all(
        scopes.map((scope) => count(db, now, subjects[scope], limits[scope])),
      );
      return mayTry ? 0 : Math.ceil(limits.pair.waitMs / 1000);
    },

    async succeeded(username, address) {
      const now = clock.now();
      const subjects = subjectsOf(username, address);
      const row = { failures: 0, window_started_at: now, blocked_until: null, succeeded_at: now };
      await db
        .insertInto('sign_in_attempt')
        .values({ subject: subjects.pair, ...row })
        .onConflict((conflict) => conflict.column('subject').doUpdateSet(row))
        .execute();
      await db
        .updateTable('sign_in_attempt')
        .set({ failures: sql`greatest(failures - 1, 0)` })
        .where('subject', 'in', [subjects.account, subjects.address])
        .execute();
    },
  };
}

async function remainingWaitMs(
  db: Kysely<IdentityTables>,
  now: Date,
  subjects: Record<Scope, Buffer>,
): Promise<number> {
  const rows = await db
    .selectFrom('sign_in_attempt')
    .select(['subject', 'blocked_until', 'succeeded_at'])
    .where('subject', 'in', Object.values(subjects))
    .execute();
  const pair = rows.find((row) => row.subject.equals(subjects.pair));
  const binding = pair?.succeeded_at ? [pair] : rows;
  return Math.max(0, ...binding.map((row) => (row.blocked_until?.getTime() ?? 0) - now.getTime()));
}

/** Hashed: people type passwords into the wrong field, and those must not rest in a table. */
function subjectsOf(username: string, address: string): Record<Scope, Buffer> {
  const account = username.trim().toLowerCase();
  return {
    pair: sha256(`pair\n${account}\n${address}`),
    account: sha256(`account\n${account}`),
    address: sha256(`address\n${address}`),
  };
}

/** One statement, so that of simultaneous attempts only as many pass as the limit has left. */
async function count(db: Kysely<IdentityTables>, now: Date, subject: Buffer, limit: Limit): Promise<boolean> {
  const windowStart = new Date(now.getTime() - windowMs);
  const isNewWindow = sql<boolean>`a.window_started_at < ${windowStart}`;
  const failures = sql<number>`case when ${isNewWindow} then 1 else a.failures + 1 end`;
  // Doubles with each further failure; 2^10 is beyond every maximum.
  const waitMs = sql<number>`least(${limit.waitMs}::float8 * 2 ^ least(${failures} - ${limit.maxFailures}::int, 10),
    ${limit.maxWaitMs}::float8)`;
  const { rows } = await sql`
    insert into sign_in_attempt as a (subject, failures, window_started_at) values (${subject}, 1, ${now})
    on conflict (subject) do update set
      failures = ${failures},
      window_started_at = case when ${isNewWindow} then ${now}::timestamptz else a.window_started_at end,
      blocked_until = case when ${failures} >= ${limit.maxFailures}::int
        then ${now}::timestamptz + ${waitMs} * interval '1 millisecond' end
    where a.blocked_until is null or a.blocked_until <= ${now}
    returning failures`.execute(db);
  return rows.length > 0;
}
