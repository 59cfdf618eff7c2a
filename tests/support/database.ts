import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createDb, type Database } from '../../server/src/platform/database/index.ts';
import type { Db } from '../../server/src/platform/db.ts';
import type { Tenant } from '../../server/src/tenancy/tenant.ts';
import { createTenantStore, type NewTenant } from '../../server/src/tenancy/tenant-store.ts';
import { withDatabase } from './template.ts';

export interface TestDatabase {
  readonly db: Database;
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own, with every migration applied and no rows. Call `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, drop } = await createDatabase(`template ${inject('databaseTemplate')} strategy file_copy`);
  const db = createDb({ url, poolSize: 6 });
  return {
    db,
    url,
    drop: async () => {
      await db.close();
      await drop();
    },
  };
}

/** A database without schema or rows, for tests that start the whole program. */
export const createEmptyDatabase = () => createDatabase(`template template0 encoding 'UTF8'`);

async function createDatabase(options: string): Promise<{ url: string; drop(): Promise<void> }> {
  const server = inject('databaseUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} ${options}`);
  return {
    url: withDatabase(server, name),
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

let tenantCount = 0;

/** A running SOD tenant without any CRM rows; `provisionTenant` fills it. */
export function createTestTenant(db: Db, given: Partial<NewTenant> = {}): Promise<Tenant> {
  tenantCount += 1;
  const number = 50_000 + tenantCount;
  return createTenantStore(db).insert({
    ctx: `Cust${number}`,
    environment: 'sod',
    host: 'sod2',
    name: `Test tenant ${tenantCount}`,
    state: 'Running',
    serial: String(1_000_000 + number),
    baseTimeZone: 'Europe/Oslo',
    ...given,
  });
}
