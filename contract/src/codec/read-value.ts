import { isOutputOnly, jsonFields, polymorphism } from '../json-fields.ts';
import { typeShape } from '../type-expression.ts';
import { BindingError } from './binding-error.ts';
import { dateKind, readDate, type Zones } from './dates.ts';
import { readDuration } from './duration.ts';
import { enumCodec } from './enums.ts';

/** How a request's values are read. */
export type ReadOptions = Zones;

type Reader = (value: unknown, options: ReadOptions, depth: number) => unknown;

/** Deeper bodies are refused before the recursion meets the end of the stack. */
const maxDepth = 48;

const readers = new Map<string, Reader>();

/**
 * Binds a JSON value to a contract type: keys in any casing become the contract's, unknown keys are dropped,
 * absent keys stay absent, and values become neutral (dates, enums, time spans, base64).
 *
 * @throws {BindingError} naming the path, what was received and what was expected
 */
export function readValue(type: string, json: unknown, options: ReadOptions): unknown {
  return readerOf(type, '')(json, options, 0);
}

/** As `readValue`, for a single named value: the name decides which time rule a date follows. */
export function readNamed(name: string, type: string, json: unknown, options: ReadOptions): unknown {
  try {
    return readerOf(type, name)(json, options, 0);
  } catch (error) {
    throw error instanceof BindingError ? error.within(name) : error;
  }
}

function readerOf(type: string, field: string): Reader {
  const key = type === 'dateTime' ? `dateTime ${dateKind(field)}` : type;
  const known = readers.get(key);
  if (known) return known;
  // Carriers refer to themselves (ChildItems): the first look-up inside must find an entry.
  let reader: Reader = () => undefined;
  readers.set(key, (value, options, depth) => reader(value, options, depth));
  reader = compile(type, field);
  readers.set(key, reader);
  return reader;
}

function compile(type: string, field: string): Reader {
  const shape = typeShape(type);
  switch (shape.kind) {
    case 'primitive':
      return primitiveReader(shape.name, field);
    case 'enum': {
      const codec = enumCodec(shape.entry);
      return (value) => (value === null ? codec.empty : codec.read(value));
    }
    case 'array':
      return arrayReader(readerOf(shape.item, ''));
    case 'dictionary':
      return dictionaryReader(readerOf(shape.value, ''));
    case 'carrier':
      return carrierReader(shape.name);
  }
}

function carrierReader(typeName: string): Reader {
  const readObject = objectReader(typeName);
  const poly = polymorphism(typeName);
  if (!poly) return readObject;
  const bySubtype = new Map([...poly.subtypes].map((name) => [name, objectReader(name)]));
  return (value, options, depth) => {
    const base = readObject(value, options, depth);
    const member = (base as Record<string, unknown> | null)?.[poly.property];
    const subtype = typeof member === 'string' ? poly.subtype(member) : undefined;
    const readSubtype = subtype ? bySubtype.get(subtype) : undefined;
    return readSubtype ? readSubtype(value, options, depth) : base;
  };
}

function objectReader(typeName: string): Reader {
  const fields = jsonFields(typeName)
    .filter((field) => !isOutputOnly(typeName, field))
    .map((field) => ({ name: field.name, read: readerOf(field.type, field.name) }));
  const byKey = new Map(
    fields.flatMap((field) => [[field.name.toLowerCase(), field] as const, [field.name, field] as const]),
  );
  return (value, options, depth) => {
    if (value === null) return null;
    if (typeof value !== 'object' || Array.isArray(value)) {
      throw new BindingError(`an object (${typeName})`, value);
    }
    if (depth > maxDepth) throw new BindingError(`at most ${maxDepth} levels`, value);
    const result: Record<string, unknown> = {};
    const source = value as Record<string, unknown>;
    let name = '';
    try {
      for (const key in source) {
        const field = byKey.get(key) ?? byKey.get(key.toLowerCase());
        if (!field) continue;
        name = field.name;
        result[name] = field.read(source[key], options, depth + 1);
      }
    } catch (error) {
      throw error instanceof BindingError ? error.within(name) : error;
    }
    return result;
  };
}

function arrayReader(readItem: Reader): Reader {
  return (value, options, depth) => {
    if (value === null) return null;
    if (!Array.isArray(value)) throw new BindingError('an array', value);
    if (depth > maxDepth) throw new BindingError(`at most ${maxDepth} levels`, value);
    return value.map((item, index) => {
      try {
        return readItem(item, options, depth + 1);
      } catch (error) {
        throw error instanceof BindingError ? error.within(index) : error;
      }
    });
  };
}

function dictionaryReader(readItem: Reader): Reader {
  return (value, options, depth) => {
    if (value === null) return null;
    if (typeof value !== 'object' || Array.isArray(value)) throw new BindingError('an object', value);
    if (depth > maxDepth) throw new BindingError(`at most ${maxDepth} levels`, value);
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      // A key of this name would replace the prototype instead of adding an entry.
      if (key === '__proto__') continue;
      try {
        result[key] = readItem(item, options, depth + 1);
      } catch (error) {
        throw error instanceof BindingError ? error.within(key) : error;
      }
    }
    return result;
  };
}

function primitiveReader(name: string, field: string): Reader {
  switch (name) {
    case 'string':
      return readString;
    case 'int':
      return (value) => readInteger(value, -2_147_483_648, 2_147_483_647);
    case 'short':
      return (value) => readInteger(value, -32_768, 32_767);
    case 'unsignedInt':
      return (value) => readInteger(value, 0, 4_294_967_295);
    case 'long':
      return (value) => readInteger(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    case 'double':
    case 'number':
      return readNumber;
    case 'boolean':
      return readBoolean;
    case 'dateTime': {
      const kind = dateKind(field);
      return (value, options) => readDate(value, kind, options);
    }
    case 'duration':
      return (value) => (value === null ? 0 : readDuration(value));
    case 'base64Binary':
      return readBase64;
    default:
      return (value) => value;
  }
}

function readString(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new BindingError('a text', value);
}

function readInteger(value: unknown, low: number, high: number): number {
  if (value === null || value === '') return 0;
  const number =
    typeof value === 'string' ? numberOf(value) : typeof value === 'boolean' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number))
    throw new BindingError('a whole number', value);
  if (number < low || number > high) throw new BindingError(`a whole number from ${low} to ${high}`, value);
  return number;
}

function readNumber(value: unknown): number {
  if (value === null || value === '') return 0;
  const number = typeof value === 'string' ? numberOf(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new BindingError('a number', value);
  return number;
}

/** Decimal digits only: `Number()` would also read `0x10`, `1e3` and blanks. */
function numberOf(text: string): number {
  return /^\s*[+-]?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
}

function readBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null || value === '' || value === 0) return false;
  if (value === 1) return true;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw new BindingError('true or false', value);
}

function readBase64(value: unknown): Buffer | null {
  if (value === null) return null;
  if (typeof value === 'string') {
    const compact = value.replace(/\s+/g, '');
    if (/^[A-Za-z0-9+/]*={0,2}$/.test(compact) && compact.length % 4 !== 1) {
      return Buffer.from(compact, 'base64');
    }
  }
  throw new BindingError('binary data as base64', value);
}
