import type { TenantDb } from '../../platform/db.ts';
import { table } from '../model/index.ts';

interface KeyRow {
  readonly app: string;
  readonly device: string;
  readonly key: string;
  readonly value: string;
}

/**
 * Foreign keys of one record as `app.device.key` to value (spec rest §4, §9). Values of more than 239 characters
 * are chained over several rows by `seqno`.
 */
export async function foreignKeysOf(
  db: TenantDb,
  tableName: string,
  recordId: number,
): Promise<Record<string, string>> {
  const rows = await db.query<KeyRow>({
    name: 'foreign-keys-of',
    text: `select coalesce(a.name, '') as app, d.name as device, coalesce(k.subkey, '') as key,
                  string_agg(coalesce(k.subvalue, ''), '' order by k.seqno) as value
           from foreignkey k
           join foreigndevice d on d.tenant_id = k.tenant_id and d.foreigndevice_id = k.foreigndevice_id
           join foreignapp a on a.tenant_id = d.tenant_id and a.foreignapp_id = d.foreignapp_id
           where k.tenant_id = $1 and k.table_id = $2 and k.record_id = $3
           group by a.name, d.name, d.foreigndevice_id, k.subkey
           order by a.name, d.name, k.subkey`,
    values: [db.tenantId, table(tableName).number, recordId],
  });
  return Object.fromEntries(rows.map((row) => [keyName(row), row.value]));
}

/** A blank device name leaves its dot out. */
const keyName = ({ app, device, key }: KeyRow): string =>
  [app, device, key].filter((part) => part !== '').join('.');

interface Extended {
  readonly ExtraFields?: Readonly<Record<string, string | null>> | null;
}

/** `?fk=true`: the foreign keys of the record stand among its extra fields. */
export async function withForeignKeys<T extends Extended>(
  db: TenantDb,
  tableName: string,
  recordId: number,
  entity: T,
): Promise<T> {
  const keys = await foreignKeysOf(db, tableName, recordId);
  return { ...entity, ExtraFields: { ...entity.ExtraFields, ...keys } };
}
