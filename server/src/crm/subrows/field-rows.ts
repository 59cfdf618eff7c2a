import { createHash } from 'node:crypto';
import type { EntityFields, SentFields, StoredFields } from '../fields/index.ts';
import type { EntityChanges, PendingId } from './entity-changes.ts';
import { fieldsBranch } from './parts.ts';

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

/** A prepared statement that reads an entity together with the fields of one layout. */
export interface EntityStatement {
  readonly name: string;
  readonly text: string;
}

/** Branches for the values in use: the rows behind have 119 columns, of which a tenant uses a handful. */
function fieldBranches(fields: EntityFields, entity: 'contact' | 'person'): string[] {
  const tables = fieldTables(entity);
  return (['small', 'large'] as const).flatMap((part) => {
    const columns = fields.udef.flatMap((field) => (field.part === part ? [field.column] : [])).sort();
    const { table, pointer } = tables[part];
    return columns.length === 0 ? [] : fieldsBranch(part, table, pointer, columns, entity);
  });
}

/**
 * Completes an entity's branches with those of its fields. The result is kept for as long as the layout is the
 * published one, and named by what it says: tenants with equal layouts share the prepared statement.
 */
export function entityStatements(
  entity: 'contact' | 'person',
  branches: readonly string[],
): (fields: EntityFields) => EntityStatement {
  const known = new WeakMap<EntityFields['udef'], EntityStatement>();
  return (fields) => {
    const found = known.get(fields.udef);
    if (found) return found;
    const text = [...branches, ...fieldBranches(fields, entity)].join('\nunion all\n');
    const shape = createHash('sha1').update(text).digest('hex').slice(0, 12);
    const statement = { name: `${entity}-entity-${shape}`, text };
    known.set(fields.udef, statement);
    return statement;
  };
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
