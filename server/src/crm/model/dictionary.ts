import { type ColumnTypeName, sqlType, zeroValue } from './column-types.ts';
import dictionary from './dictionary.json' with { type: 'json' };

export interface Column {
  /** Lower case: the name in PostgreSQL. */
  readonly name: string;
  readonly documentedName: string;
  /** Column id: table number × 256 + position, as mandatory fields and data rights name it. */
  readonly id: number;
  readonly type: ColumnTypeName;
  readonly sqlType: string;
  /** Most characters of a string. */
  readonly length: number | undefined;
  readonly nullable: boolean;
  /** SQL of the value a row gets where none is given; undefined is NULL. */
  readonly zero: string | undefined;
  /** Lower-case name of the table that a foreign key points to. */
  readonly references: string | undefined;
  readonly enumName: string | undefined;
}

export interface TableIndex {
  readonly columns: readonly string[];
  readonly unique: boolean;
  readonly fullText: boolean;
}

export interface Table {
  /** Lower case: the name in PostgreSQL. */
  readonly name: string;
  readonly documentedName: string;
  readonly number: number;
  readonly primaryKey: string;
  readonly columns: readonly Column[];
  readonly indexes: readonly TableIndex[];
  readonly sentry: readonly string[];
  findColumn(name: string): Column | undefined;
  /** In any casing. @throws {Error} when the table has no such column */
  column(name: string): Column;
}

interface DictionaryFile {
  readonly enums: Readonly<Record<string, { readonly values: Readonly<Record<string, number>> }>>;
  readonly tables: readonly TableEntry[];
}

interface TableEntry {
  readonly table: string;
  readonly tableId: number;
  readonly primaryKey: string;
  readonly sentry?: readonly string[];
  readonly fields: readonly FieldEntry[];
  readonly indexes: readonly { readonly fields: readonly string[]; readonly kind: string }[];
}

interface FieldEntry {
  readonly name: string;
  readonly type: ColumnTypeName;
  readonly nullable?: boolean;
  readonly length?: number;
  readonly references?: string;
  readonly enum?: string;
}

const file = dictionary as unknown as DictionaryFile;

/** Every table of the documented database, in the order of the documentation. */
export const allTables: readonly Table[] = file.tables.map(toTable);

const byName = new Map(allTables.map((entry) => [entry.name, entry]));
const byNumber = new Map(allTables.map((entry) => [entry.number, entry]));

/** In any casing. */
export const findTable = (name: string): Table | undefined =>
  byName.get(name) ?? byName.get(name.toLowerCase());

export const findTableByNumber = (number: number): Table | undefined => byNumber.get(number);

/** In any casing. @throws {Error} for a name the dictionary does not have */
export function table(name: string): Table {
  const found = findTable(name);
  if (!found) throw new Error(`The dictionary has no table ${name}`);
  return found;
}

/** Numbers by name of a documented enumeration; empty where the documentation lists none. */
export const enumValues = (name: string): Readonly<Record<string, number>> => file.enums[name]?.values ?? {};

function toTable(entry: TableEntry): Table {
  const columns = entry.fields.map((field, position) => toColumn(field, entry.tableId * 256 + position));
  const columnsByName = new Map(columns.map((column) => [column.name, column]));
  const findColumn = (name: string) => columnsByName.get(name) ?? columnsByName.get(name.toLowerCase());
  return {
    name: entry.table.toLowerCase(),
    documentedName: entry.table,
    number: entry.tableId,
    primaryKey: entry.primaryKey.toLowerCase(),
    columns,
    indexes: entry.indexes.map((index) => ({
      columns: index.fields.map((name) => name.toLowerCase()),
      unique: index.kind === 'unique' || index.kind === 'clusteredUnique',
      fullText: index.kind === 'fulltext',
    })),
    sentry: entry.sentry ?? [],
    findColumn,
    column: (name) => {
      const found = findColumn(name);
      if (!found) throw new Error(`Table ${entry.table} has no column ${name}`);
      return found;
    },
  };
}

function toColumn(field: FieldEntry, id: number): Column {
  const nullable = field.nullable === true;
  return {
    name: field.name.toLowerCase(),
    documentedName: field.name,
    id,
    type: field.type,
    sqlType: sqlType(field.type, field.length),
    length: field.length,
    nullable,
    zero: zeroValue(field.type, nullable),
    references: field.references?.toLowerCase(),
    enumName: field.enum,
  };
}
