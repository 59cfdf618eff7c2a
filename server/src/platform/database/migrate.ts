import pg from 'pg';
import { migrateJobs } from '../jobs/jobs.ts';
import type { Migration } from '../migration.ts';
import { databaseErrors } from './database-errors.ts';
import { roleStatements } from './roles.ts';

const oldestVersion = 150_000;
/** Any two programs that migrate the same database take turns. */
const migrationLock = 4_718_240;

export interface MigrationReport {
  readonly applied: readonly string[];
}

/**
 * Brings the database to this program's schema: all pending steps in one transaction, or none.
 *
 * @throws {AppError} `database_unreachable`, `database_too_old`, `database_newer`, `migration_failed`
 */
export async function migrate(url: string, migrations: readonly Migration[]): Promise<MigrationReport> {
  const client = await connect(url);
  try {
    await checkServer(client);
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await prepareSchemas(client);
    const pending = await pendingMigrations(client, migrations);
    for (const migration of pending) await apply(client, migration);
    await client.query('commit');
    // The queue brings its own migrations and looks after them at every start; here it is only made.
    if (pending.length > 0) await migrateJobs(url);
    return { applied: pending.map((migration) => migration.id) };
  } finally {
    await client.end().catch(() => {});
  }
}

/** The steps a migration would run, and the same refusals, without changing anything. */
export async function checkMigrations(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const client = await connect(url);
  try {
    await checkServer(client);
    const { rows } = await client.query(`select to_regclass('kontor.migration') as found`);
    if (rows[0]?.found === null) return migrations.map((migration) => migration.id);
    return (await pendingMigrations(client, migrations)).map((migration) => migration.id);
  } finally {
    await client.end().catch(() => {});
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (cause) {
    const { message } = cause as Error;
    throw databaseErrors.unreachable(`${client.host}:${client.port}`, message, cause);
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  );
  refuseUnsupported(rows[0]);
}

export interface ServerFacts {
  /** As PostgreSQL counts: 150004 is 15.4. */
  readonly number: number;
  readonly version: string;
  readonly encoding: string;
}

/** @throws {AppError} `database_too_old`, `database_encoding` */
export function refuseUnsupported({ number, version, encoding }: ServerFacts): void {
  if (number < oldestVersion) throw databaseErrors.tooOld(version);
  if (encoding !== 'UTF8') throw databaseErrors.wrongEncoding(encoding);
}

async function prepareSchemas(client: pg.Client): Promise<void> {
  await client.query(`
    create schema if not exists kontor;
    create schema if not exists crm;
    create table if not exists kontor.migration (
      migration_id text primary key,
      applied_at timestamptz not null default now()
    );
    ${roleStatements}`);
}

async function pendingMigrations(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ migration_id: string }>('select migration_id from kontor.migration');
  const known = new Set(migrations.map((migration) => migration.id));
  const stranger = rows.find((row) => !known.has(row.migration_id));
  if (stranger) throw databaseErrors.newerSchema(stranger.migration_id);
  const applied = new Set(rows.map((row) => row.migration_id));
  return migrations.filter((migration) => !applied.has(migration.id));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    // One message for the whole step: the dictionary alone has thousands of statements.
    await client.query(migration.statements().join(';\n'));
    await client.query('insert into kontor.migration (migration_id) values ($1)', [migration.id]);
  } catch (cause) {
    throw databaseErrors.migrationFailed(migration.id, (cause as Error).message, cause);
  }
}
