/** A phone, e-mail or web address as the contract shows it: no ids, the order is the rank. */
export interface Element {
  readonly Value: string;
  readonly StrippedValue: string;
  readonly Description: string;
}

/** A stored element; `value` is what the user typed. */
export interface ElementRow {
  readonly id: number;
  readonly type: number;
  readonly value: string;
  /** Phones: the digits. Elsewhere absent and derived. */
  readonly stripped?: string;
  readonly description: string;
  readonly rank: number;
}

export interface WantedElement {
  readonly type: number;
  readonly value: string;
  readonly description: string;
  readonly rank: number;
}

export interface ElementChanges {
  readonly insert: readonly WantedElement[];
  readonly update: readonly { readonly row: ElementRow; readonly to: WantedElement }[];
  readonly remove: readonly ElementRow[];
}

export const toElement = (row: ElementRow): Element => ({
  Value: row.value,
  StrippedValue: row.stripped ?? bareEmail(row.value),
  Description: row.description,
});

/** The elements of one type in rank order; `rows` come sorted from the database. */
export function elementsOf(rows: readonly ElementRow[], type: number): Element[] {
  const elements: Element[] = [];
  for (const row of rows) if (row.type === type) elements.push(toElement(row));
  return elements;
}

/**
 * Saving an array replaces the set of its type (spec data-model §4): rows keep their identity by value, the
 * order becomes the rank, what is missing is removed. Equal values match one to one, so a number that is
 * listed twice stays twice.
 */
export function changeElements(
  existing: readonly ElementRow[],
  wanted: readonly WantedElement[],
): ElementChanges {
  const free = new Map<string, ElementRow[]>();
  for (const row of existing) {
    const key = `${row.type}\n${row.value}`;
    const rows = free.get(key);
    if (rows) rows.push(row);
    else free.set(key, [row]);
  }
  const insert: WantedElement[] = [];
  const update: { row: ElementRow; to: WantedElement }[] = [];
  for (const to of wanted) {
    const row = free.get(`${to.type}\n${to.value}`)?.shift();
    if (!row) insert.push(to);
    else if (row.rank !== to.rank || row.description !== to.description) update.push({ row, to });
  }
  return { insert, update, remove: [...free.values()].flat() };
}

/** Digits of a phone number, with a leading plus kept: what searches by number compare. */
export function strippedPhone(value: string): string {
  const digits = value.replace(/\D/g, '');
  return value.trim().startsWith('+') ? `+${digits}` : digits;
}

/** The bare address of `"Tuva Lien" <tuva@nordlys.example>`. */
export function bareEmail(value: string): string {
  return /<([^<>]+)>\s*$/.exec(value)?.[1]?.trim() ?? value.trim();
}
