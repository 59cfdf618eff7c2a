import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
} from '../../../../tests/support/database.ts';
import type { TenantDb } from '../../platform/db.ts';
import { allTables } from './dictionary.ts';

let database: TestDatabase;
let acme: TenantDb;
let other: TenantDb;

beforeAll(async () => {
  database = await createTestDatabase();
  acme = database.db.forTenant((await createTestTenant(database.db)).id);
  other = database.db.forTenant((await createTestTenant(database.db)).id);
  for (const db of [acme, other]) {
    await db.query({
      text: 'insert into contact (tenant_id, contact_id, name) values ($1, 1, $2)',
      values: [db.tenantId, `Company of ${db.tenantId}`],
    });
  }
});
afterAll(() => database.drop());

const everything = { text: 'select tenant_id from contact', values: [] };

describe('Tenants do not see each other', () => {
  it('hides the rows of others from a query without a tenant predicate', async () => {
    expect(await acme.query(everything)).toEqual([{ tenant_id: acme.tenantId }]);
  });

  it('finds nothing when asked for another tenant by number', async () => {
    const stolen = { text: 'select * from contact where tenant_id = $1', values: [other.tenantId] };
    expect(await acme.query(stolen)).toEqual([]);
  });

  it.each([
    'insert into contact (tenant_id, contact_id) values ($1, 99)',
    'update contact set tenant_id = $1',
  ])('refuses to write into another tenant: %s', async (text) => {
    await expect(acme.query({ text, values: [other.tenantId] })).rejects.toThrow(/row-level security/);
  });

  it.each([
    'update contact set name = $2 where tenant_id = $1',
    'delete from contact where tenant_id = $1 or name = $2',
  ])('changes nothing of another tenant: %s', async (text) => {
    await acme.transaction(async (tx) => {
      await tx.query({ text, values: [other.tenantId, 'taken over'] });
    });
    const rows = await other.query<{ name: string }>({ text: 'select name from contact', values: [] });
    expect(rows).toEqual([{ name: `Company of ${other.tenantId}` }]);
  });

  it('keeps connections apart when they change hands, also after errors', async () => {
    const reads = Array.from({ length: 60 }, async (_, at) => {
      const db = at % 2 === 0 ? acme : other;
      if (at % 5 === 0) await db.query({ text: 'select 1/0', values: [] }).catch(() => {});
      return (await db.query(everything)).every((row) => row.tenant_id === db.tenantId);
    });
    expect(await Promise.all(reads)).not.toContain(false);
  });

  it('gives the control plane no rights on CRM rows', async () => {
    const reading = database.db.query({ text: 'select * from crm.contact', values: [] });
    await expect(reading).rejects.toThrow(/permission denied/);
  });

  it('covers every table of the dictionary', async () => {
    const rows = await acme.query<{ relname: string }>({
      text: `select relname from pg_class
              where relnamespace = 'crm'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity`,
      values: [],
    });
    const covered = new Set(rows.map((row) => row.relname));
    expect(allTables.filter((table) => !covered.has(table.name))).toEqual([]);
  });

  it('leads every key and index with the tenant', async () => {
    const rows = await acme.query({
      text: `select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
               join pg_class t on t.oid = i.indrelid
               join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
              where c.relnamespace = 'crm'::regnamespace and a.attname <> 'tenant_id'`,
      values: [],
    });
    expect(rows).toEqual([]);
  });
});
