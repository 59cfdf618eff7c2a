import { createHash } from 'node:crypto';
import type { EntityFields, SentFields, StoredFields } from '../fields/index.ts';
import type { EntityChanges, PendingId } from './entity-changes.ts';

/** The tables behind an entity's user-defined fields, and the entity's pointers to its rows there. */
export interface FieldTables {
  readonly small: { readonly table: string; readonly pointer: 'userdef_id' };
  readonly large: { readonly table: string; readonly pointer: 'userdef2_id' };
}

export const fieldTables = (entity: 'contact' | 'person'): FieldTables => ({
  small: { table: `ud${entity}small`, pointer: 'userdef_id' },
  large: { table: `ud${entity}large`, pointer: 'userdef2_id' },
});

/** Columns that say where an entity's field values are. */
export interface FieldPointers {
  readonly userdef_id: number | null;
  readonly userdef2_id: number | null;
  readonly extra: Readonly<Record<string, unknown>> | null;
  readonly small: Readonly<Record<string, unknown>> | null;
  readonly large: Readonly<Record<string, unknown>> | null;
}

export const storedFields = (row: FieldPointers): StoredFields => ({
  small: row.small,
  large: row.large,
  extra: row.extra,
});

/** A select list for the values of the published layout, and a short name of that layout's shape. */
export interface FieldSelect {
  readonly columns: string;
  readonly shape: string;
}

/** By layout: the list of fields is the same object until an administrator publishes another one. */
const selects = new WeakMap<EntityFields['udef'], FieldSelect>();

/** Only the columns in use are read: the rows behind have 119, of which a tenant uses a handful. */
export function fieldSelect(fields: EntityFields, tables: FieldTables, alias: string): FieldSelect {
  const known = selects.get(fields.udef);
  if (known) return known;
  const columnsOf = (part: 'small' | 'large') =>
    fields.udef.flatMap((field) => (field.part === part ? [field.column] : [])).sort();
  const values = (['small', 'large'] as const).map(
    (part) => `${valuesOf(alias, tables[part], columnsOf(part))} as ${part}`,
  );
  const columns = [`${alias}.userdef_id`, `${alias}.userdef2_id`, `${alias}.extra`, ...values].join(', ');
  const created = { columns, shape: createHash('sha1').update(columns).digest('hex').slice(0, 12) };
  selects.set(fields.udef, created);
  return created;
}

function valuesOf(
  alias: string,
  { table, pointer }: { readonly table: string; readonly pointer: string },
  columns: readonly string[],
): string {
  if (columns.length === 0) return 'null::json';
  return `(select row_to_json(x) from (
      select ${columns.map((column) => `"${column}"`).join(', ')} from ${table}
      where tenant_id = ${alias}.tenant_id and ${table}_id = ${alias}.${pointer}) x)`;
}

/** Stored values of a new entity: the defaults of its user-defined fields, dates left out. */
export function defaultFields({ udef }: EntityFields): Pick<FieldPointers, 'small' | 'large'> {
  const values = { small: {} as Record<string, unknown>, large: {} as Record<string, unknown> };
  for (const { part, column, row } of udef) {
    const text = row.fielddefault ?? '';
    if (text === '') continue;
    if (column.startsWith('string')) values[part][column] = text;
    else if (Number.isFinite(Number(text))) values[part][column] = Number(text);
  }
  return values;
}

/**
 * Puts the writes of user-defined and extra fields into `changes`.
 *
 * @returns columns of the entity's own row
 */
export function saveFields(
  changes: EntityChanges,
  fields: EntityFields,
  tables: FieldTables,
  sent: SentFields,
  current: FieldPointers | undefined,
): Record<string, unknown> {
  const written = fields.write(sent, current ? storedFields(current) : {});
  const columns: Record<string, unknown> = {};
  if (written.extra) columns.extra = written.extra;
  for (const part of ['small', 'large'] as const) {
    if (Object.keys(written[part]).length === 0) continue;
    const { table, pointer } = tables[part];
    const id = current?.[pointer] ?? 0;
    if (id !== 0) changes.update(table, id, written[part]);
    else columns[pointer] = changes.insert(table, written[part]) satisfies PendingId;
  }
  return columns;
}
