import { operations } from '@kontor/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTenant, type CrmWorld, callIn, createCrmWorld } from '../../../../tests/support/crm.ts';
import { proves } from '../../../../tests/support/proves.ts';
import type { Call } from '../call.ts';
import { foreignKeyOperations, withForeignKeys } from './index.ts';

let world: CrmWorld;
let call: Call;

async function insert(table: string, columns: string, ...values: unknown[]): Promise<void> {
  await world.db.query({
    text: `insert into ${table} (tenant_id, ${columns}) values ($1, ${values.map((_, at) => `$${at + 2}`)})`,
    values: [world.tenant.id, ...values],
  });
}

beforeAll(async () => {
  world = await createCrmWorld();
  call = await world.call();
  await insert('foreignapp', 'foreignapp_id, name', 1, 'ERP Demo');
  await insert('foreigndevice', 'foreigndevice_id, name, foreignapp_id', 1, 'Main', 1);
  await insert('foreigndevice', 'foreigndevice_id, name, foreignapp_id', 2, '', 1);
  const key = 'foreignkey_id, foreigndevice_id, table_id, record_id, seqno, subkey, subvalue';
  await insert('foreignkey', key, 1, 1, 5, 2, 2, 'CustomerNo', '-002');
  await insert('foreignkey', key, 2, 1, 5, 2, 1, 'CustomerNo', '10');
  await insert('foreignkey', key, 3, 2, 5, 2, 1, 'Hash', 'abc');
  await insert('foreignkey', key, 4, 1, 6, 2, 1, 'PersonNo', '7');
});
afterAll(() => world.drop());

const run = async (operation: string, args: Record<string, unknown>, as: Call = call) =>
  foreignKeyOperations[operation]!(as, args);

describe('Foreign keys of a record', () => {
  it('has only operations the contract names', () => {
    const known = new Set(operations().map((operation) => operation.key));
    expect(Object.keys(foreignKeyOperations).filter((key) => !known.has(key))).toEqual([]);
  });

  it('are not found for a record that does not exist', async () => {
    await expect(run('v1ContactEntity_GetAllForeignKeysOnEntity', { id: 999 })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('are not there for a user who may not read the record', async () => {
    const outsider = { ...call, caller: { ...call.caller, associateId: 2, roleId: 11 } };
    await expect(run('v1ContactEntity_GetAllForeignKeysOnEntity', { id: 2 }, outsider)).rejects.toMatchObject(
      {
        status: 404,
      },
    );
  });

  it('are named app.device.key, long values put together', async () => {
    proves('v1ContactEntity_GetAllForeignKeysOnEntity', 'v1PersonEntity_GetAllForeignKeysOnEntity');
    proves('ForeignSystem.GetAllForeignKeysOnEntity');
    const keys = { 'ERP Demo.Main.CustomerNo': '10-002', 'ERP Demo.Hash': 'abc' };
    expect(await run('v1ContactEntity_GetAllForeignKeysOnEntity', { id: 2 })).toEqual(keys);
    expect(
      await run('ForeignSystem.GetAllForeignKeysOnEntity', { EntityType: 'contact', EntityId: 2 }),
    ).toEqual(keys);
    expect(await run('v1PersonEntity_GetAllForeignKeysOnEntity', { id: 9 })).toEqual({});
  });

  it("do not show another tenant's", async () => {
    const other = await callIn(world.database, await addTenant(world.database));
    expect(await run('v1ContactEntity_GetAllForeignKeysOnEntity', { id: 2 }, other)).toEqual({});
  });

  it('stand among the extra fields when asked for', async () => {
    const entity = { Name: 'Fjord', ExtraFields: { x_segment: 'B2B' } };
    expect(await withForeignKeys(call.db, 'contact', 2, entity)).toEqual({
      Name: 'Fjord',
      ExtraFields: { x_segment: 'B2B', 'ERP Demo.Main.CustomerNo': '10-002', 'ERP Demo.Hash': 'abc' },
    });
  });
});
