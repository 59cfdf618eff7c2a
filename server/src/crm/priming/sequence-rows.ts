import { allTables } from '../model/index.ts';
import { batchOf, type RowBatch } from './row-batch.ts';

/** Tables whose keys do not come from `sequence` (spec data-model §3). */
const withoutSequence = new Set(['activeuser', 'freetextwords', 'freetextindex', 'sequence']);

/** One row a table; `next_id` is above every id of the given batches. */
export function sequenceRows(batches: readonly RowBatch[]): RowBatch {
  const highest = highestIds(batches);
  return batchOf(
    'sequence',
    allTables
      .filter((table) => !withoutSequence.has(table.name))
      .map((table) => ({
        id: table.number + 10,
        next_id: (highest.get(table.name) ?? 0) + 1,
        TableName: table.documentedName,
        TableNumber: table.number,
      })),
  );
}

/** The highest key by lower-case table name; a batch has its key in its first column. */
function highestIds(batches: readonly RowBatch[]): Map<string, number> {
  const highest = new Map<string, number>();
  for (const { table, rows } of batches) {
    const name = table.toLowerCase();
    for (const [id] of rows) highest.set(name, Math.max(highest.get(name) ?? 0, Number(id)));
  }
  return highest;
}
