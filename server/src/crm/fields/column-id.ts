import { allTables } from '../priming/table-facts.ts';

const tablesByNumber = new Map(allTables.map((table) => [table.number, table]));

/** Table and column (lower case) of a column id: table number × 256 + position (spec data-model §1). */
export function columnOfId(columnId: number): { table: string; column: string } | undefined {
  const table = tablesByNumber.get(columnId >> 8);
  const column = table && [...table.columns.keys()][columnId & 255];
  return column === undefined ? undefined : { table: table?.name.toLowerCase() ?? '', column };
}
