import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFilter } from './filter.ts';
import { findProvider } from './graph.ts';
import { planQuery } from './plan.ts';
import { tenantFields } from './tenant-fields.ts';
import { createTestWorld, type TestWorld } from './testing/test-world.ts';

let world: TestWorld;

const rows = 4000;

beforeAll(async () => {
  world = await createTestWorld();
  const db = world.db.forTenant(world.tenant.id);
  const fill = (text: string) => db.query({ text, values: [world.tenant.id, rows] });
  await fill(`insert into contact (tenant_id, contact_id, name, number2, category_idx, registered)
    select $1, 1000 + g, 'Company ' || md5(g::text), (10000 + g)::text, g % 6, now() from generate_series(1, $2) g`);
  await fill(`insert into email (tenant_id, email_id, contact_id, rank, type, email_address, registered)
    select $1, 1000 + g, 1000 + g, 1, 0, 'mail' || g || '@example.com', now() from generate_series(1, $2) g`);
  await fill(`insert into person (tenant_id, person_id, contact_id, lastname, registered)
    select $1, 1000 + g, 1000 + g / 2, 'Last ' || md5(g::text), now() from generate_series(1, $2) g`);
  const owner = new pg.Client({ connectionString: world.url });
  await owner.connect();
  await owner.query('analyze crm.contact, crm.email, crm.person');
  await owner.end();
});
afterAll(() => world.drop());

async function indexesOf(provider: string, filter: string, order: string): Promise<string> {
  const call = world.call();
  const query = {
    provider,
    columns: [provider === 'Person' ? 'personId' : 'contactId'],
    filter: parseFilter(filter),
    order: order === '' ? [] : [{ column: order, descending: false }],
    entities: [],
    top: 20,
    skip: 0,
  };
  const plan = planQuery({
    provider: findProvider(provider)!,
    query,
    fields: await tenantFields(call),
    bypassesVisibility: true,
    readable: new Map(),
  });
  const terms = query.filter.kind === 'term' ? [query.filter] : [];
  const run = { call, terms, top: 20, skip: 0, ownerId: 0, readable: new Map() };
  const lines = await call.db.query<{ 'QUERY PLAN': string }>({
    text: `explain ${plan.text}`,
    values: plan.statement.values(run),
  });
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}

describe('a page found by an indexed column reads the index, behind row-level security', () => {
  it.each([
    ['SimpleContact', "name begins 'company abc'", 'name', 'contact_tenant_id_name_key_idx'],
    ['SimpleContact', "name is 'company x'", '', 'contact_tenant_id_name_key_idx'],
    ['SimpleContact', "number = '10500'", '', 'contact_tenant_id_number2_key_idx'],
    ['SimpleContact', 'contactId in (1500, 1501)', '', 'contact_pkey'],
    [
      'SimpleContact',
      "email/emailAddress is 'mail500@example.com'",
      '',
      'email_tenant_id_email_address_key_idx',
    ],
    [
      'SimpleContact',
      "email/emailAddress begins 'mail5001'",
      'name',
      'email_tenant_id_email_address_key_idx',
    ],
    ['Person', "lastName begins 'last abc'", 'lastName', 'person_tenant_id_lastname_key_idx'],
    ['Person', "personContact/name begins 'company abc'", '', 'contact_tenant_id_name_key_idx'],
  ])('%s: %s ordered by %s', async (provider, filter, order, index) => {
    expect(await indexesOf(provider, filter, order)).toContain(index);
  });
});
