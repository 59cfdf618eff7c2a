import { findTable, type Table, table } from '../model/index.ts';
import { listCatalogue } from './data/list-catalogue.ts';
import { primedLists } from './data/lists.ts';
import { batchOf, type CellValue, type RowBatch } from './row-batch.ts';

/** Every list of `primedLists`; the first column of a list table is its key. */
export function listRows(): RowBatch[] {
  return Object.entries(primedLists).map(([name, items]) =>
    batchOf(
      name,
      items.map(([id, itemName, extra], at) => ({
        [table(name).primaryKey]: id,
        name: itemName,
        rank: at + 1,
        tooltip: '',
        deleted: 0,
        ...extra,
      })),
    ),
  );
}

export function catalogueRows(): RowBatch {
  return batchOf(
    'UDListDefinition',
    listCatalogue.map(([id, name, tableName], at) => ({
      UDListDefinition_id: id,
      name,
      rank: at + 1,
      tooltip: '',
      deleted: 0,
      listTableId: table(tableName).number,
    })),
  );
}

/** Every item is visible to every user group: a row in `<list>GroupLink` for each pair. */
export function listVisibilityRows(lists: readonly RowBatch[]): RowBatch[] {
  const groups = (primedLists.UserGroup ?? []).map(([id]) => id);
  return lists.flatMap((list) => {
    const link = findTable(`${linkPrefix(list.table)}GroupLink`);
    return link ? [visibility(link, list.rows, groups)] : [];
  });
}

// The link tables of relation definitions carry a shorter name.
const linkPrefix = (table: string) => (table === 'relationdefinition' ? 'RelDef' : table);

function visibility(
  link: Table,
  items: readonly (readonly CellValue[])[],
  groups: readonly number[],
): RowBatch {
  const columns = link.columns.slice(0, 3).map((column) => column.name);
  const rows = items.flatMap((item, at) =>
    groups.map((group, place) => [at * groups.length + place + 1, item[0] ?? 0, group]),
  );
  return { table: link.name, columns, rows };
}
