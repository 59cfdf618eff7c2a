import type { TenantTransaction } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import { allocateIds, type RowChange, saveRows } from '../model/index.ts';
import { type EntityChanges, PendingId } from './entity-changes.ts';

/** Allocates the ids of all new rows, fills them in where they are pointed at, and writes everything at once. */
export async function writeChanges(
  tx: TenantTransaction,
  call: Pick<Call, 'caller' | 'clock' | 'tenant'>,
  changes: EntityChanges,
): Promise<void> {
  if (changes.isEmpty) return;
  await fillIds(tx, changes);
  await saveRows(
    tx,
    {
      associateId: call.caller.associateId,
      applicationId: call.caller.applicationId,
      now: call.clock.now(),
      timeZone: call.tenant.baseTimeZone,
    },
    rowChanges(changes),
  );
}

async function fillIds(tx: TenantTransaction, { inserts }: EntityChanges): Promise<void> {
  if (inserts.length === 0) return;
  const counts: Record<string, number> = {};
  for (const { table } of inserts) counts[table] = (counts[table] ?? 0) + 1;
  const ids = await allocateIds(tx, counts);
  for (const { table, id } of inserts) id.value = ids.next(table);
}

function rowChanges({ inserts, updates, removals }: EntityChanges): RowChange[] {
  return [
    ...removals.map(({ table, id }) => ({ kind: 'delete', table, id }) as const),
    ...updates.map(({ table, id, values, isStamped }) => {
      return { kind: 'update', table, id, values: filled(values), isStamped } as const;
    }),
    ...inserts.map(({ table, id, values }) => {
      return { kind: 'insert', table, id: id.value, values: filled(values) } as const;
    }),
  ];
}

function filled(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(values)) {
    result[column] = value instanceof PendingId ? value.value : value;
  }
  return result;
}
