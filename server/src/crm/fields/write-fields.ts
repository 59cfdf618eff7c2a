import type { ExtraField } from './extra-fields.ts';
import { decodeExtra, encodeExtra } from './extra-values.ts';
import type { FieldChanges, SentFields, SentMap, StoredFields } from './field-dictionaries.ts';
import { fieldErrors } from './field-errors.ts';
import type { FieldLists } from './field-lists.ts';
import { type UdefField, udefTypes } from './udef-layout.ts';
import { decodeUdef, defaultUdef, encodeUdef } from './udef-values.ts';

/**
 * Which fields a save changes. A dictionary is a set of assignments, not the whole truth: keys that are not sent
 * keep their value, and keys nobody defined are ignored, as the vendor's clients send stale layouts. When both
 * dictionaries carry a field, the CustomFields value counts if it was changed since it was read (spec rest §4).
 */
export function writeFields(
  udef: readonly UdefField[],
  extra: readonly ExtraField[],
  lists: FieldLists,
  sent: SentFields,
  stored: StoredFields,
): FieldChanges {
  const changes = {
    small: {} as Record<string, string | number>,
    large: {} as Record<string, string | number>,
  };
  const read = {
    udef: lookup(sent.UserDefinedFields),
    extra: lookup(sent.ExtraFields),
    custom: lookup(sent.CustomFields),
  };
  const isNew = stored.small === undefined && stored.large === undefined;
  for (const field of udef) {
    const before = stored[field.part]?.[field.column];
    const value = wantedValue(field, lists, read, before, isNew);
    if (value === undefined) continue;
    if (field.row.mandatory && isBlank(field, value)) throw fieldErrors.mandatory(field.progId);
    if (value !== (before ?? emptyOf(value))) changes[field.part][field.column] = value;
  }
  return { ...changes, extra: writeExtra(extra, read.extra, read.custom, stored.extra ?? {}) };
}

interface Lookups {
  readonly udef: Lookup;
  readonly custom: Lookup;
}

/** What was sent; for a new entity else the default of the field, for an existing one else nothing. */
function wantedValue(
  field: UdefField,
  lists: FieldLists,
  read: Lookups,
  before: unknown,
  isNew: boolean,
): string | number | undefined {
  const storedText = encodeUdef(field.type, before).custom;
  const sent = assignment(field.progId, 'UserDefinedFields', read.udef, read.custom, storedText);
  if (!sent) return isNew ? defaultUdef(field) : undefined;
  const value = decodeUdef(field, sent.name, sent.text);
  checkListItem(field, lists, sent.name, value);
  return value;
}

/** A number or check box always has a value. */
const isBlank = (field: UdefField, value: string | number): boolean =>
  value === '' || (value === 0 && (field.type === udefTypes.list || field.type === udefTypes.date));

type Lookup = (key: string) => string | undefined;

/** Keys match in any casing; null is an empty value. */
function lookup(map: SentMap): Lookup {
  if (!map) return () => undefined;
  const keys = new Map(Object.keys(map).map((key) => [key.toLowerCase(), key]));
  return (key) => {
    const found = keys.get(key.toLowerCase());
    return found === undefined ? undefined : (map[found] ?? '');
  };
}

interface Assignment {
  readonly name: string;
  readonly text: string;
}

function assignment(
  key: string,
  dictionary: string,
  own: Lookup,
  custom: Lookup,
  storedText: string,
): Assignment | undefined {
  const ownText = own(key);
  const customText = custom(key);
  const loaded = custom(`${key}:org`) ?? storedText;
  if (customText !== undefined && (ownText === undefined || customText !== loaded)) {
    return { name: `CustomFields.${key}`, text: customText };
  }
  return ownText === undefined ? undefined : { name: `${dictionary}.${key}`, text: ownText };
}

const emptyOf = (value: string | number): string | number => (typeof value === 'number' ? 0 : '');

function checkListItem(field: UdefField, lists: FieldLists, name: string, value: string | number): void {
  if (field.type !== udefTypes.list || value === 0) return;
  if (!lists.get(field)?.byId.has(Number(value))) {
    throw fieldErrors.notA(name, String(value), 'the id of an item in its list');
  }
}

function writeExtra(
  fields: readonly ExtraField[],
  own: Lookup,
  custom: Lookup,
  stored: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const changed: Record<string, unknown> = {};
  for (const field of fields) {
    const key = field.field_name.toLowerCase();
    const before = encodeExtra(field, stored[key]);
    const assigned = assignment(field.field_name, 'ExtraFields', own, custom, before);
    if (!assigned) continue;
    const value = decodeExtra(field, assigned.name, assigned.text);
    if (encodeExtra(field, value) !== before) changed[key] = value;
  }
  return Object.keys(changed).length === 0 ? undefined : { ...stored, ...changed };
}
