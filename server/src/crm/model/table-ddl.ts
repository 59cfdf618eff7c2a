import type { Column, Table, TableIndex } from './dictionary.ts';

/** Statements that make one CRM table as every tenant of the cell shares it. */
export function createTableStatements(table: Table): string[] {
  const name = qualifiedName(table.name);
  return [
    `create table ${name} (
       tenant_id integer not null,
       ${table.columns.map(columnDefinition).join(',\n       ')},
       primary key (tenant_id, ${quoted(table.primaryKey)})
     )`,
    ...table.indexes.filter((index) => !index.fullText).map((index, at) => createIndex(table, index, at + 1)),
    ...isolateTenants(name),
  ];
}

/**
 * Lets each connection see and write the rows of its own tenant only, the table's owner included. Without a
 * tenant the setting is NULL, which equals nothing: a forgotten predicate finds no rows.
 */
export function isolateTenants(name: string): string[] {
  return [
    `alter table ${name} enable row level security, force row level security`,
    `create policy tenant on ${name} using (tenant_id = ${currentTenant}) with check (tenant_id = ${currentTenant})`,
  ];
}

const currentTenant = `nullif(current_setting('kontor.tenant_id', true), '')::integer`;

export const quoted = (name: string): string => `"${name}"`;
export const qualifiedName = (name: string): string => `crm.${quoted(name)}`;

function columnDefinition(column: Column): string {
  const parts = [quoted(column.name), column.sqlType];
  if (!column.nullable) parts.push('not null');
  if (column.zero !== undefined) parts.push('default', column.zero);
  return parts.join(' ');
}

function createIndex(table: Table, index: TableIndex, number: number): string {
  const columns = index.columns.map((name) => indexedColumn(table.column(name)));
  const kind = index.unique ? 'unique index' : 'index';
  return `create ${kind} ${quoted(`${table.name}_${number}`)} on ${qualifiedName(table.name)} (tenant_id, ${columns.join(', ')})`;
}

/** A B-tree entry holds 2,704 bytes and a character up to four of them: long text is indexed by its beginning. */
const longestIndexedText = 670;

function indexedColumn(column: Column): string {
  const isLong = column.type === 'Clob' || (column.length ?? 0) > longestIndexedText;
  return isLong ? `left(${quoted(column.name)}, 500)` : quoted(column.name);
}
