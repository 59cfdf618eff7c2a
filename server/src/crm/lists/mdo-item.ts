import type { MDOListItem, SelectableMDOListItem } from '@kontor/contract';

interface ItemFacts {
  readonly id: number;
  readonly name: string;
  readonly tooltip?: string;
  readonly rank?: number;
  readonly deleted?: boolean;
  /** MDO name of the list. */
  readonly type: string;
  readonly extraInfo?: string;
}

/** An item of an MDO list (spec rest §15, transcript 10). */
export const mdoItem = (facts: ItemFacts): MDOListItem => ({
  Id: facts.id,
  Name: facts.name,
  ToolTip: facts.tooltip ?? '',
  Deleted: facts.deleted ?? false,
  Rank: facts.rank ?? 0,
  Type: facts.type,
  ChildItems: [],
  IconHint: facts.type,
  ColorBlock: 0,
  ExtraInfo: facts.extraInfo ?? '',
  StyleHint: '',
  FullName: null,
});

/** A heading groups the items below it. */
export const mdoHeading = (facts: ItemFacts, items: readonly MDOListItem[]): MDOListItem => ({
  ...mdoItem(facts),
  IconHint: 'heading',
  StyleHint: 'heading',
  ChildItems: items,
});

/** The same item with a check box; `selected` decides by id. */
export function selectable(item: MDOListItem, selected: (id: number) => boolean): SelectableMDOListItem {
  const { ChildItems: _, ...shared } = item;
  return {
    ...shared,
    Selected: selected(item.Id ?? 0),
    LastChanged: null,
    ChildItems: children(item).map((child) => selectable(child, selected)),
    Hidden: false,
  };
}

export const children = (item: MDOListItem): MDOListItem[] =>
  (item.ChildItems ?? []).flatMap((child) => child ?? []);
