import type { Call } from '../call.ts';
import { type ExtraField, extraFields } from './extra-fields.ts';
import { encodeExtra } from './extra-values.ts';
import type {
  FieldChanges,
  FieldDictionaries,
  SentFields,
  StoredFields,
  StringMap,
} from './field-dictionaries.ts';
import { type FieldLists, listsOfFields } from './field-lists.ts';
import { type FieldOwnerName, fieldOwners } from './field-owners.ts';
import { type UdefField, udefFields, udefTypes } from './udef-layout.ts';
import { defaultUdef, encodeUdef } from './udef-values.ts';
import { writeFields } from './write-fields.ts';

/** User-defined and extra fields of one kind of entity, ready to read and write values without waiting. */
export interface EntityFields {
  readonly udef: readonly UdefField[];
  readonly extra: readonly ExtraField[];
  /** What a new entity starts with: the administrator's defaults. */
  readonly initial: StoredFields;
  read(stored: StoredFields): FieldDictionaries;
  /**
   * Without `small` and `large` rows (undefined, not null) the entity is new: defaults apply.
   *
   * @throws {AppError} 400 naming the field whose value does not fit, or is mandatory and blank
   */
  write(sent: SentFields, stored: StoredFields): FieldChanges;
}

/**
 * Loads what the tenant's administrator defined (memory after the first call).
 *
 * const fields = await entityFields(call, 'contact');
 * carrier = { …, ...fields.read({ small: row.small, large: row.large, extra: row.extra }) };
 */
export async function entityFields(
  call: Pick<Call, 'db' | 'caller'>,
  name: FieldOwnerName,
): Promise<EntityFields> {
  const owner = fieldOwners[name];
  const [udef, extra] = await Promise.all([udefFields(call, owner), extraFields(call.db, owner)]);
  const lists = await listsOfFields(call.db, udef);
  return {
    udef,
    extra,
    initial: initialValues(udef),
    read: (stored) => readFields(udef, extra, lists, stored),
    write: (sent, stored) => writeFields(udef, extra, lists, sent, stored),
  };
}

function initialValues(udef: readonly UdefField[]): StoredFields {
  const part = (name: 'small' | 'large') =>
    Object.fromEntries(
      udef.filter((field) => field.part === name).map((field) => [field.column, defaultUdef(field)]),
    );
  return { small: part('small'), large: part('large') };
}

function readFields(
  udef: readonly UdefField[],
  extra: readonly ExtraField[],
  lists: FieldLists,
  stored: StoredFields,
): FieldDictionaries {
  const dictionaries = { UserDefinedFields: {}, ExtraFields: {}, CustomFields: {} } as const;
  for (const field of udef) readUdefField(field, lists, stored, dictionaries);
  for (const field of extra) {
    const text = encodeExtra(field, stored.extra?.[field.field_name.toLowerCase()]);
    set(dictionaries.ExtraFields, field.field_name, text);
    set(dictionaries.CustomFields, field.field_name, text);
    set(dictionaries.CustomFields, `${field.field_name}:org`, text);
  }
  return dictionaries;
}

function readUdefField(
  field: UdefField,
  lists: FieldLists,
  stored: StoredFields,
  { UserDefinedFields, CustomFields }: FieldDictionaries,
): void {
  const value = stored[field.part]?.[field.column];
  const text = encodeUdef(field.type, value);
  set(UserDefinedFields, field.progId, text.udef);
  set(CustomFields, field.progId, text.custom);
  set(CustomFields, `${field.progId}:org`, text.custom);
  for (const [suffix, shown] of displayed(field, lists, value)) {
    set(UserDefinedFields, `${field.progId}:${suffix}`, shown);
    set(CustomFields, `${field.progId}:${suffix}`, shown);
  }
}

function displayed(field: UdefField, lists: FieldLists, value: unknown): (readonly [string, string])[] {
  if (field.type === udefTypes.checkbox)
    return [['DisplayText', Number(value ?? 0) !== 0 ? '[SR_YES]' : '[SR_NO]']];
  if (field.type !== udefTypes.list) return [];
  const item = lists.get(field)?.byId.get(Number(value ?? 0));
  return [
    ['DisplayText', item?.name ?? ''],
    ['DisplayTooltip', item?.tooltip ?? ''],
  ];
}

const set = (map: StringMap, key: string, value: string): void => {
  map[key] = value;
};
