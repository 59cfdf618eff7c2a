import type pg from 'pg';
import type { Db, Row, Statement, TenantDb, Transaction } from '../db.ts';
import { type DatabaseOptions, openSessions, type Sessions } from './sessions.ts';

/** The database of a process, together with what only `platform/` and the composition root may touch. */
export interface Database extends Db {
  readonly sessions: Sessions;
  readonly url: string;
}

/** Opens pools lazily: nothing connects before the first statement. */
export function createDb(options: DatabaseOptions): Database {
  const sessions = openSessions(options);
  const lend = <T>(work: (client: pg.PoolClient) => Promise<T>) =>
    withClient(sessions.control, noTenant, work);
  return {
    sessions,
    url: options.url,
    query: (statement) => lend((client) => run(client, statement)),
    transaction: (work) => transact(lend, {}, work),
    forTenant: (tenantId) => tenantDb(sessions.tenants, tenantId),
    close: async () => {
      await Promise.all([sessions.control.end(), sessions.tenants.end()]);
    },
  };
}

function tenantDb(pool: pg.Pool, tenantId: number): TenantDb {
  if (!Number.isSafeInteger(tenantId) || tenantId < 1) throw new TypeError(`No tenant number: ${tenantId}`);
  const lend = <T>(work: (client: pg.PoolClient) => Promise<T>) =>
    withClient(pool, (client) => bindTenant(client, tenantId), work);
  return {
    tenantId,
    query: (statement) => lend((client) => run(client, statement)),
    transaction: (work) => transact(lend, { tenantId }, work),
  };
}

const noTenant = () => undefined;

async function withClient<T>(
  pool: pg.Pool,
  prepare: (client: pg.PoolClient) => Promise<void> | undefined,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await prepare(client);
    broken = false;
    return await work(client);
  } catch (error) {
    broken ||= isConnectionLost(error);
    throw error;
  } finally {
    client.release(broken || unusable.has(client));
  }
}

/** Connections whose rollback failed: nobody knows what state they are in. */
const unusable = new WeakSet<pg.ClientBase>();

/** The tenant each pooled connection is set to: a round trip is due only when it changes hands. */
const boundTenants = new WeakMap<pg.ClientBase, number>();

function bindTenant(client: pg.PoolClient, tenantId: number): Promise<void> | undefined {
  if (boundTenants.get(client) === tenantId) return undefined;
  boundTenants.delete(client);
  // Outside any transaction, so that no rollback can bring the former tenant back.
  return client
    .query({
      name: 'bind-tenant',
      text: `select set_config('kontor.tenant_id', $1, false)`,
      values: [String(tenantId)],
    })
    .then(() => void boundTenants.set(client, tenantId));
}

async function run<R = Row>(client: pg.ClientBase, { name, text, values }: Statement): Promise<R[]> {
  const { rows } = await client.query({ name, text, values: values as unknown[] });
  return rows as R[];
}

type Effect = () => void | Promise<void>;
type Lend = <T>(work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

async function transact<T, X extends object>(
  lend: Lend,
  extra: X,
  work: (tx: Transaction & X) => Promise<T>,
): Promise<T> {
  const effects: Effect[] = [];
  const result = await lend(async (client) => {
    const begun = client.query('begin');
    // Looked at before the commit; until then a failure must not count as unhandled.
    begun.catch(() => {});
    try {
      const done = await work({
        ...extra,
        query: (statement) => run(client, statement),
        afterCommit: (effect) => void effects.push(effect),
      });
      await begun;
      const { command } = await client.query('commit');
      // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK, not with an error.
      if (command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back');
      return done;
    } catch (error) {
      await client.query('rollback').catch(() => unusable.add(client));
      throw error;
    }
  });
  // Without the connection in hand: an effect may need one itself.
  for (const effect of effects) await runEffect(effect);
  return result;
}

/** What was committed stays committed: an effect that fails is reported, the save does not turn into a failure. */
async function runEffect(effect: Effect): Promise<void> {
  try {
    await effect();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}

/** Class 08 connection errors, 57P01-57P03 shutdown, and errors of the socket itself, which have no SQLSTATE. */
function isConnectionLost(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string')
    return error instanceof Error && /Connection terminated|not queryable/i.test(error.message);
  return /^(08|57P0|E[A-Z])/.test(code);
}
