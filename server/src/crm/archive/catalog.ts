import { enumValues, findTable, findTableByNumber, table } from '../model/index.ts';

export interface Field {
  /** The dictionary's type, such as `UtcDateTime`. */
  readonly type: string;
  /** The table a key points to, as the dictionary spells it. */
  readonly references: string | undefined;
  readonly enum: string | undefined;
}

const spelled = (name: string | undefined) =>
  name === undefined ? undefined : findTable(name)?.documentedName;

export function findField(tableName: string, column: string): Field | undefined {
  const found = findTable(tableName)?.findColumn(column);
  return found && { type: found.type, references: spelled(found.references), enum: found.enumName };
}

export function fieldOf(tableName: string, column: string): Field {
  const field = findField(tableName, column);
  if (!field) throw new Error(`No column ${tableName}.${column} in the dictionary`);
  return field;
}

export const primaryKeyOf = (name: string): string => table(name).primaryKey;

export const tableByNumber = (number: number): string | undefined =>
  findTableByNumber(number)?.documentedName;

const enumNames = new Map<string, ReadonlyMap<number, string>>();

/** The name of an enum's number; the number itself where the enum has no name for it. */
export function enumName(name: string, value: number): string {
  let names = enumNames.get(name);
  if (!names) {
    names = new Map(Object.entries(enumValues(name)).map(([text, number]) => [number, text]));
    enumNames.set(name, names);
  }
  return names.get(value) ?? String(value);
}
