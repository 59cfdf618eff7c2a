import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { udefTypes } from '../fields/index.ts';
import { table } from '../model/index.ts';
import { preferences } from '../preferences/index.ts';
import { referenceChanged } from '../reference-cache.ts';
import { parseFilter } from './filter.ts';
import { runQuery } from './run-query.ts';
import { createTestWorld, now, type TestWorld } from './testing/test-world.ts';

let world: TestWorld;

const fields = [
  ['SuperOffice:1', udefTypes.shortText, 'string01'],
  ['SuperOffice:2', udefTypes.number, 'long01'],
  ['SuperOffice:3', udefTypes.date, 'long02'],
  ['SuperOffice:4', udefTypes.unlimitedDate, 'string02'],
  ['SuperOffice:5', udefTypes.checkbox, 'long03'],
  ['SuperOffice:6', udefTypes.list, 'long04'],
  ['crm:score', udefTypes.decimal, 'double01'],
] as const;

beforeAll(async () => {
  world = await createTestWorld();
  const version = (await preferences(world.call())).number('System', 'CurrentUdefVersionContact');
  await world.insert(
    'udeffield',
    ...fields.map(([progid, fieldtype, column], index) => ({
      udeffield_id: 9001 + index,
      ownertable_id: 7,
      progid,
      fieldtype,
      columnid: table('udcontactSmall').column(column).id,
      listtableid: fieldtype === udefTypes.list ? table('Category').number : 0,
      udefidentity: 9001 + index,
      version,
      registered: now,
    })),
  );
  await world.insert(
    'extra_fields',
    { id: 9001, domain: 2, field_name: 'x_segment', name: 'Segment', type: 10 },
    { id: 9002, domain: 2, field_name: 'x_visits', name: 'Visits', type: 1 },
  );
  await world.insert('udcontactsmall', {
    udcontactsmall_id: 901,
    string01: 'Gold',
    long01: 42,
    long02: Date.UTC(2026, 5, 1) / 1000,
    string02: '20260601',
    long03: 1,
    long04: 2,
    double01: 12.5,
  });
  await world.insert(
    'contact',
    {
      contact_id: 901,
      name: 'With',
      userdef_id: 901,
      registered: now,
      extra: { x_segment: 'B2B', x_visits: 7 },
    },
    { contact_id: 902, name: 'Without', registered: now },
  );
  for (const name of ['udeffield', 'extra_fields']) referenceChanged(world.tenant.id, name);
});
afterAll(() => world.drop());

async function ask(columns: readonly string[], filter: string) {
  return runQuery(world.call(), {
    provider: 'SimpleContact',
    columns,
    filter: parseFilter(`contactId in (901, 902) and (${filter})`),
    order: [{ column: 'contactId', descending: false }],
    entities: [],
    top: 10,
    skip: 0,
  });
}

describe("a tenant's own fields are columns (spec data-model §9, §10)", () => {
  it('refuses the fields of the documented example tenant', async () => {
    await expect(ask(['contactUdef/SuperOffice:13'], 'getAllRows = true')).rejects.toMatchObject({
      status: 400,
    });
    await expect(ask(['contactExtra/x_contact_float'], 'getAllRows = true')).rejects.toMatchObject({
      status: 400,
    });
  });

  it('shows them by prog id and by name', async () => {
    const names = [
      ...fields.map(([progId]) => `contactUdef/${progId}`),
      'contactExtra/x_segment',
      'contactExtra/x_visits',
    ];
    const { rows, columns } = await ask(names, 'contactId = 901');
    const shown = Object.fromEntries(columns.map((name, index) => [name, rows[0]?.cells[index]?.value]));

    expect(shown).toEqual({
      'contactUdef/SuperOffice:1': 'Gold',
      'contactUdef/SuperOffice:2': 42,
      'contactUdef/SuperOffice:3': '2026-06-01T00:00:00',
      'contactUdef/SuperOffice:4': '2026-06-01T00:00:00',
      'contactUdef/SuperOffice:5': true,
      'contactUdef/SuperOffice:6': 2,
      'contactUdef/crm:score': 12.5,
      'contactExtra/x_segment': 'B2B',
      'contactExtra/x_visits': 7,
    });
    expect(rows[0]?.cells[columns.indexOf('contactUdef/SuperOffice:6')]?.text).not.toBe('');
  });

  it.each([
    ["contactUdef/SuperOffice:1 is 'gold'", [901]],
    ['contactUdef/SuperOffice:2 between (40, 45)', [901]],
    ["contactUdef/SuperOffice:3 date '2026-06-01'", [901]],
    ['contactUdef/SuperOffice:3 isNull', [902]],
    ["contactUdef/SuperOffice:4 after '2026-05-31'", [901]],
    ['contactUdef/SuperOffice:5 = false', [902]],
    ['contactUdef/SuperOffice:6 oneOf (2)', [901]],
    ['contactUdef/SuperOffice:6 notOneOf (2)', [902]],
    ['contactUdef/crm:score > 12', [901]],
    ["contactExtra/x_segment begins 'b2'", [901]],
    ['contactExtra/x_visits ge 7', [901]],
  ])('restricts on them: %s', async (filter, expected) => {
    expect((await ask(['name'], filter)).rows.map((row) => row.primaryKey)).toEqual(expected);
  });
});
