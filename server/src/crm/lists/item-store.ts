import type { TenantTransaction } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import { allocateIds, findTable, type RowChange, saveRows, type Table, table } from '../model/index.ts';
import { saveContext } from '../save-context.ts';
import { associates, bypassesRights } from '../users/index.ts';
import type { ItemShape } from './item-shapes.ts';
import { type ListDefinition, listItems } from './list-definitions.ts';
import { listErrors } from './list-errors.ts';
import { groupLinkOf } from './list-links.ts';

type Sent = Readonly<Record<string, unknown>>;

/** The functional right to change lists. */
const listsRight = 'admin-lists';

export async function assertMayChangeLists(call: Call): Promise<void> {
  if (bypassesRights(call.caller)) return;
  const entry = (await associates(call)).entry(call.caller.associateId);
  if (!entry?.functionRights.includes(listsRight)) throw listErrors.denied();
}

export async function readItems(
  call: Call,
  list: ListDefinition,
  shape: ItemShape,
  includeDeleted: boolean,
): Promise<object[]> {
  const { all } = await listItems(call.db, list);
  return all.filter((row) => includeDeleted || !row.deleted).map((row) => shape.read(list, row));
}

export async function readItem(
  call: Call,
  list: ListDefinition,
  shape: ItemShape,
  id: number,
): Promise<object> {
  const row = (await listItems(call.db, list)).byId.get(id);
  if (!row) throw listErrors.itemNotFound(list.name, id);
  return shape.read(list, row);
}

/**
 * Saves items of one list in one transaction; id 0 inserts. Names are unique in their list in any casing,
 * deleted items included, and a new item is visible to every user group (spec data-model §7, §8).
 *
 * @returns the ids in the order of the items
 */
export async function saveItems(
  call: Call,
  list: ListDefinition,
  shape: ItemShape,
  items: readonly Sent[],
): Promise<number[]> {
  await assertMayChangeLists(call);
  const written = items.map((sent) => ({
    id: Number(sent[shape.id] ?? 0),
    columns: checked(list, shape, shape.write(sent)),
  }));
  return call.db.transaction(async (tx) => {
    const ids = await idsFor(tx, list, written);
    await refuseTakenNames(
      tx,
      list,
      written.map((item, at) => ({ ...item, id: ids[at] ?? 0 })),
    );
    const changes = written.map((item, at) => change(list, item.id, ids[at] ?? 0, item.columns));
    const links = await groupLinks(
      tx,
      call,
      list,
      ids.filter((_, at) => written[at]?.id === 0),
    );
    await saveRows(tx, saveContext(call), [...changes, ...links]);
    return ids;
  });
}

interface WrittenItem {
  readonly id: number;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** Refuses what does not fit, and drops columns this list does not have. */
function checked(list: ListDefinition, shape: ItemShape, columns: Record<string, unknown>) {
  const target = table(list.kind.table);
  if (columns.name === '') throw listErrors.nameMissing();
  const fitting = Object.entries(columns).filter(([name]) => target.findColumn(name));
  for (const [name, value] of fitting) {
    const limit = target.column(name).length;
    if (typeof value === 'string' && limit !== undefined && value.length > limit) {
      throw listErrors.tooLong(name === 'name' ? shape.name : name, value.length, limit);
    }
  }
  return Object.fromEntries(fitting);
}

async function idsFor(
  tx: TenantTransaction,
  list: ListDefinition,
  items: readonly WrittenItem[],
): Promise<number[]> {
  const fresh = items.filter((item) => item.id === 0).length;
  // Taking ids locks the list's counter, so that two saves cannot both find a name free.
  const ids = await allocateIds(tx, { [list.kind.table]: Math.max(fresh, 1) });
  return items.map((item) => item.id || ids.next(list.kind.table));
}

/** Lists administrators made share a table; their names are unique within the list. */
async function refuseTakenNames(
  tx: TenantTransaction,
  list: ListDefinition,
  items: readonly WrittenItem[],
): Promise<void> {
  const target = table(list.kind.table);
  const names = items.map((item) => String(item.columns.name).toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw listErrors.nameTaken(twice);
  const taken = await tx.query<{ name: string }>({
    text: `select name from "${target.name}"
           where tenant_id = $1 and lower(name) = any($2) and not "${target.primaryKey}" = any($3)
           ${list.userListId > 0 ? 'and udlistdefinition_id = $4' : ''} limit 1`,
    values: [
      tx.tenantId,
      names,
      items.map((item) => item.id),
      ...(list.userListId > 0 ? [list.userListId] : []),
    ],
  });
  if (taken[0]) throw listErrors.nameTaken(taken[0].name);
}

function change(
  list: ListDefinition,
  sentId: number,
  id: number,
  columns: WrittenItem['columns'],
): RowChange {
  const owner = list.userListId > 0 ? { UDListDefinition_id: list.userListId } : {};
  const values = { ...columns, ...owner };
  return { kind: sentId === 0 ? 'insert' : 'update', table: list.kind.table, id, values };
}

async function groupLinks(
  tx: TenantTransaction,
  call: Call,
  list: ListDefinition,
  ids: readonly number[],
): Promise<RowChange[]> {
  const link = list.kind.links ? findTable(groupLinkOf(list.kind)) : undefined;
  if (!link || ids.length === 0) return [];
  const groups = await tx.query<{ id: number }>({
    name: 'lists-active-groups',
    text: 'select usergroup_id as id from usergroup where tenant_id = $1 and coalesce(deleted, 0) = 0',
    values: [call.db.tenantId],
  });
  const linkIds = await allocateIds(tx, { [link.name]: ids.length * groups.length });
  return ids.flatMap((item) => groups.map((group) => linkRow(link, linkIds.next(link.name), item, group.id)));
}

/** The three columns of a link table are its key, the item and the group. */
function linkRow(link: Table, id: number, item: number, group: number): RowChange {
  const [, itemColumn, groupColumn] = link.columns;
  const values = { [itemColumn?.name ?? '']: item, [groupColumn?.name ?? '']: group };
  return { kind: 'insert', table: link.name, id, values };
}

/** Deleted items are kept for history and can be restored; their names stay reserved. */
export async function deleteItems(call: Call, list: ListDefinition, ids: readonly number[]): Promise<void> {
  await assertMayChangeLists(call);
  const { byId } = await listItems(call.db, list);
  const missing = ids.find((id) => !byId.has(id));
  if (missing !== undefined) throw listErrors.itemNotFound(list.name, missing);
  if (!table(list.kind.table).findColumn('deleted')) throw listErrors.notDeletable(list.name);
  await call.db.transaction((tx) =>
    saveRows(
      tx,
      saveContext(call),
      ids.map((id) => ({ kind: 'update', table: list.kind.table, id, values: { deleted: 1 } }) as const),
    ),
  );
}
