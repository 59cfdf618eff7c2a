import { findTableByNumber } from '../model/index.ts';

/** Table and column (lower case) of a column id: table number × 256 + position (spec data-model §1). */
export function columnOfId(columnId: number): { table: string; column: string } | undefined {
  const table = findTableByNumber(columnId >> 8);
  const column = table?.columns[columnId & 255];
  return table && column && { table: table.name, column: column.name };
}
