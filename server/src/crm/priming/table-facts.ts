import dictionary from '../model/dictionary.json' with { type: 'json' };

export interface TableFacts {
  readonly name: string;
  readonly number: number;
  readonly primaryKey: string;
  /** PostgreSQL type by lower-case column name, in column order. */
  readonly columns: ReadonlyMap<string, string>;
}

const types: Readonly<Record<string, string>> = {
  ShortId: 'smallint',
  Short: 'smallint',
  UInt: 'bigint',
  Bool: 'boolean',
  Double: 'double precision',
  String: 'text',
  Clob: 'text',
  Blob: 'bytea',
  DateTime: 'timestamp',
  UtcDateTime: 'timestamptz',
};

const facts: ReadonlyMap<string, TableFacts> = new Map(
  dictionary.tables.map((row) => [
    row.table.toLowerCase(),
    {
      name: row.table,
      number: row.tableId,
      primaryKey: row.primaryKey,
      columns: new Map(row.fields.map((field) => [field.name.toLowerCase(), types[field.type] ?? 'integer'])),
    },
  ]),
);

/** Every table of the dictionary. */
export const allTables: readonly TableFacts[] = [...facts.values()];

export function findTableFacts(name: string): TableFacts | undefined {
  return facts.get(name.toLowerCase());
}

export function tableFacts(name: string): TableFacts {
  const found = findTableFacts(name);
  if (!found) throw new Error(`No table ${name} in the dictionary`);
  return found;
}

/** Column id of data-model §1: table number × 256 + position. */
export function columnIdOf(table: string, column: string): number {
  const position = [...tableFacts(table).columns.keys()].indexOf(column.toLowerCase());
  if (position < 0) throw new Error(`No column ${table}.${column} in the dictionary`);
  return tableFacts(table).number * 256 + position;
}
