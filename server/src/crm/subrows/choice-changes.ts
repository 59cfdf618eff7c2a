import type { ColumnValue, EntityChanges } from './entity-changes.ts';
import { entityErrors } from './entity-errors.ts';
import type { ChosenItem } from './parts.ts';

/** A table of links between an owner and the items of a list: interests, subscriptions. */
export interface ChoiceTable {
  readonly property: string;
  readonly table: string;
  readonly itemColumn: string;
}

interface SentItem {
  readonly Id?: number;
  readonly Selected?: boolean;
}

/** Ids of the selected items. An item that occurs again overrules itself: that is how a patch flips one. */
export function chosenIds(sent: readonly (SentItem | null)[] | null | undefined): Set<number> {
  const ids = new Set<number>();
  for (const item of sent ?? []) {
    if (item?.Selected && item.Id) ids.add(item.Id);
    else ids.delete(item?.Id ?? 0);
  }
  return ids;
}

/**
 * Puts the writes of a set of chosen items into `changes`.
 *
 * @param isItem whether the list has an item; choosing another one is refused, keeping an old one is not
 */
export function saveChoices(
  changes: EntityChanges,
  { property, table, itemColumn }: ChoiceTable,
  current: readonly ChosenItem[],
  wanted: ReadonlySet<number>,
  owner: Readonly<Record<string, ColumnValue>>,
  isItem: (id: number) => boolean,
): void {
  const chosen = new Set(current.map(({ item }) => item));
  for (const { id, item } of current) if (!wanted.has(item)) changes.remove(table, id);
  for (const item of wanted) {
    if (chosen.has(item)) continue;
    if (!isItem(item)) throw entityErrors.invalid(property, `the list has no item ${item}`);
    changes.insert(table, { ...owner, [itemColumn]: item });
  }
}
