import { contract, type EnumEntry, type TypeEntry } from './contract.ts';

/** A parsed type expression: `int`, `ContactEntity`, `LocalizedField[][]`, `map<StringDictionary>`. */
export type TypeShape =
  | { readonly kind: 'primitive'; readonly name: string }
  | { readonly kind: 'enum'; readonly name: string; readonly entry: EnumEntry }
  | { readonly kind: 'carrier'; readonly name: string; readonly entry: TypeEntry }
  | { readonly kind: 'array'; readonly item: string }
  | { readonly kind: 'dictionary'; readonly value: string };

const primitives = new Set(
  'string int short long unsignedInt double number boolean dateTime duration base64Binary anyType file'.split(
    ' ',
  ),
);

export function typeShape(expression: string): TypeShape {
  if (expression.endsWith('[]')) return { kind: 'array', item: expression.slice(0, -2) };
  if (expression.startsWith('map<')) return { kind: 'dictionary', value: expression.slice(4, -1) };
  if (primitives.has(expression)) return { kind: 'primitive', name: expression };
  const { types, enums, dictionaries } = contract();
  const dictionary = dictionaries[expression];
  if (dictionary) return { kind: 'dictionary', value: dictionary.value };
  const members = enums[expression];
  if (members) return { kind: 'enum', name: expression, entry: members };
  const carrier = types[expression];
  if (carrier) return { kind: 'carrier', name: expression, entry: carrier };
  throw new Error(`The contract has no type ${expression}`);
}
