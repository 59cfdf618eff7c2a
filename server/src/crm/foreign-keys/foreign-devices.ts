import type { ForeignAppEntity, ForeignDevice } from '@kontor/contract';
import type { TenantDb, TenantTransaction } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import { allocateIds, saveRows, table } from '../model/index.ts';
import { saveContext } from '../save-context.ts';
import { associates } from '../users/index.ts';
import { foreignKeyErrors } from './foreign-key-errors.ts';

type Reader = TenantDb | TenantTransaction;

interface Stamped {
  readonly registered: Date | null;
  readonly registered_associate_id: number;
  readonly updated: Date | null;
  readonly updated_associate_id: number;
}

interface AppRow extends Stamped {
  readonly id: number;
  readonly name: string;
}

export interface DeviceRow extends Stamped {
  readonly id: number;
  readonly name: string;
  readonly device_id: string;
  readonly app: number;
}

const stamps = (alias: string) =>
  `${alias}.registered, ${alias}.registered_associate_id,
   nullif(${alias}.updated, '1760-01-01 00:00:00+00') as updated, ${alias}.updated_associate_id`;

async function queryApps(db: Reader, where: string, value: unknown): Promise<AppRow | undefined> {
  const [row] = await db.query<AppRow>({
    text: `select a.foreignapp_id as id, coalesce(a.name, '') as name, ${stamps('a')}
           from foreignapp a where a.tenant_id = $1 and ${where} order by a.foreignapp_id limit 1`,
    values: [db.tenantId, value],
  });
  return row;
}

export const findAppByName = (db: Reader, name: string): Promise<AppRow | undefined> =>
  queryApps(db, 'lower(a.name) = lower($2)', name);

export async function appByName(db: Reader, name: string): Promise<AppRow> {
  const app = await findAppByName(db, name);
  if (!app) throw foreignKeyErrors.appNotFound(name);
  return app;
}

export async function appById(db: Reader, id: number): Promise<AppRow> {
  const app = await queryApps(db, 'a.foreignapp_id = $2', id);
  if (!app) throw foreignKeyErrors.appNotFound(id);
  return app;
}

const devicesWhere = (db: Reader, where: string, values: readonly unknown[]): Promise<DeviceRow[]> =>
  db.query<DeviceRow>({
    text: `select d.foreigndevice_id as id, d.name, coalesce(d.device_id, '') as device_id,
                  d.foreignapp_id as app, ${stamps('d')}
           from foreigndevice d where d.tenant_id = $1 and ${where} order by d.name, d.foreigndevice_id`,
    values: [db.tenantId, ...values],
  });

export const devicesOfApp = (db: Reader, appId: number): Promise<DeviceRow[]> =>
  devicesWhere(db, 'd.foreignapp_id = $2', [appId]);

export async function deviceById(db: Reader, id: number): Promise<DeviceRow> {
  const [device] = await devicesWhere(db, 'd.foreigndevice_id = $2', [id]);
  if (!device) throw foreignKeyErrors.deviceNotFound(id);
  return device;
}

/** Without an identifier any device of that name will do: the first one. */
export async function findDevice(
  db: Reader,
  appId: number,
  name: string,
  identifier: string | undefined,
): Promise<DeviceRow | undefined> {
  const [device] = await devicesWhere(
    db,
    `d.foreignapp_id = $2 and lower(d.name) = lower($3)
     and ($4::text is null or lower(coalesce(d.device_id, '')) = lower($4))`,
    [appId, name, identifier ?? null],
  );
  return device;
}

/** Creates the application and the device where they do not exist: one never fails for the lack of the other. */
export async function ensureDevice(
  tx: TenantTransaction,
  call: Call,
  appName: string,
  deviceName: string,
  identifier: string | undefined,
): Promise<number> {
  const app = (await findAppByName(tx, appName))?.id ?? (await insertApp(tx, call, appName));
  const device = await findDevice(tx, app, deviceName, identifier);
  if (device) return device.id;
  checkLength('DeviceName', deviceName, 'foreigndevice', 'name');
  checkLength('DeviceIdentifier', identifier ?? '', 'foreigndevice', 'device_id');
  const id = (await allocateIds(tx, { foreigndevice: 1 })).next('foreigndevice');
  const values = {
    name: deviceName,
    device_id: identifier ?? '',
    foreignapp_id: app,
    owner_id: call.caller.associateId,
  };
  await saveRows(tx, saveContext(call), [{ kind: 'insert', table: 'foreigndevice', id, values }]);
  return id;
}

export async function insertApp(tx: TenantTransaction, call: Call, name: string): Promise<number> {
  if (name === '') throw foreignKeyErrors.missing('Name');
  checkLength('Name', name, 'foreignapp', 'name');
  // The counter's lock makes two savers of one name wait for each other.
  const id = (await allocateIds(tx, { foreignapp: 1 })).next('foreignapp');
  if (await findAppByName(tx, name)) throw foreignKeyErrors.nameTaken(name);
  await saveRows(tx, saveContext(call), [{ kind: 'insert', table: 'foreignapp', id, values: { name } }]);
  return id;
}

export function checkLength(field: string, text: string, tableName: string, column: string): void {
  const limit = table(tableName).column(column).length;
  if (limit !== undefined && text.length > limit) throw foreignKeyErrors.tooLong(field, text.length, limit);
}

export async function appEntity(call: Call, row: AppRow): Promise<ForeignAppEntity> {
  const [users, devices] = await Promise.all([associates(call), devicesOfApp(call.db, row.id)]);
  return {
    ForeignAppId: row.id,
    Name: row.name,
    CreatedDate: row.registered,
    UpdatedDate: row.updated,
    CreatedBy: users.get(row.registered_associate_id),
    UpdatedBy: users.get(row.updated_associate_id),
    Devices: await Promise.all(devices.map((device) => deviceCarrier(call, device))),
  };
}

export async function deviceCarrier(call: Call, row: DeviceRow): Promise<ForeignDevice> {
  const users = await associates(call);
  return {
    ForeignDeviceId: row.id,
    Name: row.name,
    CreatedDate: row.registered,
    UpdatedDate: row.updated,
    AssociateFullName: users.entry(row.registered_associate_id)?.fullName ?? '',
    CreatedBy: users.entry(row.registered_associate_id)?.name ?? '',
    UpdatedBy: users.entry(row.updated_associate_id)?.name ?? '',
    DeviceIdentifier: row.device_id,
    ForeignAppId: row.app,
  };
}
