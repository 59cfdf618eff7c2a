import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../call.ts';
import { referenceChanged } from '../reference-cache.ts';
import { parseFilter } from './filter.ts';
import { runQuery } from './run-query.ts';
import { createTestWorld, now, type TestWorld } from './testing/test-world.ts';

let world: TestWorld;

/** A user of the role, in group 2, beside a colleague in the group and a stranger in another. */
const user = { associateId: 21, personId: 0, groupId: 2, associateType: 0 } as const;
const withRole = (roleId: number): Partial<Caller> => ({ ...user, roleId });

beforeAll(async () => {
  world = await createTestWorld();
  const associate = { type: 0, registered: now };
  await world.insert(
    'associate',
    { associate_id: 21, name: 'ME', group_idx: 2, ...associate },
    { associate_id: 22, name: 'COL', group_idx: 2, ...associate },
    { associate_id: 23, name: 'STR', group_idx: 3, ...associate },
  );
  await world.insert(
    'contact',
    { contact_id: 31, name: 'Mine', associate_id: 21, registered: now },
    { contact_id: 32, name: 'Colleague', associate_id: 22, registered: now },
    { contact_id: 33, name: 'Stranger', associate_id: 23, registered: now },
    { contact_id: 34, name: 'Nobody, our group', associate_id: 0, group_id: 2, registered: now },
    { contact_id: 35, name: 'Nobody, other group', associate_id: 0, group_id: 3, registered: now },
  );
});
afterAll(() => world.drop());

async function names(caller: Partial<Caller>): Promise<unknown[]> {
  const { rows } = await runQuery(world.call({ caller }), {
    provider: 'SimpleContact',
    columns: ['name'],
    filter: { kind: 'term', column: 'contactId', operator: 'ge', values: [{ kind: 'number', text: '31' }] },
    order: [{ column: 'contactId', descending: false }],
    entities: [],
    top: 10,
    skip: 0,
  });
  return rows.map((row) => row.cells[0]?.value);
}

async function allow(roleId: number, cells: readonly string[], table = 5): Promise<void> {
  await world.db.forTenant(world.tenant.id).query({
    text: 'delete from dataright where tenant_id = $1 and roleid = $2 and tableid = $3',
    values: [world.tenant.id, roleId, table],
  });
  await world.insert(
    'dataright',
    ...cells.map((crud, relation) => ({
      dataright_id: roleId * 1000 + table * 10 + relation,
      roleid: roleId,
      tableid: table,
      relationtoowner: relation,
      crud,
    })),
  );
  referenceChanged(world.tenant.id, 'dataright');
}

describe('rows a role may not read (spec rest §4)', () => {
  it('are absent, by the relation of the caller to their owner', async () => {
    await allow(91, ['CRUD', '', '', '', '', '']);
    await allow(92, ['CRUD', 'R', '', '', '', '']);
    await allow(93, ['CRUD', 'R', 'R', 'R', 'R', 'R']);

    expect(await names(withRole(91))).toEqual(['Mine']);
    expect(await names(withRole(92))).toEqual(['Mine', 'Colleague', 'Nobody, our group']);
    expect(await names(withRole(93))).toHaveLength(5);
  });

  it('stay blank where another row shows them', async () => {
    await allow(94, ['CRUD', '', '', '', '', ''], 5);
    await allow(94, ['CRUD', 'R', 'R', 'R', 'R', 'R'], 6);
    await world.insert(
      'person',
      { person_id: 41, contact_id: 31, associate_id: 21, registered: now },
      { person_id: 43, contact_id: 33, associate_id: 23, registered: now },
    );
    const { rows } = await runQuery(world.call({ caller: withRole(94) }), {
      provider: 'Person',
      columns: ['personContact/name'],
      filter: parseFilter('personId in (41, 43)'),
      order: [{ column: 'personId', descending: false }],
      entities: [],
      top: 10,
      skip: 0,
    });

    expect(rows.map((row) => row.cells[0]?.value)).toEqual(['Mine', null]);
  });

  it('are all absent for a role without any right, and all there for the system user', async () => {
    expect(await names(withRole(99))).toEqual([]);
    expect(await names({})).toHaveLength(5);
  });
});
