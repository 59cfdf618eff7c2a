import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crmModelMigrations, table } from '../server/src/crm/model/index.ts';
import { createTableStatements } from '../server/src/crm/model/table-ddl.ts';
import { createDb, type Database, migrate, startEmbedded } from '../server/src/platform/database/index.ts';
import type { Migration } from '../server/src/platform/migration.ts';
import { tenancyMigrations } from '../server/src/tenancy/migrations.ts';
import { createTenantStore } from '../server/src/tenancy/tenant-store.ts';
import { externalBinaries, startExternalPostgres } from './support/external-postgres.ts';
import { writeLoad } from './support/write-load.ts';

/** Only the tables the load writes to: a recovery opens every file of the database first. */
const writtenTables: Migration = {
  id: 'crm/0001-tables',
  statements: () => [
    ...['contact', 'phone', 'sequence', 'traveltransactionlog'].flatMap((name) =>
      createTableStatements(table(name)),
    ),
    'alter table crm.contact add column extra jsonb',
  ],
};
const migrations = [
  ...tenancyMigrations,
  ...crmModelMigrations.map((step) => (step.id === writtenTables.id ? writtenTables : step)),
];

interface Server {
  readonly url: string;
  readonly pid: () => number;
  stop(): Promise<void>;
}

interface Kind {
  readonly name: string;
  readonly start: () => Promise<Server>;
  /** Arguments of the writing program: it brings its own database or is told where one is. */
  readonly writer: (url: string) => readonly string[];
  /** The program that is killed holds the data folder, so we may not. */
  readonly ownsServer: boolean;
}

const dataDir = mkdtempSync(join(tmpdir(), 'kontor-durability-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const kinds: readonly Kind[] = [
  {
    name: 'embedded PostgreSQL',
    start: () => startEmbedded(dataDir),
    writer: () => ['embedded', dataDir],
    ownsServer: true,
  },
  ...(externalBinaries()
    ? [
        {
          name: 'external PostgreSQL 15',
          start: () => startExternalPostgres(),
          writer: (url: string) => ['url', url],
          ownsServer: false,
        },
      ]
    : []),
];

describe.each(kinds)('Every acknowledged save outlives a kill -9 ($name)', (kind) => {
  let server: Server;
  let tenantId: number;

  beforeAll(async () => {
    server = await kind.start();
    await migrate(server.url, migrations);
    const db = createDb({ url: server.url });
    tenantId = (await createTenantStore(db).insert(aTenant)).id;
    await db.close();
  });
  afterAll(() => server.stop());

  it('of the program', async () => {
    if (kind.ownsServer) await server.stop();
    const acknowledged = await runAndKill([...kind.writer(server.url), String(tenantId)], 150);
    if (kind.ownsServer) server = await kind.start();
    await expectAll(server.url, tenantId, acknowledged);
  });

  it('of the database server', async () => {
    const acknowledged: number[] = [];
    const db = createDb({ url: server.url });
    const killed = server.pid();
    let over = false;
    const load = writeLoad(
      db.forTenant(tenantId),
      (id) => acknowledged.push(id),
      () => over,
      () => sleep(20),
    );
    await until(() => acknowledged.length > 100);
    process.kill(killed, 'SIGKILL');
    await until(() => server.pid() !== killed);
    const before = acknowledged.length;
    await until(() => acknowledged.length > before + 50);
    over = true;
    await load;
    await db.close();
    await expectAll(server.url, tenantId, acknowledged);
  });
});

if (!externalBinaries()) {
  it.skip('Every acknowledged save outlives a kill -9 (external): needs apt-get install postgresql', () => {});
}

const aTenant = {
  ctx: 'Cust70001',
  environment: 'sod',
  host: 'sod2',
  name: 'Durable',
  state: 'Running',
  serial: '70001',
  baseTimeZone: 'Europe/Oslo',
} as const;

async function runAndKill(args: readonly string[], enough: number): Promise<number[]> {
  const script = join(import.meta.dirname, 'support', 'write-load.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args]);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  await until(() => {
    if (child.exitCode !== null) throw new Error(errors);
    return output.split('\n').length > enough;
  });
  child.kill('SIGKILL');
  await exited;
  // The last line may have been cut off: its digits would be those of another id.
  return output.split('\n').slice(0, -1).map(Number);
}

/** Rows, sub-rows and log rows of every acknowledged save, and nothing half-written of the others. */
async function expectAll(url: string, tenantId: number, acknowledged: readonly number[]): Promise<void> {
  const db: Database = createDb({ url });
  const rows = await db
    .forTenant(tenantId)
    .query<{ id: number; name: string; phones: number; logged: number }>({
      text: `select c.contact_id as id, c.name,
                  (select count(*) from phone p where p.tenant_id = $1 and p.owner_id = c.contact_id) as phones,
                  (select count(*) from traveltransactionlog l
                    where l.tenant_id = $1 and l.tablenumber = 5 and l.record_id = c.contact_id) as logged
             from contact c where c.tenant_id = $1`,
      values: [tenantId],
    });
  await db.close();
  const found = new Set(rows.map((row) => row.id));
  expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  expect(rows.filter((row) => row.phones !== 1 || row.logged !== 1)).toEqual([]);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(10);
}
