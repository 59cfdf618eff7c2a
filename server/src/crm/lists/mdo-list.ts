import type { MDOListItem } from '@kontor/contract';
import type { Call } from '../call.ts';
import { associates, bypassesRights } from '../users/index.ts';
import { fixedList, fixedListNames } from './fixed-lists.ts';
import { findList, type ListDefinition, listDefinitions, listItems, mdoName } from './list-definitions.ts';
import { listKinds } from './list-kinds.ts';
import { type HeadingRow, type ListLinks, linksOf } from './list-links.ts';
import type { ListRow } from './list-rows.ts';
import { compareNames, containsText } from './list-text.ts';
import { children, mdoHeading, mdoItem } from './mdo-item.ts';
import { readMdoName } from './mdo-name.ts';
import { peopleLists } from './people-lists.ts';

/** What a caller asks of an MDO list besides its name. */
export interface MdoQuery {
  /** Items only, headings left out. */
  readonly flat?: boolean;
  /** Context of lists that need one, `contact_id=4`. */
  readonly additional?: string;
  /** Part of the name. */
  readonly query?: string;
}

/** `[SR_…]` texts of the items a suffix adds; ids as the vendor's lists use them for "all" and "none". */
const allItem = { id: -1, name: '[SR_ALL]' };
const noSelection = { id: 0, name: '[SR_NO_SELECTION]' };

/**
 * One list as a tree of headings and items, or flat: the items the caller's groups may see, in the list's order.
 *
 * @throws {AppError} `list_not_found` 404
 */
export async function mdoList(call: Call, name: string, query: MdoQuery = {}): Promise<MDOListItem[]> {
  const wanted = readMdoName(name);
  const items = await baseItems(call, wanted.list, {
    ...query,
    flat: query.flat === true && !wanted.headingsOnly,
  });
  const shown = wanted.headingsOnly ? items.filter((item) => item.StyleHint === 'heading') : items;
  return [
    ...(wanted.withNoSelection ? [mdoItem({ ...noSelection, type: wanted.list })] : []),
    ...(wanted.withAllItem ? [mdoItem({ ...allItem, type: wanted.list })] : []),
    ...(wanted.headingsOnly ? shown.map((item) => ({ ...item, ChildItems: [] })) : shown),
  ];
}

async function baseItems(call: Call, name: string, query: MdoQuery): Promise<MDOListItem[]> {
  const people = peopleLists[name];
  if (people) return matching(await people(call, query), query.query);
  const fixed = fixedList(name);
  if (fixed) return matching(fixed, query.query);
  if (name === 'lists') return matching(await listOfLists(call), query.query);
  return listOf(call, await findList(call.db, name), query);
}

/** Items of a stored list; headings with their items below, then what stands under no heading. */
async function listOf(call: Call, list: ListDefinition, query: MdoQuery): Promise<MDOListItem[]> {
  const [items, links, groups] = await Promise.all([
    listItems(call.db, list),
    linksOf(call.db, list),
    groupsOfCaller(call),
  ]);
  const type = mdoName(list);
  const visible = items.all.filter((row) => !row.deleted && isVisible(links, row.id, groups));
  const shown = matching(
    inOrder(list, visible).map((row) => toItem(type, list, row)),
    query.query,
  );
  const headings = links.headings.filter((heading) => !heading.deleted);
  return query.flat || headings.length === 0 ? shown : grouped(type, shown, headings, links);
}

function inOrder(list: ListDefinition, rows: readonly ListRow[]): ListRow[] {
  const byOrder = {
    name: (a: ListRow, b: ListRow) => compareNames(a.name, b.name),
    id: (a: ListRow, b: ListRow) => a.id - b.id,
    rank: (a: ListRow, b: ListRow) => a.rank - b.rank || a.id - b.id,
  };
  return [...rows].sort(byOrder[list.kind.order ?? 'rank']);
}

const toItem = (type: string, list: ListDefinition, row: ListRow): MDOListItem =>
  mdoItem({
    id: row.id,
    name: row.name,
    tooltip: row.tooltip,
    rank: row.rank,
    type,
    extraInfo: list.kind.extraInfo?.(row.raw) ?? '',
  });

/** Primary and secondary groups of the caller; undefined for the system user, who sees every item. */
async function groupsOfCaller(call: Call): Promise<readonly number[] | undefined> {
  if (bypassesRights(call.caller)) return undefined;
  const entry = (await associates(call)).entry(call.caller.associateId);
  return [call.caller.groupId, ...(entry?.otherGroups ?? [])];
}

/** An item without any group link was never restricted. */
function isVisible(links: ListLinks, id: number, groups: readonly number[] | undefined): boolean {
  const allowed = links.groupsOf.get(id);
  return !allowed || !groups || groups.some((group) => allowed.has(group));
}

function grouped(
  type: string,
  items: readonly MDOListItem[],
  headings: readonly HeadingRow[],
  links: ListLinks,
): MDOListItem[] {
  const under = (heading: HeadingRow) =>
    items.filter((item) => links.itemsUnder.get(heading.id)?.has(item.Id ?? 0));
  const placed = new Set(headings.flatMap((heading) => under(heading).map((item) => item.Id)));
  return [
    ...headings.map((heading) => mdoHeading({ ...heading, type }, under(heading))),
    ...items.filter((item) => !placed.has(item.Id)),
  ];
}

/** Keeps items whose name contains the text, and headings that still have some. */
function matching(items: readonly MDOListItem[], text: string | undefined): MDOListItem[] {
  if (!text) return [...items];
  return items.flatMap((item) => {
    const found = matching(children(item), text);
    if (item.StyleHint === 'heading') return found.length > 0 ? [{ ...item, ChildItems: found }] : [];
    return containsText(item.Name ?? '', text) ? [item] : [];
  });
}

async function listOfLists(call: Call): Promise<MDOListItem[]> {
  const lists = await listDefinitions(call.db);
  return lists
    .filter((list) => !list.deleted)
    .map((list) => mdoItem({ id: list.wireId, name: list.name, rank: list.rank, type: mdoName(list) }));
}

/** Names that `mdoList` answers to, without the suffixes any of them takes. */
export async function mdoListNames(call: Call): Promise<string[]> {
  const own = (await listDefinitions(call.db)).filter((list) => list.userListId > 0 && !list.deleted);
  const names = [
    ...listKinds.flatMap((kind) => [kind.name, ...(kind.aliases ?? [])]),
    ...Object.keys(peopleLists),
    ...fixedListNames,
    'lists',
    ...own.map(mdoName),
  ];
  return [...new Set(names)].sort();
}
