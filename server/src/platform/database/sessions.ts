import pg from 'pg';
import { databaseErrors } from './database-errors.ts';
import { valueParsers } from './value-parsers.ts';

export interface DatabaseOptions {
  /** `postgres://…`; a unix socket is `postgres://user@/database?host=/folder`. */
  readonly url: string;
  /** Most connections for CRM work; the control plane has a few of its own. */
  readonly poolSize?: number;
}

/** Row-level security applies to this role, whatever the connecting user may do. */
export const tenantRole = 'kontor_tenant';

/** Has no rights on CRM tables at all. */
export const controlRole = 'kontor_control';

const controlPoolSize = 6;
const idleTimeoutMs = 30_000;
const connectTimeoutMs = 10_000;

/** The connections of one process: control plane and tenants apart, so that neither ever acts as the other. */
export interface Sessions {
  readonly control: pg.Pool;
  readonly tenants: pg.Pool;
  readonly options: DatabaseOptions;
}

export function openSessions(options: DatabaseOptions): Sessions {
  return {
    options,
    control: openPool(options, controlPoolSize, controlSession),
    tenants: openPool(options, options.poolSize ?? 12, tenantSession),
  };
}

function openPool(
  options: DatabaseOptions,
  max: number,
  prepare: (client: pg.ClientBase) => Promise<unknown>,
) {
  const pool = new pg.Pool({
    connectionString: options.url,
    max,
    idleTimeoutMillis: idleTimeoutMs,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'kontor',
    types: valueParsers,
    // BEGIN travels together with the first statement of a transaction: a round trip less on every save.
    pipeline: true,
    // The pool waits for it before it lends the connection; the published type says void.
    onConnect: prepare as (client: pg.ClientBase) => void,
  });
  // A server that stops or restarts breaks idle connections; without listeners that ends the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}

async function controlSession(client: pg.ClientBase): Promise<void> {
  await client.query(`set search_path = kontor; set timezone = 'UTC'; set datestyle = 'ISO'`);
  await client.query(`set role ${controlRole}`).catch(() => {});
}

async function tenantSession(client: pg.ClientBase): Promise<void> {
  await client.query(`set search_path = crm; set timezone = 'UTC'; set datestyle = 'ISO'`);
  // A hosted server may not let us have the role. FORCE ROW LEVEL SECURITY holds an ordinary owner all the same.
  await client.query(`set role ${tenantRole}`).catch(() => {});
  const { rows } = await client.query<{ name: string; bypasses: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user',
  );
  const user = rows[0];
  if (!user || user.bypasses) throw databaseErrors.bypassesRowSecurity(user?.name ?? '?');
}
