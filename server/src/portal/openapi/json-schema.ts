import { contract, jsonFields, typeShape } from '@kontor/contract';

/** A JSON Schema (draft 2020-12), the dialect of OpenAPI 3.1. */
export type Schema = Readonly<Record<string, unknown>>;

const primitives: Readonly<Record<string, Schema>> = {
  string: { type: ['string', 'null'] },
  int: { type: 'integer', format: 'int32' },
  short: { type: 'integer', format: 'int32' },
  unsignedInt: { type: 'integer', format: 'int32' },
  long: { type: 'integer', format: 'int64' },
  double: { type: 'number', format: 'double' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  dateTime: { type: 'string', format: 'date-time' },
  duration: { type: 'string', examples: ['00:30:00'] },
  base64Binary: { type: ['string', 'null'], contentEncoding: 'base64' },
  file: { type: 'string', contentMediaType: 'application/octet-stream' },
  anyType: {},
};

/** The schema of a type expression; carriers are references, which `componentsOf` answers. */
export function schemaOf(expression: string): Schema {
  const shape = typeShape(expression);
  switch (shape.kind) {
    case 'primitive':
      return primitives[shape.name] ?? {};
    case 'enum':
    case 'carrier':
      return { $ref: `#/components/schemas/${shape.name}` };
    case 'array':
      return { type: 'array', items: schemaOf(shape.item) };
    case 'dictionary':
      return { type: 'object', additionalProperties: schemaOf(shape.value) };
  }
}

/** Schemas of these types and of everything they are made of, in alphabetical order. */
export function componentsOf(expressions: Iterable<string>): Record<string, Schema> {
  const found = new Map<string, Schema>();
  const waiting = [...expressions];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    waiting.push(...describe(next, found));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @returns the types this one is made of, to be described next */
function describe(expression: string, found: Map<string, Schema>): readonly string[] {
  const shape = typeShape(expression);
  if (shape.kind === 'array') return [shape.item];
  if (shape.kind === 'dictionary') return [shape.value];
  if (shape.kind === 'primitive' || found.has(shape.name)) return [];
  if (shape.kind === 'enum') {
    found.set(shape.name, enumSchema(shape.name));
    return [];
  }
  const fields = jsonFields(shape.name);
  const properties = Object.fromEntries(fields.map(({ name, type }) => [name, schemaOf(type)]));
  found.set(shape.name, { type: 'object', properties });
  return fields.map(({ type }) => type);
}

function enumSchema(name: string): Schema {
  const { members = [], flags } = contract().enums[name] ?? {};
  const names = members.map(([member]) => member);
  return flags === 1
    ? { type: 'string', description: `One or several of these, comma-separated: ${names.join(', ')}` }
    : { type: 'string', enum: names };
}
