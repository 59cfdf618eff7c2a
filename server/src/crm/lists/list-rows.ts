import type { TenantDb } from '../../platform/db.ts';
import { table } from '../model/index.ts';
import { createReferenceCache, type ReferenceCache } from '../reference-cache.ts';
import { type ListKind, listKinds } from './list-kinds.ts';

/** One list item with the columns all lists share; `raw` is the whole row, keys in lower case. */
export interface ListRow {
  readonly id: number;
  readonly name: string;
  readonly tooltip: string;
  readonly rank: number;
  readonly deleted: boolean;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The items of one list, deleted ones included, in the administrator's order. */
export interface ListItems {
  readonly all: readonly ListRow[];
  readonly byId: ReadonlyMap<number, ListRow>;
}

type ListItemsByName = ReadonlyMap<string, ListItems>;

const keyColumn = (kind: ListKind): string => table(kind.table).primaryKey;

const columnOf = (kind: ListKind, column: 'name' | 'rank' | 'tooltip'): string =>
  (kind.columns?.[column] ?? column).toLowerCase();

function toListRow(kind: ListKind, key: string, raw: Readonly<Record<string, unknown>>): ListRow {
  return {
    id: Number(raw[key]),
    name: String(raw[columnOf(kind, 'name')] ?? ''),
    tooltip: String(raw[columnOf(kind, 'tooltip')] ?? ''),
    rank: Number(raw[columnOf(kind, 'rank')] ?? 0),
    deleted: Boolean(raw.deleted ?? raw.isdeleted ?? false),
    raw,
  };
}

/** Reads whole lists: one statement whatever their number, each list one JSON array. */
async function readLists(db: TenantDb, kinds: readonly ListKind[]): Promise<ListItemsByName> {
  const selects = kinds.map(
    (kind) => `select '${kind.name}' as list, coalesce(json_agg(to_jsonb(t) - 'tenant_id'), '[]') as items
               from "${kind.table.toLowerCase()}" t where t.tenant_id = $1`,
  );
  const rows = await db.query<{ list: string; items: Record<string, unknown>[] }>({
    text: selects.join(' union all '),
    values: [db.tenantId],
  });
  const items = new Map(rows.map((row) => [row.list, row.items]));
  return new Map(kinds.map((kind) => [kind.name, listItems(kind, items.get(kind.name) ?? [])]));
}

function listItems(kind: ListKind, raws: readonly Record<string, unknown>[]): ListItems {
  const key = keyColumn(kind);
  const all = raws.map((raw) => toListRow(kind, key, raw)).sort((a, b) => a.rank - b.rank || a.id - b.id);
  return indexed(all);
}

const indexed = (all: readonly ListRow[]): ListItems => ({
  all,
  byId: new Map(all.map((row) => [row.id, row])),
});

const referenceKinds = listKinds.filter((kind) => kind.reference);

/** The lists entities read on every call are loaded together, the others one by one when somebody asks. */
const referenceLists = createReferenceCache({
  tables: referenceKinds.map((kind) => kind.table),
  load: (db) => readLists(db, referenceKinds),
});

const otherLists = new Map<string, ReferenceCache<ListItemsByName>>(
  listKinds
    .filter((kind) => !kind.reference)
    .map((kind) => [
      kind.name,
      createReferenceCache({ tables: [kind.table], load: (db) => readLists(db, [kind]) }),
    ]),
);

const noItems: ListItems = { all: [], byId: new Map() };

export async function itemsOf(db: TenantDb, kind: ListKind): Promise<ListItems> {
  const lists = await (otherLists.get(kind.name) ?? referenceLists).get(db);
  return lists.get(kind.name) ?? noItems;
}

/** Every reference list at once: what an entity needs to turn ids into carriers without waiting. */
export const allReferenceLists = (db: TenantDb): Promise<ListItemsByName> => referenceLists.get(db);

/** The table that all lists administrators made have in common. */
export const userListKind: ListKind = { name: 'udlist', table: 'UDList', links: true, plain: true };

const userLists = createReferenceCache({
  tables: ['UDList'],
  load: async (db) => {
    const lists = await readLists(db, [userListKind]);
    const all = lists.get('udlist')?.all ?? [];
    const definitions = new Set(all.map(definitionOf));
    return new Map(
      [...definitions].map((id) => [id, indexed(all.filter((row) => definitionOf(row) === id))]),
    );
  },
});

const definitionOf = (row: ListRow): number => Number(row.raw.udlistdefinition_id);

/** Items of a list an administrator made; all such lists share one table. */
export async function userListItems(db: TenantDb, definitionId: number): Promise<ListItems> {
  return (await userLists.get(db)).get(definitionId) ?? noItems;
}
