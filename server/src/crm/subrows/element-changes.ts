import { changeElements, type ElementRow, strippedPhone, type WantedElement } from './element-rows.ts';
import type { ColumnValue, EntityChanges } from './entity-changes.ts';
import { type ColumnValues, checkedText } from './scalar-fields.ts';

/** A sent EntityElement; absent keys are empty. */
interface SentElement {
  readonly Value?: string | null;
  readonly StrippedValue?: string | null;
  readonly Description?: string | null;
}

type SentElements = readonly (SentElement | null)[] | null | undefined;

/** One array of the entity: which table and type its rows have and how the row's columns are called. */
export interface ElementKind {
  readonly property: string;
  readonly table: 'phone' | 'email' | 'url';
  readonly type: number;
}

interface ElementTable {
  readonly valueColumn: string;
  /** Columns that follow from the value. */
  readonly derived: (value: string) => ColumnValues;
  readonly typeColumn: string | undefined;
  readonly fixed: ColumnValues;
}

const tables: Readonly<Record<ElementKind['table'], ElementTable>> = {
  phone: {
    valueColumn: 'phone',
    derived: (value) => ({ searchphonenumber: strippedPhone(value) }),
    typeColumn: 'ptype_idx',
    fixed: {},
  },
  email: { valueColumn: 'email_address', derived: () => ({}), typeColumn: 'type', fixed: {} },
  url: { valueColumn: 'url_address', derived: () => ({}), typeColumn: undefined, fixed: { type: 0 } },
};

/** `Email.protocol` by type. */
const protocols: Readonly<Record<number, string>> = { 0: 'SMTP', 1: 'CHAT', 2: 'VOIP' };

/**
 * Puts the writes of an entity's arrays of elements into `changes`.
 *
 * @param owner the owner's column and id on a new row
 */
export function saveElements(
  changes: EntityChanges,
  kinds: readonly ElementKind[],
  entity: object,
  existing: readonly ElementRow[],
  owner: Readonly<Record<string, ColumnValue>>,
): void {
  for (const kind of kinds) {
    const sent = (entity as Readonly<Record<string, SentElements>>)[kind.property];
    const before = existing.filter((row) => row.type === kind.type);
    saveKind(changes, kind, before, wantedElements(kind, sent), owner);
  }
}

/** Blank values are dropped: an empty line in a form is not a phone number. */
function wantedElements(kind: ElementKind, sent: SentElements): WantedElement[] {
  const { valueColumn } = tables[kind.table];
  const wanted: WantedElement[] = [];
  for (const element of sent ?? []) {
    const text = (element?.Value ?? '').trim() || (element?.StrippedValue ?? '').trim();
    if (text === '') continue;
    const property = `${kind.property}[${wanted.length}]`;
    wanted.push({
      type: kind.type,
      value: checkedText(kind.table, valueColumn, `${property}.Value`, text),
      description: checkedText(
        kind.table,
        'description',
        `${property}.Description`,
        element?.Description ?? '',
      ),
      rank: wanted.length + 1,
    });
  }
  return wanted;
}

function saveKind(
  changes: EntityChanges,
  kind: ElementKind,
  before: readonly ElementRow[],
  wanted: readonly WantedElement[],
  owner: Readonly<Record<string, ColumnValue>>,
): void {
  const { table } = kind;
  const { valueColumn, derived, typeColumn, fixed } = tables[table];
  const { insert, update, remove } = changeElements(before, wanted);
  for (const row of remove) changes.remove(table, row.id);
  for (const { row, to } of update) {
    changes.update(table, row.id, { description: to.description, rank: to.rank });
  }
  for (const { value, description, rank, type } of insert) {
    changes.insert(table, {
      ...owner,
      ...fixed,
      ...(typeColumn === undefined ? {} : { [typeColumn]: type }),
      ...(table === 'email' ? { protocol: protocols[type] ?? '' } : {}),
      [valueColumn]: value,
      ...derived(value),
      description,
      rank,
    });
  }
}
