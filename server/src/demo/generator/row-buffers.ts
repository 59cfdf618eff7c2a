import type { CellValue, RowBatch } from '../../crm/priming/index.ts';

/** Rows on their way to the database, by table. Drained often, so that memory stays bounded. */
export interface RowBuffers {
  /** Adds a row; the first row of a table decides its columns, in this key order. */
  add(table: string, row: Readonly<Record<string, CellValue>>): void;
  addBatch(batch: RowBatch): void;
  /** How many rows wait. */
  readonly size: number;
  /** Takes everything out. */
  drain(): RowBatch[];
}

interface Buffer {
  readonly columns: readonly string[];
  rows: CellValue[][];
}

export function createRowBuffers(): RowBuffers {
  const buffers = new Map<string, Buffer>();
  const whole: RowBatch[] = [];
  let size = 0;
  return {
    add: (table, row) => {
      let buffer = buffers.get(table);
      if (buffer === undefined) {
        buffer = { columns: Object.keys(row), rows: [] };
        buffers.set(table, buffer);
      }
      buffer.rows.push(buffer.columns.map((column) => row[column] ?? null));
      size += 1;
    },
    addBatch: (batch) => {
      whole.push(batch);
      size += batch.rows.length;
    },
    get size() {
      return size;
    },
    drain: () => {
      const batches = [...buffers].map(([table, { columns, rows }]) => ({ table, columns, rows }));
      for (const buffer of buffers.values()) buffer.rows = [];
      size = 0;
      return [...batches, ...whole.splice(0)].filter((batch) => batch.rows.length > 0);
    },
  };
}
