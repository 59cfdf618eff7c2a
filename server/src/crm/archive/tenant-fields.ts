import type { Call } from '../call.ts';
import {
  type ExtraField,
  extraFields,
  extraTypes,
  type FieldOwner,
  fieldOwners,
  type UdefField,
  udefFields,
  udefTypes,
} from '../fields/index.ts';
import { archiveErrors } from './archive-errors.ts';
import { fieldOf, primaryKeyOf, tableByNumber } from './catalog.ts';
import type { Expression } from './expression.ts';
import type { RestrictionType } from './graph-data.ts';
import type { Column } from './graph-walk.ts';
import type { Step } from './joins.ts';
import { columnOf, type Node } from './scope.ts';

/** The fields one tenant has added to an entity: user-defined ones by prog id, extra ones by name. */
export interface TenantFields {
  readonly udef: ReadonlyMap<string, readonly UdefField[]>;
  readonly extra: ReadonlyMap<string, readonly ExtraField[]>;
}

/** The last prefix of such a column, and the table its values belong to. */
const prefixes: Readonly<Record<string, { table: string; part: 'udef' | 'extra' }>> = {
  contactUdef: { table: 'contact', part: 'udef' },
  personUdef: { table: 'person', part: 'udef' },
  projectUdef: { table: 'project', part: 'udef' },
  saleUdef: { table: 'sale', part: 'udef' },
  appointmentUdef: { table: 'appointment', part: 'udef' },
  documentUdef: { table: 'document', part: 'udef' },
  contactExtra: { table: 'contact', part: 'extra' },
  personExtra: { table: 'person', part: 'extra' },
};

/** The graph holds the fields of one example tenant below these prefixes; ours have their own. */
export const isTenantPrefix = (prefix: string): boolean => prefix in prefixes;

export async function tenantFields(call: Call): Promise<TenantFields> {
  const owners: readonly FieldOwner[] = Object.values(fieldOwners);
  const load = async <T>(read: (owner: FieldOwner) => Promise<readonly T[]>) =>
    new Map(await Promise.all(owners.map(async (owner) => [owner.table, await read(owner)] as const)));
  return {
    udef: await load((owner) => udefFields(call, owner)),
    extra: await load((owner) => extraFields(call.db, owner)),
  };
}

const udefRestrictions: Readonly<Record<number, RestrictionType>> = {
  [udefTypes.number]: 'int',
  [udefTypes.shortText]: 'string',
  [udefTypes.longText]: 'string',
  [udefTypes.date]: 'date',
  [udefTypes.unlimitedDate]: 'unlimitedDate',
  [udefTypes.checkbox]: 'bool',
  [udefTypes.list]: 'listAny',
  [udefTypes.decimal]: 'decimal',
};

const extraRestrictions: Readonly<Record<number, RestrictionType | null>> = {
  [extraTypes.clob]: 'string',
  [extraTypes.varchar]: 'string',
  [extraTypes.date]: 'date',
  [extraTypes.dateTime]: 'datetime',
  [extraTypes.time]: null,
  [extraTypes.bool]: 'bool',
  [extraTypes.timeSpan]: 'timeSpan',
  [extraTypes.float]: 'decimal',
  [extraTypes.foreignKeys]: 'intArray',
};

const splitName = (name: string) => {
  const slash = name.lastIndexOf('/');
  const before = name.slice(0, Math.max(slash, 0));
  return { prefix: before.slice(before.lastIndexOf('/') + 1), local: name.slice(slash + 1).toLowerCase() };
};

function find(fields: TenantFields, prefix: string, local: string): UdefField | ExtraField | undefined {
  const place = prefixes[prefix];
  if (place?.part === 'udef') {
    return fields.udef.get(place.table)?.find((field) => field.progId.toLowerCase() === local);
  }
  return place && fields.extra.get(place.table)?.find((field) => field.field_name.toLowerCase() === local);
}

const isUdef = (field: UdefField | ExtraField): field is UdefField => 'progId' in field;

function columnFor(field: UdefField | ExtraField, example: Column): Column {
  const restriction = isUdef(field) ? udefRestrictions[field.type] : extraRestrictions[field.type];
  const path = example.name.slice(0, example.name.lastIndexOf('/') + 1);
  return {
    ...example,
    name: path + (isUdef(field) ? field.progId : field.field_name),
    restriction: restriction === undefined ? 'int' : restriction,
    orderable: true,
    binding: null,
  };
}

/** The column of a tenant's own field; `example` is any column of the graph below the same prefix. */
export function tenantColumn(fields: TenantFields, name: string, example: Column): Column | undefined {
  const prefix = example.mounts.at(-1)?.prefix ?? '';
  const field = find(fields, prefix, splitName(name).local);
  return field && columnFor(field, example);
}

/** Every field the tenant has below the prefix of `example`. */
export function tenantColumns(fields: TenantFields, example: Column): Column[] {
  const place = prefixes[example.mounts.at(-1)?.prefix ?? ''];
  const own = (place && fields[place.part].get(place.table)) ?? [];
  return own.map((field) => columnFor(field, example));
}

/** The value of a tenant's own field; undefined when the column is none. */
export function tenantExpression(
  node: Node,
  column: Column,
  fields: TenantFields,
  follow: (node: Node, step: Step) => Node,
): Expression | undefined {
  const prefix = column.mounts.at(-1)?.prefix ?? '';
  if (!isTenantPrefix(prefix)) return undefined;
  const field = find(fields, prefix, splitName(column.name).local);
  if (!field) throw archiveErrors.notComputed(column.name, 'an extra table');
  return isUdef(field) ? udefExpression(node, column, field, follow) : extraExpression(node, field);
}

function udefExpression(
  node: Node,
  column: Column,
  field: UdefField,
  follow: (node: Node, step: Step) => Node,
): Expression {
  const key = field.part === 'small' ? 'userdef_id' : 'userdef2_id';
  const table = fieldOf(node.table, key).references;
  if (!table) throw archiveErrors.notComputed(column.name, `${node.table}.${key}`);
  const row = follow(node, { to: table, by: key });
  const stored = columnOf(row, field.column);
  switch (field.type) {
    case udefTypes.decimal:
      return { kind: 'decimal', value: stored, node: row };
    case udefTypes.checkbox:
      return { kind: 'bool', value: `(${stored} <> 0)`, node: row };
    case udefTypes.date:
      return { kind: 'day', value: dayOfSeconds(stored), node: row };
    case udefTypes.unlimitedDate:
      return { kind: 'day', value: dayOfDigits(stored), node: row };
    case udefTypes.list:
      return udefList(row, field, stored, column, follow);
    case udefTypes.number:
      return { kind: 'int', value: stored, node: row };
    default:
      return { kind: 'text', value: stored, node: row };
  }
}

/** A `long` column keeps a date as seconds since 1970, 0 for none. */
const dayOfSeconds = (stored: string) =>
  `(timestamp '1970-01-01' + nullif(${stored}, 0) * interval '1 second')`;

/** A `string` column keeps an unlimited date as YYYYMMDD; anything else is no date. */
const dayOfDigits = (stored: string) =>
  `(case when ${stored} ~ '^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$'
    then to_date(${stored}, 'YYYYMMDD')::timestamp end)`;

const userListTable = 136;

function udefList(
  row: Node,
  field: UdefField,
  stored: string,
  column: Column,
  follow: (node: Node, step: Step) => Node,
): Expression {
  const number = field.row.listtableid ?? 0;
  const table = number === userListTable ? 'UDList' : tableByNumber(number);
  if (!table) throw archiveErrors.notComputed(column.name, `list table ${number}`);
  const item = follow(row, { to: table, by: field.column });
  const tooltip = { name: primaryKeyOf(table).toLowerCase(), value: stored };
  return { kind: 'list', value: stored, text: columnOf(item, 'name'), node: row, tooltip };
}

/** Extra fields of a row are one jsonb object; what a field does not fit is empty, never an error. */
function extraExpression(node: Node, field: ExtraField): Expression {
  const name = `'${field.field_name.toLowerCase().replaceAll("'", "''")}'`;
  const text = `(${columnOf(node, 'extra')} ->> ${name})`;
  const ifNumber = (type: string) =>
    `(case when ${text} ~ '^-?[0-9]{1,15}(\\.[0-9]+)?$' then ${text}::${type} end)`;
  switch (field.type) {
    case extraTypes.varchar:
    case extraTypes.clob:
      return { kind: 'text', value: text, node };
    case extraTypes.bool:
      return { kind: 'bool', value: `coalesce(${text} in ('true', '1'), false)`, node };
    case extraTypes.float:
      return { kind: 'decimal', value: ifNumber('double precision'), node };
    case extraTypes.date:
      return { kind: 'day', value: `nullif(${text}, '')::timestamp`, node };
    case extraTypes.dateTime:
      return { kind: 'wall', value: `nullif(${text}, '')::timestamp`, node };
    case extraTypes.time:
      return { kind: 'text', value: text, node };
    case extraTypes.timeSpan:
      return { kind: 'seconds', value: ifNumber('bigint'), node };
    case extraTypes.foreignKeys:
      return {
        kind: 'ids',
        value: `array(select jsonb_array_elements_text(coalesce(${columnOf(node, 'extra')} -> ${name}, '[]'))::integer)`,
        node,
      };
    default:
      return { kind: 'int', value: ifNumber('bigint'), node };
  }
}
