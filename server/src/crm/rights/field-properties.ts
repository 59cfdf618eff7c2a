import { type FieldProperty, type FieldPropertyDictionary, jsonFields } from '@kontor/contract';
import type { Call } from '../call.ts';
import { type EntityFields, entityFields } from '../fields/index.ts';
import { type Column, table as dictionaryTable, type Table } from '../model/index.ts';
import { entityPreferences } from '../preferences/index.ts';
import type { RightsTable } from './rights-tables.ts';

/** What a caller may do with the fields of a row. */
export type FieldAccess = 'update' | 'read' | 'none';

type Mask = 'Update' | 'Read' | 'None' | 'Update, UIHintMandatory' | 'Update, UIHintReadOnly';

const masks = { update: 'Update', read: 'Read', none: 'None' } as const satisfies Record<FieldAccess, Mask>;

/** Not fields of the row: the rights themselves, and dictionaries whose keys are listed one by one. */
const notFields: ReadonlySet<string> = new Set([
  'TableRight',
  'FieldProperties',
  'UserDefinedFields',
  'ExtraFields',
  'CustomFields',
]);

const built = new WeakMap<EntityFields['udef'], Map<string, FieldPropertyDictionary>>();

/**
 * The same for every row a caller may do the same with, so it is worked out once per layout and access and the
 * responses share it.
 */
export async function fieldProperties(
  call: Pick<Call, 'db' | 'caller'>,
  entity: RightsTable,
  access: FieldAccess,
): Promise<FieldPropertyDictionary> {
  const [fields, preferences] = await Promise.all([
    entityFields(call, entity.table),
    entityPreferences(call),
  ]);
  const byKey = built.get(fields.udef) ?? new Map<string, FieldPropertyDictionary>();
  built.set(fields.udef, byKey);
  const mandatory = entity.mandatory.filter(
    (name) => name !== 'Contact' || preferences.mandatoryContactOnPerson,
  );
  const key = `${entity.table}/${access}/${mandatory.length}`;
  const known = byKey.get(key) ?? Object.freeze(build(entity, fields, access, new Set(mandatory)));
  byKey.set(key, known);
  return known;
}

function build(
  entity: RightsTable,
  fields: EntityFields,
  access: FieldAccess,
  mandatory: ReadonlySet<string>,
): FieldPropertyDictionary {
  const properties: Record<string, FieldProperty> = {};
  const table = dictionaryTable(entity.table);
  for (const { name, type } of jsonFields(entity.carrier)) {
    if (notFields.has(name)) continue;
    const column = columnOf(table, entity, name);
    properties[name] = {
      FieldRight: fieldRight(access, mandatory.has(name) ? column : undefined),
      FieldType: systemType(type, column),
      FieldLength: column?.length ?? sizeOf(type, column),
    };
  }
  for (const { progId, row } of fields.udef) {
    properties[`UserDefinedFields.${progId}`] = {
      FieldRight: udefRight(access, row),
      FieldType: 'System.String',
      FieldLength: -1,
    };
  }
  return properties;
}

const columnOf = (table: Table, entity: RightsTable, field: string): Column | undefined =>
  table.findColumn(entity.columns[field] ?? field);

function fieldRight(access: FieldAccess, mandatory: Column | undefined): FieldProperty['FieldRight'] {
  if (access === 'update' && mandatory) {
    return { Mask: 'Update, UIHintMandatory', Reason: `[SR_MANDATORY_FIELD_${mandatory.id}]` };
  }
  return { Mask: masks[access], Reason: '' };
}

function udefRight(
  access: FieldAccess,
  row: EntityFields['udef'][number]['row'],
): FieldProperty['FieldRight'] {
  if (access !== 'update') return { Mask: masks[access], Reason: '' };
  if (row.mandatory) {
    return { Mask: 'Update, UIHintMandatory', Reason: `[SR_MANDATORY_FIELD_${row.columnid}]` };
  }
  return { Mask: row.readonly ? 'Update, UIHintReadOnly' : 'Update', Reason: '' };
}

/** Contract types by their name in the vendor's platform, and the bytes a value takes. */
const systemTypes: Readonly<Record<string, readonly [name: string, size: number]>> = {
  int: ['System.Int32', 4],
  unsignedInt: ['System.UInt32', 4],
  short: ['System.Int16', 2],
  boolean: ['System.Boolean', 1],
  double: ['System.Double', 8],
  dateTime: ['System.DateTime', 8],
  string: ['System.String', 0],
};

/** A reference is the id in its column. */
const systemType = (type: string, column: Column | undefined): string =>
  systemTypes[type]?.[0] ?? (column ? 'System.Int32' : 'System.Object');

/** Texts without a column of their own are long texts; its significant length is documented (rest §14). */
const longText = 2047;

function sizeOf(type: string, column: Column | undefined): number {
  if (type === 'string') return longText;
  return systemTypes[type]?.[1] ?? (column ? 4 : 0);
}
