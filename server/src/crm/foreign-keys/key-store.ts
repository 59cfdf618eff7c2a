import type { ForeignKey } from '@kontor/contract';
import type { TenantDb, TenantTransaction } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import {
  allocateIds,
  findTable,
  findTableByNumber,
  type RowChange,
  saveRows,
  table,
} from '../model/index.ts';
import { saveContext } from '../save-context.ts';
import { associates } from '../users/index.ts';
import { checkLength } from './foreign-devices.ts';
import { foreignKeyErrors } from './foreign-key-errors.ts';

/** A key with its rows put together: long values are chained over several rows by `seqno`. */
interface StoredKey {
  readonly ids: readonly number[];
  readonly key: string;
  readonly value: string;
  readonly tablenumber: number;
  readonly record: number;
  readonly registered: Date | null;
  readonly registeredby: number;
  readonly updated: Date | null;
  readonly updatedby: number;
}

/** Which keys of some devices are wanted; what is left out does not restrict. */
export interface KeyFilter {
  readonly devices: readonly number[];
  readonly key?: string;
  readonly tableName?: string;
  readonly recordId?: number;
  readonly value?: string;
}

function tableNumber(name: string): number {
  const found = findTable(name);
  if (!found) throw foreignKeyErrors.unknownTable(name);
  return found.number;
}

/** All rows of a key carry the same names, so that a filter by value is asked of the whole. */
export function findKeys(db: TenantDb | TenantTransaction, filter: KeyFilter): Promise<StoredKey[]> {
  return db.query<StoredKey>({
    name: 'foreign-keys-find',
    text: `select array_agg(k.foreignkey_id order by k.seqno) as ids, coalesce(k.subkey, '') as key,
                  string_agg(coalesce(k.subvalue, ''), '' order by k.seqno) as value,
                  k.table_id as tablenumber, k.record_id as record, min(k.registered) as registered,
                  min(k.registered_associate_id) as registeredby,
                  nullif(max(k.updated), '1760-01-01 00:00:00+00') as updated,
                  max(k.updated_associate_id) as updatedby
           from foreignkey k
           where k.tenant_id = $1 and k.foreigndevice_id = any($2)
             and ($3::text is null or lower(coalesce(k.subkey, '')) = lower($3))
             and ($4::integer is null or k.table_id = $4)
             and ($5::integer is null or k.record_id = $5)
           group by k.foreigndevice_id, k.subkey, k.table_id, k.record_id
           having $6::text is null or string_agg(coalesce(k.subvalue, ''), '' order by k.seqno) = $6
           order by k.subkey, k.table_id, k.record_id`,
    values: [
      db.tenantId,
      filter.devices,
      filter.key ?? null,
      filter.tableName === undefined ? null : tableNumber(filter.tableName),
      filter.recordId ?? null,
      filter.value ?? null,
    ],
  });
}

export async function keyCarrier(call: Call, stored: StoredKey): Promise<ForeignKey> {
  const users = await associates(call);
  return {
    Key: stored.key,
    Value: stored.value,
    RecordId: stored.record,
    CreatedDate: stored.registered,
    UpdatedDate: stored.updated,
    UpdatedBy: users.entry(stored.updatedby)?.name ?? '',
    CreatedBy: users.entry(stored.registeredby)?.name ?? '',
    TableName: findTableByNumber(stored.tablenumber)?.documentedName ?? '',
  };
}

/** Sets the value of one key, replacing what it had. */
export async function storeKey(
  tx: TenantTransaction,
  call: Call,
  device: number,
  sent: ForeignKey,
): Promise<void> {
  const key = sent.Key?.trim() ?? '';
  if (key === '') throw foreignKeyErrors.missing('ForeignKey.Key');
  checkLength('ForeignKey.Key', key, 'foreignkey', 'subkey');
  const tableName = sent.TableName?.trim() || undefined;
  const tableId = tableName ? tableNumber(tableName) : 0;
  const recordId = sent.RecordId ?? 0;
  const chunks = chunked(sent.Value ?? '');
  // Counted before the old rows are read: the counter's lock lets one saver of a key pass at a time.
  const ids = await allocateIds(tx, { foreignkey: chunks.length });
  const known = await findKeys(tx, { devices: [device], key, tableName, recordId });
  const old = known.flatMap((stored) => stored.ids);
  const values = { foreigndevice_id: device, table_id: tableId, record_id: recordId, subkey: key };
  await saveRows(tx, saveContext(call), [
    ...old.slice(chunks.length).map((id): RowChange => ({ kind: 'delete', table: 'foreignkey', id })),
    ...chunks.map((subvalue, at): RowChange => {
      const row = { ...values, seqno: at + 1, subvalue };
      const id = old[at];
      return id === undefined
        ? { kind: 'insert', table: 'foreignkey', id: ids.next('foreignkey'), values: row }
        : { kind: 'update', table: 'foreignkey', id, values: row };
    }),
  ]);
}

/** The widest value a row holds; an empty value is one row too. */
function chunked(value: string): string[] {
  const width = table('foreignkey').column('subvalue').length ?? value.length;
  const chunks = [value.slice(0, width)];
  for (let at = width; at < value.length; at += width) chunks.push(value.slice(at, at + width));
  return chunks;
}

export async function removeKeys(tx: TenantTransaction, call: Call, filter: KeyFilter): Promise<number> {
  const ids = (await findKeys(tx, filter)).flatMap((stored) => stored.ids);
  if (ids.length > 0) {
    await saveRows(
      tx,
      saveContext(call),
      ids.map((id): RowChange => ({ kind: 'delete', table: 'foreignkey', id })),
    );
  }
  return ids.length;
}
