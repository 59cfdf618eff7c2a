import { createHash } from 'node:crypto';
import type { TenantTransaction } from '../../platform/db.ts';
import { type ColumnValues, logTypes, type RowChange, type SavedRow } from './change-kinds.ts';
import { bookkeeping, toJsonRow } from './column-values.ts';
import { announceCommit } from './commits.ts';
import { findTableByNumber, type Table, table } from './dictionary.ts';
import { modelErrors } from './model-errors.ts';
import { announceReferenceChanges } from './reference-changes.ts';
import { planSave } from './save-plan.ts';
import type { ChangeGroup } from './save-statement.ts';

/** Who saves, when, and through which application. */
export interface SaveContext {
  readonly associateId: number;
  readonly now: Date;
  /** Client id of the calling application; empty for a browser session. */
  readonly applicationId?: string;
  /** `traveltransactionlog.flags`: 1 imported, 2 mass operation. */
  readonly flags?: number;
  /** IANA zone of the log's wall time, the tenant's base zone. */
  readonly timeZone?: string;
}

/**
 * Writes the rows of one save and their change log in one round trip: deletes, then updates, then inserts.
 * Changes to one row are put together; an update that changes nothing is not written and not logged.
 *
 * @returns the rows that were written
 * @throws {AppError} `changed` (412) when an update expected another `updatedCount`, `row_not_found` (404)
 */
export async function saveRows(
  tx: TenantTransaction,
  given: SaveContext,
  changes: readonly RowChange[],
): Promise<readonly SavedRow[]> {
  const groups = groupChanges(changes);
  if (groups.length === 0) return [];
  const context = contextValues(tx.tenantId, given);
  // Sent one behind the other, without waiting for the answer in between.
  const answers = await Promise.all(
    planSave(groups).map(({ statement, groups: part }) =>
      tx.query<AnswerRow>({ ...statement, values: [...context, ...part.flatMap(groupValues)] }),
    ),
  );
  const answer = answers.flat();
  refuseStale(groups, answer);
  const saved = answer.flatMap(toSavedRow);
  announceCommit(tx);
  await announceReferenceChanges(tx, new Set(saved.map((row) => row.table)));
  return saved;
}

interface AnswerRow {
  readonly type: number;
  readonly tablenumber: number;
  readonly id: number;
  readonly count: number;
}

interface PendingRow {
  readonly id: number;
  row: Record<string, unknown>;
  readonly previousRecordId: number;
  readonly expectedUpdatedCount: number | undefined;
  readonly isStamped: boolean;
}

interface FilledGroup extends ChangeGroup {
  readonly rows: Map<number, PendingRow>;
}

const kindOrder = { delete: 0, update: 1, insert: 2 } as const;

/** In one order for all saves (kind, table, id), so that two of them lock common rows the same way round. */
function groupChanges(changes: readonly RowChange[]): FilledGroup[] {
  const groups = new Map<string, FilledGroup>();
  for (const change of changes) {
    const target = table(change.table);
    const inserted = change.kind === 'update' && groups.get(`insert:${target.name}`)?.rows.get(change.id);
    if (inserted) Object.assign(inserted.row, jsonRow(change.kind, target, change.values));
    else addChange(groups, target, change);
  }
  return [...groups.values()].sort(
    (a, b) => kindOrder[a.kind] - kindOrder[b.kind] || a.table.number - b.table.number,
  );
}

function addChange(groups: Map<string, FilledGroup>, target: Table, change: RowChange): void {
  const key = `${change.kind}:${target.name}`;
  let group = groups.get(key);
  if (!group) {
    group = { kind: change.kind, table: target, rows: new Map() };
    groups.set(key, group);
  }
  const row = change.kind === 'delete' ? {} : jsonRow(change.kind, target, change.values);
  const known = group.rows.get(change.id);
  if (known && change.kind === 'insert')
    throw new Error(`Two inserts of ${target.name} ${change.id} in one save`);
  group.rows.set(change.id, {
    id: change.id,
    row: known ? Object.assign(known.row, row) : row,
    previousRecordId: (change.kind === 'insert' && change.previousRecordId) || 0,
    expectedUpdatedCount:
      (change.kind === 'update' ? change.expectedUpdatedCount : undefined) ?? known?.expectedUpdatedCount,
    isStamped: (change.kind === 'update' && change.isStamped) || known?.isStamped || false,
  });
}

function jsonRow(kind: RowChange['kind'], target: Table, values: ColumnValues): Record<string, unknown> {
  const row = toJsonRow(target, values);
  if (kind === 'update') for (const name of [...bookkeeping, target.primaryKey]) delete row[name];
  return row;
}

function groupValues({ kind, table: target, rows }: FilledGroup): unknown[] {
  const sorted = [...rows.values()].sort((a, b) => a.id - b.id);
  const ids = sorted.map((entry) => entry.id);
  if (kind === 'delete') return [ids];
  if (kind === 'update') {
    return [ids, sorted.map((entry) => JSON.stringify(entry.row)), sorted.map((entry) => entry.isStamped)];
  }
  const inserted = sorted.map((entry) => ({ ...entry.row, [target.primaryKey]: entry.id }));
  return [JSON.stringify(inserted), ids, sorted.map((entry) => entry.previousRecordId)];
}

function contextValues(tenantId: number, context: SaveContext): unknown[] {
  const client = context.applicationId ?? '';
  return [
    tenantId,
    context.associateId,
    context.now,
    context.timeZone ?? 'UTC',
    applicationNumber(client),
    client,
    context.flags ?? 0,
    `crm.change_log_${tenantId}`,
  ];
}

/** `application_id` is an integer and a client id 32 hexadecimal digits: the number is the same wherever it is logged. */
function applicationNumber(client: string): number {
  return client === '' ? 0 : createHash('sha256').update(client).digest().readUInt32BE() >>> 1;
}

function refuseStale(groups: readonly FilledGroup[], answer: readonly AnswerRow[]): void {
  const counts = new Map(
    answer.filter((row) => row.type === 0).map((row) => [`${row.tablenumber}:${row.id}`, row.count]),
  );
  for (const group of groups) {
    if (group.kind !== 'update') continue;
    for (const { id, expectedUpdatedCount } of group.rows.values()) {
      const found = counts.get(`${group.table.number}:${id}`);
      if (found === undefined) throw modelErrors.rowNotFound(group.table.name, id);
      if (expectedUpdatedCount !== undefined && found !== expectedUpdatedCount) {
        throw modelErrors.changed(group.table.name, id);
      }
    }
  }
}

const kindsByType = new Map<number, SavedRow['kind']>([
  [logTypes.insert, 'insert'],
  [logTypes.update, 'update'],
  [logTypes.delete, 'delete'],
]);

function toSavedRow({ type, tablenumber, id }: AnswerRow): SavedRow[] {
  const kind = kindsByType.get(type);
  const target = findTableByNumber(tablenumber);
  return kind && target ? [{ kind, table: target.name, id }] : [];
}
