import { type ListItemEntity, operations } from '@kontor/contract';
import type { Arguments, Call, Handler, OperationTable } from '../call.ts';
import { type ItemShape, itemShapes, plainShape } from './item-shapes.ts';
import { deleteItems, readItem, readItems, saveItems } from './item-store.ts';
import { findList, type ListDefinition, listItems } from './list-definitions.ts';
import { listErrors } from './list-errors.ts';
import { listKinds } from './list-kinds.ts';
import { mdoList } from './mdo-list.ts';

type Sent = Readonly<Record<string, unknown>>;

const sentItem = (value: unknown): Sent => (value ?? {}) as Sent;
const sentItems = (value: unknown): readonly Sent[] => (Array.isArray(value) ? value.map(sentItem) : []);

/** How the arguments of an operation say which list is meant. */
type ListOf = (call: Call, args: Arguments) => Promise<ListDefinition>;

const byName: ListOf = (call, args) => findList(call.db, String(args.UdListDefinitionName ?? ''));
const byId: ListOf = (call, args) => findList(call.db, Number(args.UdListDefinitionId ?? 0));
const named =
  (name: string): ListOf =>
  (call) =>
    findList(call.db, name);

async function plainList(list: ListDefinition): Promise<ListDefinition> {
  if (!list.kind.plain) throw listErrors.notPlain(list.name, `List/${list.kind.rest ?? list.kind.name}`);
  return list;
}

async function save(call: Call, list: ListDefinition, shape: ItemShape, sent: Sent): Promise<object> {
  const [id] = await saveItems(call, list, shape, [sent]);
  return readItem(call, list, shape, id ?? 0);
}

/** Replaces the list: what is not sent is marked deleted. */
async function saveAll(call: Call, list: ListDefinition, sent: readonly Sent[]): Promise<object[]> {
  const ids = new Set(await saveItems(call, list, plainShape, sent));
  const { all } = await listItems(call.db, list);
  const gone = all.filter((row) => !row.deleted && !ids.has(row.id)).map((row) => row.id);
  if (gone.length > 0) await deleteItems(call, list, gone);
  return readItems(call, list, plainShape, false);
}

async function deleteAll(call: Call, list: ListDefinition): Promise<void> {
  const { all } = await listItems(call.db, list);
  await deleteItems(
    call,
    list,
    all.filter((row) => !row.deleted).map((row) => row.id),
  );
}

const defaultItem = async (call: Call, list: ListDefinition, shape: ItemShape): Promise<object> => {
  const { all } = await listItems(call.db, list);
  const rank = Math.max(0, ...all.map((row) => row.rank)) + 1;
  return shape.read(list, { id: 0, name: '', tooltip: '', rank, deleted: false, raw: {} });
};

/** The generic operations of the List agent; `suffix` tells how they name the list. */
const genericOperations = (suffix: string, list: ListOf): OperationTable => ({
  [`List.GetAllFrom${suffix}`]: async (call, args) =>
    readItems(call, await list(call, args), plainShape, args.IncludeDeleted === true),
  [`List.GetFrom${suffix}`]: async (call, args) =>
    readItem(call, await list(call, args), plainShape, Number(args.Id ?? 0)),
  [`List.AddFrom${suffix}`]: async (call, args) =>
    save(call, await plainList(await list(call, args)), plainShape, { ...sentItem(args.Item), Id: 0 }),
  [`List.SaveFrom${suffix}`]: async (call, args) =>
    save(call, await plainList(await list(call, args)), plainShape, {
      ...sentItem(args.Item),
      Id: Number(args.Id ?? 0),
    }),
  [`List.DeleteFrom${suffix}`]: async (call, args) =>
    deleteItems(call, await list(call, args), [Number(args.Id ?? 0)]),
  [`List.SaveAllFrom${suffix}`]: async (call, args) =>
    saveAll(call, await plainList(await list(call, args)), sentItems(args.Items)),
  [`List.DeleteAllFrom${suffix}`]: async (call, args) => deleteAll(call, await list(call, args)),
});

/** `/List/Category/Items` and its like: the same for every plain list that has a path of its own. */
const plainRestOperations = (rest: string, item: string, list: ListOf): OperationTable => ({
  [`v1${rest}List_GetAll`]: async (call, args) =>
    readItems(call, await list(call, args), plainShape, args.includeDeleted === true),
  [`v1${rest}List_Get${item}`]: async (call, args) =>
    readItem(call, await list(call, args), plainShape, Number(args.id ?? 0)),
  [`v1${rest}List_CreateDefault${item}`]: async (call, args) =>
    defaultItem(call, await list(call, args), plainShape),
  [`v1${rest}List_Post${item}`]: async (call, args) =>
    save(call, await list(call, args), plainShape, { ...sentItem(args.newListItem), Id: 0 }),
  [`v1${rest}List_Put${item}`]: async (call, args) =>
    save(call, await list(call, args), plainShape, {
      ...sentItem(args.listItem),
      Id: Number(args.id ?? 0),
    }),
  [`v1${rest}List_Delete${item}`]: async (call, args) =>
    deleteItems(call, await list(call, args), [Number(args.id ?? 0)]),
  [`v1${rest}List_PutAll${item}`]: async (call, args) =>
    saveAll(call, await list(call, args), sentItems(args.listItems)),
  [`v1${rest}List_DeleteAll${item}`]: async (call, args) => deleteAll(call, await list(call, args)),
});

/** Lists whose items have a carrier of their own. */
const typedRestOperations = (rest: string, carrier: string, list: ListOf): OperationTable => {
  const shape = itemShapes[carrier] ?? plainShape;
  return {
    [`v1${rest}List_GetAll${carrier}`]: async (call, args) =>
      readItems(call, await list(call, args), shape, args.includeDeleted === true),
    [`v1${rest}List_Get${carrier}`]: async (call, args) =>
      readItem(call, await list(call, args), shape, Number(args.id ?? 0)),
    [`v1${rest}List_CreateDefault${carrier}`]: async (call, args) =>
      defaultItem(call, await list(call, args), shape),
    [`v1${rest}List_Post${carrier}`]: async (call, args) =>
      save(call, await list(call, args), shape, { ...sentItem(args.newEntity), [shape.id]: 0 }),
    [`v1${rest}List_Put${carrier}`]: async (call, args) =>
      save(call, await list(call, args), shape, {
        ...sentItem(args.entity),
        [shape.id]: Number(args.id ?? 0),
      }),
    [`v1${rest}List_Delete${carrier}`]: async (call, args) =>
      deleteItems(call, await list(call, args), [Number(args.id ?? 0)]),
  };
};

const mdoItems =
  (name: string): Handler =>
  (call, args) =>
    mdoList(call, name, { flat: args.flat === true, query: String(args.query ?? '') });

/** Not every list has every operation: what the contract does not name is not there to be called. */
const published: ReadonlySet<string> = new Set(operations().map((operation) => operation.key));

function restOperations(): OperationTable {
  const table: Record<string, Handler> = {};
  for (const { name, rest, restItem, plain } of listKinds) {
    if (!rest) continue;
    const [carrier] = Object.entries(itemShapes).find(([, shape]) => shape.list === name) ?? [];
    Object.assign(table, plain ? plainRestOperations(rest, restItem ?? rest, named(name)) : {});
    Object.assign(table, carrier ? typedRestOperations(rest, carrier, named(name)) : {});
    table[`v1${rest}List_GetMDOList`] = mdoItems(name);
  }
  return Object.fromEntries(Object.entries(table).filter(([key]) => published.has(key)));
}

/** The list is named in the entity itself. */
async function saveListItemEntity(call: Call, args: Arguments): Promise<object> {
  const sent = sentItem(args.ListItemEntity) as ListItemEntity;
  const list = await plainList(await findList(call.db, Number(sent.UdListDefinitionId ?? 0)));
  return save(call, list, plainShape, sent as Sent);
}

export const itemOperations: OperationTable = {
  ...genericOperations('ListName', byName),
  ...genericOperations('ListDefinition', byId),
  ...restOperations(),
  'List.SaveListItemEntity': saveListItemEntity,
  'List.CreateDefaultListItemEntity': async () => ({ Id: 0, Name: '', Tooltip: '', Deleted: false, Rank: 0 }),
};
