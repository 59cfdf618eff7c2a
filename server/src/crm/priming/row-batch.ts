export type CellValue = string | number | boolean | null;

/** Rows of one table with the same columns, ready to load. Bookkeeping columns are the loader's. */
export interface RowBatch {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A batch from objects with equal keys. */
export function batchOf(table: string, rows: readonly Readonly<Record<string, CellValue>>[]): RowBatch {
  const columns = Object.keys(rows[0] ?? {});
  return { table, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
}
