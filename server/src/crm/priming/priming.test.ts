import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
} from '../../../../tests/support/database.ts';
import type { Db, TenantDb } from '../../platform/db.ts';
import type { Tenant } from '../../tenancy/tenant.ts';
import { allTables } from '../model/index.ts';
import { provisionTenant } from './index.ts';

const owner = {
  ownerCompany: 'Prøve AS',
  administrator: { firstName: 'Ada', lastName: 'Åsen', email: 'ada@prove.example.com' },
  now: new Date('2025-06-02T08:00:00Z'),
};

let database: TestDatabase;
let tenant: Tenant;
let crm: TenantDb;

beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await createTestTenant(database.db);
  await provisionTenant(database.db, tenant, owner);
  crm = database.db.forTenant(tenant.id);
});
afterAll(() => database.drop());

const rows = <R>(text: string) => crm.query<R>({ text, values: [tenant.id] });
const count = async (table: string) =>
  Number((await rows<{ n: string }>(`select count(*) as n from "${table}" where tenant_id = $1`))[0]?.n);

/** The same database, counting what provisioning sends. */
function countStatements(db: Db): { db: Db; statements: () => number } {
  let statements = 0;
  const counting = (crm: TenantDb): TenantDb => ({
    ...crm,
    transaction: (work) =>
      crm.transaction((tx) =>
        work({
          ...tx,
          query: (statement) => {
            statements += 1;
            return tx.query(statement);
          },
        }),
      ),
  });
  return { db: { ...db, forTenant: (id) => counting(db.forTenant(id)) }, statements: () => statements };
}

describe('Provisioning a tenant', () => {
  it('refuses a tenant that already holds data, and changes nothing', async () => {
    const before = await count('country');

    const second = provisionTenant(database.db, tenant, owner);

    await expect(second).rejects.toMatchObject({ code: 'tenant_not_empty', status: 409 });
    expect(await count('country')).toBe(before);
  });

  it('gives another tenant its own rows', async () => {
    const other = await createTestTenant(database.db);
    await provisionTenant(database.db, other, { ...owner, ownerCompany: 'Annen AS' });

    const [mine] = await rows<{ name: string }>(
      'select name from contact where tenant_id = $1 and contact_id = 2',
    );

    expect(mine?.name).toBe('Prøve AS');
  });

  it('writes set-wise: a statement a table, however many rows', async () => {
    const other = await createTestTenant(database.db);
    const counted = countStatements(database.db);

    await provisionTenant(counted.db, other, owner);

    expect(counted.statements()).toBeLessThan(130);
    expect(await count('country')).toBeGreaterThan(counted.statements());
  });
});

describe('What a new tenant holds', () => {
  it.each([
    ['country', 249],
    ['currency', 157],
    ['category', 9],
    ['business', 13],
    ['perspos', 6],
    ['usergroup', 4],
    ['role', 12],
    ['addressformat', 27],
    ['datarright', 12 * 11 * 6],
    ['associate', 3],
    ['company', 1],
    ['ownercontactlink', 1],
  ])('%s: %i rows', async (table, expected) => {
    expect(await count(table.replace('datarright', 'dataright'))).toBe(expected);
  });

  it('keeps the documented ids', async () => {
    const [row] = await rows(`select
      (select name from country where tenant_id = $1 and country_id = 578) as country,
      (select isocode from currency where tenant_id = $1 and currency_id = 76) as currency,
      (select string_agg(locationcode, ' ' order by tzlocation_id) from tzlocation
        where tenant_id = $1 and tzlocation_id in (1, 46, 53, 140, 156, 261, 460)) as zones,
      (select name from udlistdefinition where tenant_id = $1 and udlistdefinition_id = 156) as list,
      (select name from associate where tenant_id = $1 and type = 13) as system`);

    expect(row).toEqual({
      country: 'Norway',
      currency: 'NOK',
      zones: 'UTC AT BE DK FR NO US-NY',
      list: 'Position',
      system: 'SYSTEM',
    });
  });

  it('has multi-language names where reference output shows them', async () => {
    const [row] = await rows<{ name: string }>(
      'select name from category where tenant_id = $1 and category_id = 1',
    );

    expect(row?.name).toBe('US:"Customer";NO:"Kunde"');
  });

  it('links every country, category and business to every user group', async () => {
    expect(await count('countrygrouplink')).toBe(249 * 4);
    expect(await count('categorygrouplink')).toBe(9 * 4);
  });

  it('makes the administrator an employee of the owner company with the general administrator right', async () => {
    const [row] = await rows(`select a.associate_id, p.person_id, p.contact_id, r.role_id
      from associate a join person p on p.tenant_id = $1 and p.person_id = a.person_id
      join userrolelink r on r.tenant_id = $1 and r.associate_id = a.associate_id
      join functionrightrolelink l on l.tenant_id = $1 and l.roleid = r.role_id
      join functionright f on f.tenant_id = $1 and f.functionright_id = l.functionrightid and f.name = 'admin-all'
      where a.tenant_id = $1 and a.type = 0`);

    expect(row).toEqual({ associate_id: 5, person_id: 9, contact_id: 2, role_id: 1 });
  });

  it('never shows a lead text that has no name', async () => {
    const [row] = await rows(`select count(*)::int as n from addressformat
      where tenant_id = $1 and (address1_leadtext > 14014 or zip_leadtext > 14014)`);

    expect(row).toEqual({ n: 0 });
  });
});

describe('sequence', () => {
  it('has a row for every table that takes its keys from it', async () => {
    expect(await count('sequence')).toBe(allTables.length - 4);
  });

  it('goes on above every key in use', async () => {
    const numbers = await rows<{ tablename: string; next_id: number }>(
      'select tablename, next_id from "sequence" where tenant_id = $1',
    );
    const next = new Map(numbers.map((row) => [row.tablename.toLowerCase(), row.next_id]));
    const late: string[] = [];
    for (const { name, primaryKey } of allTables) {
      const limit = next.get(name);
      if (limit === undefined) continue;
      const [row] = await rows<{ id: number }>(
        `select coalesce(max("${primaryKey}"), 0) as id from "${name}" where tenant_id = $1`,
      );
      if ((row?.id ?? 0) >= limit && name !== 'sequence') late.push(name);
    }

    expect(late).toEqual([]);
  });
});
