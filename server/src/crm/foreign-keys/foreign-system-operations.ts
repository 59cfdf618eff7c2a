import type { ForeignAppEntity, ForeignDevice, ForeignKey } from '@kontor/contract';
import type { TenantDb, TenantTransaction } from '../../platform/db.ts';
import type { Arguments, Call, Handler, OperationTable } from '../call.ts';
import { saveRows } from '../model/index.ts';
import { saveContext } from '../save-context.ts';
import {
  appById,
  appByName,
  appEntity,
  checkLength,
  type DeviceRow,
  deviceById,
  deviceCarrier,
  devicesOfApp,
  ensureDevice,
  findAppByName,
  findDevice,
  insertApp,
} from './foreign-devices.ts';
import { foreignKeyErrors } from './foreign-key-errors.ts';
import { findKeys, type KeyFilter, keyCarrier, removeKeys, storeKey } from './key-store.ts';

const text = (args: Arguments, name: string): string => String(args[name] ?? '').trim();
const id = (args: Arguments, name: string): number => Number(args[name] ?? 0);

const appName = (args: Arguments): string => text(args, 'ApplicationName');
const deviceName = (args: Arguments): string => text(args, 'DeviceName');
const identifier = (args: Arguments): string => text(args, 'DeviceIdentifier');

/** The device an operation names; with `withIdentifier` its identifier decides too. */
async function namedDevice(
  db: TenantDb | TenantTransaction,
  args: Arguments,
  withIdentifier: boolean,
): Promise<DeviceRow> {
  const app = await appByName(db, appName(args));
  const device = await findDevice(
    db,
    app.id,
    deviceName(args),
    withIdentifier ? identifier(args) : undefined,
  );
  if (!device) throw foreignKeyErrors.deviceNotFound(deviceName(args));
  return device;
}

/** What of a key the arguments name: its name, table, record and value. */
const keyFilter = (args: Arguments): Omit<KeyFilter, 'devices'> => ({
  key: args.KeyName === undefined ? undefined : text(args, 'KeyName'),
  tableName: args.TableName === undefined ? undefined : text(args, 'TableName'),
  recordId: args.RecordId === undefined ? undefined : id(args, 'RecordId'),
  value: args.KeyValue === undefined ? undefined : String(args.KeyValue),
});

/** A key that is not there is null, as are the keys of devices that are not (spec rest §9). */
const oneKey =
  (withIdentifier: boolean): Handler =>
  async (call, args) => {
    const app = await findAppByName(call.db, appName(args));
    const wanted = withIdentifier ? identifier(args) : undefined;
    const device = app && (await findDevice(call.db, app.id, deviceName(args), wanted));
    if (!device) return null;
    const [found] = await findKeys(call.db, { devices: [device.id], ...keyFilter(args) });
    return found ? keyCarrier(call, found) : null;
  };

const keyValue =
  (withIdentifier: boolean): Handler =>
  async (call, args) =>
    ((await oneKey(withIdentifier)(call, args)) as ForeignKey | null)?.Value ?? null;

const deviceKeys =
  (withIdentifier: boolean): Handler =>
  async (call, args) => {
    const device = await namedDevice(call.db, args, withIdentifier);
    return keysOf(call, { devices: [device.id], ...keyFilter(args) });
  };

async function keysOf(call: Call, filter: KeyFilter): Promise<ForeignKey[]> {
  return Promise.all((await findKeys(call.db, filter)).map((found) => keyCarrier(call, found)));
}

async function saveKey(call: Call, args: Arguments): Promise<ForeignKey> {
  const sent = (args.ForeignKey ?? {}) as ForeignKey;
  const device = await call.db.transaction(async (tx) => {
    const found = await ensureDevice(tx, call, appName(args), deviceName(args), identifier(args));
    await storeKey(tx, call, found, sent);
    return found;
  });
  const [saved] = await keysOf(call, {
    devices: [device],
    key: sent.Key?.trim(),
    tableName: sent.TableName?.trim() || undefined,
    recordId: sent.RecordId ?? 0,
  });
  if (!saved) throw foreignKeyErrors.keyNotFound(sent.Key ?? '');
  return saved;
}

const deleteKeyByName: Handler = (call, args) =>
  call.db.transaction(async (tx) => {
    const device = await namedDevice(tx, args, true);
    await removeKeys(tx, call, { devices: [device.id], ...keyFilter(args) });
  });

const deleteKey: Handler = (call, args) =>
  deleteKeyByName(call, { ...args, KeyName: (args.ForeignKey as ForeignKey | undefined)?.Key ?? '' });

async function ensured(call: Call, args: Arguments): Promise<ForeignDevice> {
  const device = await call.db.transaction((tx) =>
    ensureDevice(tx, call, appName(args), deviceName(args), identifier(args)),
  );
  return deviceCarrier(call, await deviceById(call.db, device));
}

/** Renames a device or gives it another identifier; its keys stay. */
async function saveDevice(
  call: Call,
  current: DeviceRow | undefined,
  args: Arguments,
): Promise<ForeignDevice> {
  const sent = (args.ForeignDevice ?? {}) as ForeignDevice;
  const name = sent.Name?.trim() || (current?.name ?? '');
  const device_id = sent.DeviceIdentifier?.trim() ?? current?.device_id ?? '';
  if (!current) return ensured(call, { ...args, DeviceName: name, DeviceIdentifier: device_id });
  checkLength('Name', name, 'foreigndevice', 'name');
  checkLength('DeviceIdentifier', device_id, 'foreigndevice', 'device_id');
  await call.db.transaction((tx) =>
    saveRows(tx, saveContext(call), [
      { kind: 'update', table: 'foreigndevice', id: current.id, values: { name, device_id } },
    ]),
  );
  return deviceCarrier(call, await deviceById(call.db, current.id));
}

async function saveDeviceByIdentifier(call: Call, args: Arguments): Promise<ForeignDevice> {
  const app = await findAppByName(call.db, appName(args));
  const current = app && (await findDevice(call.db, app.id, deviceName(args), identifier(args)));
  return current ? saveDevice(call, current, args) : ensured(call, args);
}

async function removeDevices(tx: TenantTransaction, call: Call, devices: readonly number[]): Promise<void> {
  if (devices.length === 0) return;
  await removeKeys(tx, call, { devices });
  await saveRows(
    tx,
    saveContext(call),
    devices.map((device) => ({ kind: 'delete', table: 'foreigndevice', id: device }) as const),
  );
}

async function saveApp(call: Call, sent: ForeignAppEntity): Promise<ForeignAppEntity> {
  const name = sent.Name?.trim() ?? '';
  const saved = await call.db.transaction(async (tx) => {
    if (!sent.ForeignAppId) return insertApp(tx, call, name);
    const current = await appById(tx, sent.ForeignAppId);
    if (name === '') throw foreignKeyErrors.missing('Name');
    checkLength('Name', name, 'foreignapp', 'name');
    const taken = await findAppByName(tx, name);
    if (taken && taken.id !== current.id) throw foreignKeyErrors.nameTaken(name);
    await saveRows(tx, saveContext(call), [
      { kind: 'update', table: 'foreignapp', id: current.id, values: { name } },
    ]);
    return current.id;
  });
  return appEntity(call, await appById(call.db, saved));
}

const deleteApp: Handler = (call, args) =>
  call.db.transaction(async (tx) => {
    const app = await appById(tx, id(args, 'ForeignAppEntityId'));
    await removeDevices(
      tx,
      call,
      (await devicesOfApp(tx, app.id)).map((device) => device.id),
    );
    await saveRows(tx, saveContext(call), [{ kind: 'delete', table: 'foreignapp', id: app.id }]);
  });

/** `POST /ForeignApp/{name}`: the application of that name, made where it is missing. */
const ensureApp: Handler = async (call, args) => {
  const name = text(args, 'appName');
  const known = await findAppByName(call.db, name);
  return known ? appEntity(call, known) : saveApp(call, { Name: name });
};

export const foreignSystemOperations: OperationTable = {
  'ForeignSystem.CreateDefaultForeignAppEntity': async () => ({ ForeignAppId: 0, Name: '', Devices: [] }),
  'ForeignSystem.SaveForeignAppEntity': (call, args) =>
    saveApp(call, (args.ForeignAppEntity ?? {}) as ForeignAppEntity),
  'ForeignSystem.GetForeignAppEntity': async (call, args) =>
    appEntity(call, await appById(call.db, id(args, 'ForeignAppEntityId'))),
  'ForeignSystem.GetAppByName': async (call, args) =>
    appEntity(call, await appByName(call.db, appName(args))),
  'ForeignSystem.DeleteForeignAppEntity': deleteApp,
  v1ForeignAppEntity_PostForeignApp: ensureApp,
  v1ForeignAppEntity_PostForeignApp_PUT: ensureApp,

  'ForeignSystem.GetApplicationDevices': async (call, args) => {
    const devices = await devicesOfApp(call.db, (await appByName(call.db, appName(args))).id);
    return Promise.all(devices.map((device) => deviceCarrier(call, device)));
  },
  'ForeignSystem.GetDeviceByName': async (call, args) =>
    deviceCarrier(call, await namedDevice(call.db, args, false)),
  'ForeignSystem.GetDeviceByIdentifier': async (call, args) =>
    deviceCarrier(call, await namedDevice(call.db, args, true)),
  'ForeignSystem.GetForeignDevice': async (call, args) =>
    deviceCarrier(call, await deviceById(call.db, id(args, 'ForeignDeviceId'))),
  'ForeignSystem.AddDeviceByIdentifier': ensured,
  'ForeignSystem.SaveDeviceByIdentifier': saveDeviceByIdentifier,
  'ForeignSystem.SaveForeignDevice': async (call, args) => {
    const sent = (args.ForeignDevice ?? {}) as ForeignDevice;
    const current = sent.ForeignDeviceId ? await deviceById(call.db, sent.ForeignDeviceId) : undefined;
    return saveDevice(call, current, args);
  },
  'ForeignSystem.DeleteDeviceByIdentifier': (call, args) =>
    call.db.transaction(async (tx) => removeDevices(tx, call, [(await namedDevice(tx, args, true)).id])),
  'ForeignSystem.DeleteForeignDevice': (call, args) =>
    call.db.transaction(async (tx) => {
      const device = (args.ForeignDevice as ForeignDevice | undefined)?.ForeignDeviceId ?? 0;
      await removeDevices(tx, call, [(await deviceById(tx, device)).id]);
    }),

  'ForeignSystem.GetKey': oneKey(false),
  'ForeignSystem.GetKeyOnDeviceIdentifier': oneKey(true),
  'ForeignSystem.GetKeyByValue': oneKey(false),
  'ForeignSystem.GetKeyByValueAndIdentifier': oneKey(true),
  'ForeignSystem.GetKeyValue': keyValue(false),
  'ForeignSystem.GetKeyValueOnDeviceIdentifier': keyValue(true),
  'ForeignSystem.AddForeignKey': saveKey,
  'ForeignSystem.SaveForeignKey': saveKey,
  'ForeignSystem.DeleteForeignKey': deleteKey,
  'ForeignSystem.DeleteForeignKeyOnName': deleteKeyByName,
  'ForeignSystem.GetDeviceKeys': deviceKeys(false),
  'ForeignSystem.GetDeviceKeysOnDeviceIdentifier': deviceKeys(true),
  'ForeignSystem.GetDeviceKeysOnDeviceIdentifierTable': deviceKeys(true),
  'ForeignSystem.GetDeviceKeysOnDeviceIdentifierTableRecordId': deviceKeys(true),
  'ForeignSystem.GetApplicationKeys': async (call, args) => {
    const devices = await devicesOfApp(call.db, (await appByName(call.db, appName(args))).id);
    return keysOf(call, { devices: devices.map((device) => device.id), ...keyFilter(args) });
  },
};
