import type { Schema } from './openapi.ts';

type Schemas = Readonly<Record<string, Schema>>;

export function resolve(schema: Schema, schemas: Schemas): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return (name && schemas[name]) || schema;
}

/** What a reader calls a schema: `ContactEntity`, `string`, `Phone[]`. */
export function typeName(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.items) return `${typeName(schema.items)}[]`;
  if (schema.additionalProperties) return `{ [key]: ${typeName(schema.additionalProperties)} }`;
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  return schema.format === 'date-time' ? 'dateTime' : (type ?? 'any');
}

/**
 * A body to start from: every property with its empty value. Carriers inside it stay null below `depth`, since
 * whole ones would bury what the reader wants to change.
 */
export function exampleOf(schema: Schema, schemas: Schemas, depth: number): unknown {
  const actual = resolve(schema, schemas);
  if (actual.enum) return actual.enum[0];
  if (actual.properties) {
    if (depth === 0) return null;
    return Object.fromEntries(
      Object.entries(actual.properties).map(([name, property]) => [
        name,
        exampleOf(property, schemas, depth - 1),
      ]),
    );
  }
  return emptyValues[typeName(actual).replace(/.*\[\]$/, '[]')] ?? (actual.additionalProperties ? {} : null);
}

const emptyValues: Readonly<Record<string, unknown>> = {
  '[]': [],
  string: '',
  integer: 0,
  number: 0,
  boolean: false,
  dateTime: '0001-01-01T00:00:00',
  object: {},
};
