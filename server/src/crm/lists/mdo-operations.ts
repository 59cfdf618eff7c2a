import type { MDOListItem, SelectableMDOListItem } from '@kontor/contract';
import type { Arguments, Call, OperationTable } from '../call.ts';
import { findList, listItems, mdoName } from './list-definitions.ts';
import { children, mdoItem, selectable } from './mdo-item.ts';
import { type MdoQuery, mdoList, mdoListNames } from './mdo-list.ts';
import { readMdoName } from './mdo-name.ts';

const text = (args: Arguments, name: string): string => String(args[name] ?? '');

const noneSelected = () => false;

async function selectableList(
  call: Call,
  name: string,
  query: MdoQuery,
): Promise<readonly SelectableMDOListItem[]> {
  return (await mdoList(call, name, query)).map((item) => selectable(item, noneSelected));
}

/** The list plus deleted or hidden items that the caller's record still points at. */
async function withHistory(call: Call, args: Arguments): Promise<MDOListItem[]> {
  const wanted = Array.isArray(args.HistoryItems) ? args.HistoryItems.map(Number) : [];
  const items = args.OnlyHistory === true ? [] : await mdoList(call, text(args, 'Name'), queryOf(args));
  const shown = new Set(items.flatMap((item) => [item, ...children(item)]).map((item) => item.Id));
  const missing = wanted.filter((id) => !shown.has(id));
  const past = await Promise.all(missing.map((id) => findItem(call, text(args, 'Name'), id)));
  return [...items, ...past.flatMap((item) => item ?? [])];
}

const queryOf = (args: Arguments): MdoQuery => ({
  flat: args.ForceFlatList === true,
  additional: text(args, 'AdditionalInfo'),
  query: text(args, 'SearchValue'),
});

async function findItem(call: Call, name: string, id: number): Promise<MDOListItem | null> {
  const { list: plain } = readMdoName(name);
  const visible = await mdoList(call, plain, { flat: true });
  const found = visible.find((item) => item.Id === id);
  if (found) return found;
  const list = await findList(call.db, plain).catch(() => undefined);
  const row = list && (await listItems(call.db, list)).byId.get(id);
  return list && row ? mdoItem({ ...row, type: mdoName(list) }) : null;
}

const restQuery = (args: Arguments): MdoQuery => ({
  flat: args.flat === true,
  additional: text(args, 'additional'),
  query: text(args, 'query'),
});

export const mdoOperations: OperationTable = {
  v1MDOList_GetListOfLists: mdoListNames,
  v1MDOList_GetList: (call, args) => mdoList(call, text(args, 'listname'), restQuery(args)),
  v1MDOList_GetSelectableList: (call, args) => selectableList(call, text(args, 'listname'), restQuery(args)),

  'MDO.GetListNames': mdoListNames,
  'MDO.GetList': (call, args) => mdoList(call, text(args, 'Name'), queryOf(args)),
  'MDO.GetSimpleList': (call, args) => mdoList(call, text(args, 'Name'), { flat: true }),
  'MDO.GetListWithRestriction': (call, args) => mdoList(call, text(args, 'Name'), queryOf(args)),
  'MDO.GetListWithHistory': withHistory,
  'MDO.GetListItem': (call, args) => findItem(call, text(args, 'ListName'), Number(args.Id ?? 0)),
  'MDO.GetListIdByListName': async (call, args) =>
    (await findList(call.db, readMdoName(text(args, 'Name')).list)).wireId,
  'MDO.GetSelectableList': (call, args) => selectableList(call, text(args, 'Name'), queryOf(args)),
  'MDO.GetSelectableSimpleList': (call, args) => selectableList(call, text(args, 'Name'), { flat: true }),
  'MDO.GetSelectableListWithRestriction': (call, args) =>
    selectableList(call, text(args, 'Name'), queryOf(args)),
  'MDO.GetSelectableListWithHistory': async (call, args) =>
    (await withHistory(call, args)).map((item) => selectable(item, noneSelected)),
};
