import { archiveErrors } from './archive-errors.ts';
import type { Provider } from './graph.ts';
import type { Column } from './graph-walk.ts';
import { isTenantPrefix, type TenantFields, tenantColumn, tenantColumns } from './tenant-fields.ts';

const lastPrefix = (column: Column) => column.mounts.at(-1)?.prefix ?? '';
const isExample = (column: Column) => isTenantPrefix(lastPrefix(column));
const pathOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);

type Columns = ReadonlyMap<string, Column>;

/** A column among these, or one of the tenant's own fields where they may stand, in any casing. */
export function findAmong(columns: Columns, name: string, fields: TenantFields): Column | undefined {
  const key = name.toLowerCase();
  const declared = columns.get(key);
  if (declared && !isExample(declared)) return declared;
  const path = pathOf(key);
  for (const [candidate, column] of columns) {
    if (isExample(column) && pathOf(candidate) === path) return tenantColumn(fields, name, column);
  }
  return undefined;
}

/** @throws {AppError} 400 naming the option and the column */
export function findColumn(provider: Provider, name: string, fields: TenantFields, option: string): Column {
  const found = findAmong(provider.columns, name, fields);
  if (!found) throw archiveErrors.unknownColumn(option, name, provider.name);
  return found;
}

/** Every column in page order, the example tenant's fields replaced by those of this one. */
export function columnsFor(provider: Provider, fields: TenantFields): Column[] {
  const replaced = new Set<string>();
  return [...provider.columns.values()].flatMap((column) => {
    if (!isExample(column)) return [column];
    const path = pathOf(column.name);
    if (replaced.has(path)) return [];
    replaced.add(path);
    return tenantColumns(fields, column);
  });
}
