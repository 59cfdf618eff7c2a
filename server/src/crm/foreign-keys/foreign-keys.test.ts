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
  await insert('foreignapp', 'foreignapp_id, name', 901, 'ERP Demo');
  await insert('foreigndevice', 'foreigndevice_id, name, foreignapp_id', 901, 'Main', 901);
  await insert('foreigndevice', 'foreigndevice_id, name, foreignapp_id', 902, '', 901);
  const key = 'foreignkey_id, foreigndevice_id, table_id, record_id, seqno, subkey, subvalue';
  await insert('foreignkey', key, 901, 901, 5, 2, 2, 'CustomerNo', '-002');
  await insert('foreignkey', key, 902, 901, 5, 2, 1, 'CustomerNo', '10');
  await insert('foreignkey', key, 903, 902, 5, 2, 1, 'Hash', 'abc');
  await insert('foreignkey', key, 904, 901, 6, 2, 1, 'PersonNo', '7');
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

describe('The ForeignSystem agent (rest §9)', () => {
  const at = { ApplicationName: 'Mail Sync', DeviceName: 'Phone', DeviceIdentifier: 'A-1' };
  const onContact = { TableName: 'contact', RecordId: 2 };
  const agent = <T = Record<string, unknown>>(method: string, args: object = {}) =>
    run(`ForeignSystem.${method}`, { ...args }) as Promise<T>;

  it.each([
    ['a key without a name', { ...at, ForeignKey: { Value: 'x' } }, 'ForeignKey.Key'],
    ['a table nobody has', { ...at, ForeignKey: { Key: 'k', TableName: 'nothing' } }, 'nothing'],
    ['a device name that is too long', { ...at, DeviceName: 'd'.repeat(32), ForeignKey: { Key: 'k' } }, '31'],
    ['an application without a name', { ...at, ApplicationName: '', ForeignKey: { Key: 'k' } }, 'Name'],
  ])('refuses %s and stores nothing', async (_, args, reason) => {
    await expect(agent('SaveForeignKey', args)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(reason),
    });
    await expect(agent('GetAppByName', at)).rejects.toMatchObject({ status: 404 });
  });

  it('stores a key with its device and application, changes it and deletes it', async () => {
    proves('ForeignSystem.SaveForeignKey', 'ForeignSystem.AddForeignKey', 'ForeignSystem.GetKey');
    proves('ForeignSystem.GetKeyOnDeviceIdentifier', 'ForeignSystem.GetKeyValue');
    proves('ForeignSystem.GetKeyValueOnDeviceIdentifier', 'ForeignSystem.DeleteForeignKeyOnName');
    proves('ForeignSystem.DeleteForeignKey');
    const long = 'x'.repeat(500);
    const saved = await agent('AddForeignKey', {
      ...at,
      ForeignKey: { Key: 'Id', Value: long, ...onContact },
    });
    expect(saved).toMatchObject({
      Key: 'Id',
      Value: long,
      TableName: 'contact',
      RecordId: 2,
      CreatedBy: 'INVO',
    });
    const named = { ...at, ...onContact, KeyName: 'id' };
    expect(await agent('GetKey', named)).toEqual(saved);
    expect(await agent('GetKeyOnDeviceIdentifier', { ...named, DeviceIdentifier: 'B-2' })).toBeNull();
    await agent('SaveForeignKey', { ...at, ForeignKey: { Key: 'Id', Value: 'short', ...onContact } });
    expect(await agent<string>('GetKeyValue', named)).toBe('short');
    expect(await agent<string>('GetKeyValueOnDeviceIdentifier', named)).toBe('short');
    await agent('DeleteForeignKeyOnName', named);
    expect(await agent('GetKey', named)).toBeNull();
    await agent('SaveForeignKey', { ...at, ForeignKey: { Key: 'Id', Value: 'again', ...onContact } });
    await agent('DeleteForeignKey', { ...at, ForeignKey: { Key: 'Id' }, ...onContact });
    expect(await agent('GetKey', named)).toBeNull();
  });

  it('finds keys by value, device, table and application', async () => {
    proves('ForeignSystem.GetKeyByValue', 'ForeignSystem.GetKeyByValueAndIdentifier');
    proves('ForeignSystem.GetDeviceKeys', 'ForeignSystem.GetDeviceKeysOnDeviceIdentifier');
    proves('ForeignSystem.GetDeviceKeysOnDeviceIdentifierTable', 'ForeignSystem.GetApplicationKeys');
    proves('ForeignSystem.GetDeviceKeysOnDeviceIdentifierTableRecordId');
    await agent('SaveForeignKey', { ...at, ForeignKey: { Key: 'Id', Value: 'c2', ...onContact } });
    await agent('SaveForeignKey', {
      ...at,
      ForeignKey: { Key: 'Id', Value: 'p9', TableName: 'person', RecordId: 9 },
    });
    const byValue = { ...at, KeyName: 'Id', KeyValue: 'p9', TableName: 'person' };
    expect(await agent('GetKeyByValue', byValue)).toMatchObject({ RecordId: 9 });
    expect(await agent('GetKeyByValueAndIdentifier', byValue)).toMatchObject({ RecordId: 9 });
    expect(await agent('GetKeyByValue', { ...byValue, KeyValue: 'p1' })).toBeNull();
    expect(await agent('GetDeviceKeys', at)).toHaveLength(2);
    expect(await agent('GetDeviceKeysOnDeviceIdentifier', at)).toHaveLength(2);
    expect(await agent('GetDeviceKeysOnDeviceIdentifierTable', { ...at, TableName: 'person' })).toHaveLength(
      1,
    );
    expect(await agent('GetDeviceKeysOnDeviceIdentifierTableRecordId', { ...at, ...onContact })).toHaveLength(
      1,
    );
    expect(await agent('GetApplicationKeys', at)).toHaveLength(2);
  });

  it('keeps applications and devices, and deletes them with their keys', async () => {
    proves('ForeignSystem.CreateDefaultForeignAppEntity', 'ForeignSystem.SaveForeignAppEntity');
    proves(
      'ForeignSystem.GetForeignAppEntity',
      'ForeignSystem.GetAppByName',
      'ForeignSystem.GetApplicationDevices',
    );
    proves(
      'ForeignSystem.GetDeviceByName',
      'ForeignSystem.GetDeviceByIdentifier',
      'ForeignSystem.GetForeignDevice',
    );
    proves('ForeignSystem.AddDeviceByIdentifier', 'ForeignSystem.SaveDeviceByIdentifier');
    proves('ForeignSystem.SaveForeignDevice', 'ForeignSystem.DeleteDeviceByIdentifier');
    proves('ForeignSystem.DeleteForeignDevice', 'ForeignSystem.DeleteForeignAppEntity');
    proves('v1ForeignAppEntity_PostForeignApp');
    const app = await agent('SaveForeignAppEntity', { ForeignAppEntity: { Name: 'Books' } });
    await expect(
      agent('SaveForeignAppEntity', { ForeignAppEntity: { Name: 'books' } }),
    ).rejects.toMatchObject({
      status: 400,
    });
    const inBooks = { ApplicationName: 'Books', DeviceName: 'Ledger', DeviceIdentifier: '1' };
    const device = await agent('AddDeviceByIdentifier', inBooks);
    expect(device).toMatchObject({ Name: 'Ledger', DeviceIdentifier: '1', ForeignAppId: app.ForeignAppId });
    expect(await agent('AddDeviceByIdentifier', inBooks)).toEqual(device);
    expect(await agent('GetDeviceByName', inBooks)).toEqual(device);
    expect(await agent('GetDeviceByIdentifier', inBooks)).toEqual(device);
    expect(await agent('GetForeignDevice', device)).toEqual(device);
    expect(await agent('GetApplicationDevices', inBooks)).toEqual([device]);
    const renamed = await agent('SaveForeignDevice', {
      ...inBooks,
      ForeignDevice: { ...device, Name: 'Journal' },
    });
    expect(renamed).toMatchObject({ ForeignDeviceId: device.ForeignDeviceId, Name: 'Journal' });
    const same = { ...inBooks, DeviceName: 'Journal', ForeignDevice: { DeviceIdentifier: '2' } };
    expect(await agent('SaveDeviceByIdentifier', same)).toMatchObject({ DeviceIdentifier: '2' });
    expect(await agent('GetAppByName', inBooks)).toMatchObject({
      Name: 'Books',
      Devices: [{ Name: 'Journal' }],
    });
    expect(await run('v1ForeignAppEntity_PostForeignApp', { appName: 'books' })).toMatchObject({
      Name: 'Books',
    });
    await agent('SaveForeignKey', { ...inBooks, ForeignKey: { Key: 'k', Value: 'v', ...onContact } });
    await agent('DeleteDeviceByIdentifier', { ...inBooks, DeviceName: 'Journal', DeviceIdentifier: '2' });
    const ledger = await agent('GetDeviceByName', inBooks);
    await agent('DeleteForeignDevice', { ...inBooks, ForeignDevice: ledger });
    expect(await agent('GetApplicationDevices', inBooks)).toEqual([]);
    expect(await agent('GetForeignAppEntity', { ForeignAppEntityId: app.ForeignAppId })).toMatchObject({
      Devices: [],
    });
    await agent('DeleteForeignAppEntity', { ForeignAppEntityId: app.ForeignAppId });
    await expect(agent('GetAppByName', inBooks)).rejects.toMatchObject({ status: 404 });
    expect(await agent('CreateDefaultForeignAppEntity')).toMatchObject({ ForeignAppId: 0 });
  });
});
