import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestTenant, type TestDatabase } from '../../../tests/support/database.ts';
import { allTables } from '../crm/model/index.ts';
import { provisionTenant } from '../crm/priming/index.ts';
import type { TenantDb } from '../platform/db.ts';
import type { Tenant } from '../tenancy/tenant.ts';
import { profiles } from './generator/profiles.ts';
import { loadTenant, refreshStatistics } from './load-tenant.ts';

let database: TestDatabase;
let tenant: Tenant;
let crm: TenantDb;

beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await createTestTenant(database.db);
  await provisionTenant(database.db, tenant, {
    ownerCompany: 'Nordlys AS',
    administrator: {
      firstName: 'Ingrid',
      lastName: 'Vold',
      initials: 'INGR',
      email: 'ingrid@nordlys.example.com',
    },
    now: new Date('2025-06-02T08:00:00Z'),
  });
  crm = database.db.forTenant(tenant.id);
  await loadTenant(crm, {
    profile: profiles.small,
    seed: 1,
    ctx: tenant.ctx,
    ownerCompany: 'Nordlys AS',
    ownDomain: 'nordlys.example.com',
  });
  await refreshStatistics(database.db);
}, 60_000);
afterAll(() => database.drop());

async function count(text: string): Promise<number> {
  const [row] = await crm.query<{ n: number }>({
    text: `select count(*)::integer as n from ${text}`,
    values: [tenant.id],
  });
  return row?.n ?? -1;
}

/** Each rule as the number of rows that break it (spec demo-data §2.3). */
describe('Loaded rows', () => {
  it.each([
    [
      'count the interests of a company in its row',
      `contact c where c.tenant_id = $1 and c.activeinterests <>
         (select count(*) from contactinterest i where i.tenant_id = $1 and i.contact_id = c.contact_id)`,
    ],
    [
      'count the interests of a person in its row',
      `person p where p.tenant_id = $1 and p.activeinterests <>
         (select count(*) from personinterest i where i.tenant_id = $1 and i.person_id = p.person_id)`,
    ],
    [
      'show each activity to somebody, once',
      `appointment a where a.tenant_id = $1 and 1 <>
         (select count(*) from visiblefor v where v.tenant_id = $1 and v.tableid = 9 and v.recordid = a.appointment_id)`,
    ],
    [
      'show each sale and selection to somebody, once',
      `(select sale_id as id, 13 as no from sale where tenant_id = $1
        union all select selection_id, 23 from selection where tenant_id = $1) r where 1 <>
         (select count(*) from visiblefor v where v.tenant_id = $1 and v.tableid = r.no and v.recordid = r.id)`,
    ],
    [
      'link document and appointment both ways',
      `document d left join appointment a on a.tenant_id = $1 and a.appointment_id = d.appointment_id
         where d.tenant_id = $1 and a.document_id is distinct from d.document_id`,
    ],
    [
      'copy owner, group, category and business from company to person',
      `person p join contact c on c.tenant_id = $1 and c.contact_id = p.contact_id
         where p.tenant_id = $1 and p.contact_id > 4 and (p.associate_id, p.group_id, p.category_idx, p.business_idx)
           is distinct from (c.associate_id, c.group_id, c.category_idx, c.business_idx)`,
    ],
    [
      'copy the company of a request from its person',
      `ticket t left join person p on p.tenant_id = $1 and p.person_id = t.cust_id
         where t.tenant_id = $1 and t.contact_id <> coalesce(p.contact_id, 0)`,
    ],
    [
      'have the user-defined rows they point to',
      `contact c where c.tenant_id = $1 and c.userdef_id > 0 and not exists
         (select from udcontactsmall u where u.tenant_id = $1 and u.udcontactsmall_id = c.userdef_id)`,
    ],
    [
      'have the texts they point to',
      `appointment a where a.tenant_id = $1 and a.text_id > 0 and not exists
         (select from text t where t.tenant_id = $1 and t.text_id = a.text_id and t.type = 4
           and t.owner_id = case a.mother_id when 0 then a.appointment_id else a.mother_id end)`,
    ],
    [
      'name a person of the same company on an activity',
      `appointment a join person p on p.tenant_id = $1 and p.person_id = a.person_id
         where a.tenant_id = $1 and p.contact_id <> a.contact_id`,
    ],
    [
      'own companies by users who are active',
      `contact c where c.tenant_id = $1 and c.associate_id > 0 and not exists
         (select from associate a where a.tenant_id = $1 and a.associate_id = c.associate_id and a.deleted = 0)`,
    ],
    [
      'count the members of a selection in its row',
      `selection s where s.tenant_id = $1 and s.membercount <>
         (select count(*) from selectionmember m where m.tenant_id = $1 and m.selection_id = s.selection_id)`,
    ],
    [
      'count the messages of a request in its row',
      `ticket t where t.tenant_id = $1 and t.num_messages <>
         (select count(*) from ej_message m where m.tenant_id = $1 and m.ticket_id = t.id)`,
    ],
    [
      'keep one postal and one street address at most',
      `(select from address where tenant_id = $1 group by owner_id, atype_idx having count(*) > 1) twice`,
    ],
    [
      'have the master of every booking, and the rule of every series',
      `appointment a where a.tenant_id = $1 and (
         a.mother_id > 0 and not exists (select from appointment m where m.tenant_id = $1
           and m.appointment_id = a.mother_id and m.mother_id = m.appointment_id)
         or a.recurrenceruleid > 0 and not exists (select from recurrencerule r where r.tenant_id = $1
           and r.recurrencerule_id = a.recurrenceruleid))`,
    ],
    [
      'have a parent for each request category',
      `ej_category c where c.tenant_id = $1 and c.parent_id > 0 and not exists
         (select from ej_category p where p.tenant_id = $1 and p.id = c.parent_id)`,
    ],
  ])('%s', async (_, broken) => {
    expect(await count(broken)).toBe(0);
  });

  it('leave every sequence above the keys in use', async () => {
    const late: string[] = [];
    for (const { name, primaryKey } of allTables) {
      // The change log has a PostgreSQL sequence of its own.
      if (name === 'traveltransactionlog') continue;
      const used =
        await count(`"${name}" t join "sequence" s on s.tenant_id = $1 and lower(s.tablename) = '${name}'
        where t.tenant_id = $1 and '${name}' <> 'sequence' and t."${primaryKey}" >= s.next_id`);
      if (used > 0) late.push(name);
    }

    expect(late).toEqual([]);
  });

  it('leave the number counters above the numbers in use', async () => {
    const [row] = await crm.query<{ current: number; used: number }>({
      text: `select r.currentvalue as current, (select max(number2::integer) from contact
               where tenant_id = $1 and number2 ~ '^\\d+$') as used
             from refcounts r where r.tenant_id = $1 and r.fieldid = 1285`,
      values: [tenant.id],
    });

    expect(row?.current).toBeGreaterThanOrEqual(row?.used ?? Number.MAX_SAFE_INTEGER);
  });

  it('are told in the change log as imports, one row each', async () => {
    expect(await count('traveltransactionlog where tenant_id = $1 and tablenumber = 5')).toBe(
      await count('contact where tenant_id = $1'),
    );
    const [{ last } = { last: 0 }] = await crm.query<{ last: number }>({
      text: `select last_value::integer as last from crm.change_log_${tenant.id}`,
      values: [],
    });
    expect(await count('traveltransactionlog where tenant_id = $1')).toBe(last);
    expect(await count('traveltransactionlog where tenant_id = $1 and (flags <> 1 or type <> 4352)')).toBe(0);
  });

  it('can be joined quickly at once', async () => {
    const started = performance.now();

    await count(`contact c join person p on p.tenant_id = $1 and p.contact_id = c.contact_id
      join email e on e.tenant_id = $1 and e.person_id = p.person_id where c.tenant_id = $1`);

    expect(performance.now() - started).toBeLessThan(2000);
  });
});
