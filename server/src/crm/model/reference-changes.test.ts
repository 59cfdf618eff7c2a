import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
} from '../../../../tests/support/database.ts';
import type { TenantDb } from '../../platform/db.ts';
import { createReferenceCache } from '../reference-cache.ts';
import { listenForChanges, saveRows } from './index.ts';

let database: TestDatabase;
let db: TenantDb;
let loads = 0;

const cache = createReferenceCache({
  tables: ['Business'],
  load: async (from) => {
    loads += 1;
    const rows = await from.query<{ name: string }>({
      text: 'select name from business where tenant_id = $1 order by name',
      values: [from.tenantId],
    });
    return rows.map((row) => row.name);
  },
});

beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db.forTenant((await createTestTenant(database.db)).id);
});
afterAll(() => database.drop());

const save = (table: string, id: number, values: Record<string, unknown>) =>
  db.transaction((tx) =>
    saveRows(tx, { associateId: 1, now: new Date() }, [{ kind: 'insert', table, id, values }]),
  );

describe('Changes of cached tables', () => {
  it('are seen at once by the process that saved', async () => {
    expect(await cache.get(db)).toEqual([]);
    await save('business', 1, { name: 'Fishing' });
    expect(await cache.get(db)).toEqual(['Fishing']);
  });

  it('leave the caches of other tables alone', async () => {
    await cache.get(db);
    const before = loads;
    await save('contact', 1, { name: 'Acme' });
    await cache.get(db);
    expect(loads).toBe(before);
  });

  it('are heard from other processes, also after a lost connection', async () => {
    let gaps = 0;
    const listener = await listenForChanges(database.url, () => {
      gaps += 1;
    });
    const announce = () =>
      database.db.query({
        text: `select pg_notify('kontor_reference', $1)`,
        values: [`${db.tenantId}:business`],
      });
    try {
      await expectReload(announce);
      await endListeners();
      await expect.poll(() => gaps, { timeout: 10_000 }).toBe(1);
      await expectReload(announce);
    } finally {
      await listener.stop();
    }
  });
});

async function expectReload(announce: () => Promise<unknown>): Promise<void> {
  await cache.get(db);
  const before = loads;
  await announce();
  await expect
    .poll(async () => {
      await cache.get(db);
      return loads;
    })
    .toBe(before + 1);
}

/** As the server's owner, whom the role of our own connections cannot act as. */
async function endListeners(): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'kontor-listener' and datname = current_database()`,
  );
  await client.end();
}
