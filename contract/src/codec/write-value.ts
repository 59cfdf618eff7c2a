import { jsonFields, polymorphism } from '../json-fields.ts';
import { typeShape } from '../type-expression.ts';
import { type DateKind, dateKind, emptyDate, writeDate, type Zones } from './dates.ts';
import { writeDuration } from './duration.ts';
import { enumCodec } from './enums.ts';

/** How one answer is written. */
export interface WriteOptions extends Zones {
  readonly includeOffset: boolean;
  /** Parses multi-language strings and resources in the caller's language; undefined leaves them raw. */
  readonly text: ((raw: string) => string) | undefined;
  /**
   * Names everything above that changes the output. Deeply frozen values are written once per signature and
   * remembered: reference data such as users, countries and field properties makes up most of an entity.
   */
  readonly signature: string;
  /** `$select`: lower-cased names to keep; the rest is null. */
  readonly select?: ReadonlySet<string>;
  /** `_Links` of the carrier at the top. */
  readonly links?: Readonly<Record<string, string>>;
}

type Writer = (value: unknown, options: WriteOptions) => string;

const writers = new Map<string, Writer>();

/** Writes a neutral value as the JSON text of a contract type (spec rest §4): every property, in order. */
export function writeJson(type: string, neutral: unknown, options: WriteOptions): string {
  return options.select === undefined
    ? writerOf(type, '')(neutral, options)
    : writeSelected(type, neutral, options, options.select);
}

/** The same as a JSON value, for the rarer callers that go on working with it. */
export function writeValue(type: string, neutral: unknown, options: WriteOptions): unknown {
  return JSON.parse(writeJson(type, neutral, options));
}

function writeSelected(
  type: string,
  neutral: unknown,
  options: WriteOptions,
  select: ReadonlySet<string>,
): string {
  const shape = typeShape(type);
  if (shape.kind === 'array' && Array.isArray(neutral)) {
    return `[${neutral.map((item) => writeSelected(shape.item, item, options, select)).join(',')}]`;
  }
  if (shape.kind !== 'carrier' || neutral === null || neutral === undefined) {
    return writerOf(type, '')(neutral, options);
  }
  const row = neutral as Readonly<Record<string, unknown>>;
  const fields = jsonFields(actualType(shape.name, row)).map(({ name, type: fieldType }) => {
    const isKept = name === '_Links' || select.has(name.toLowerCase());
    return `${quote(name)}:${isKept ? fieldWriter(name, fieldType)(row[name], options) : 'null'}`;
  });
  return `{${fields.join(',')}}`;
}

/** Links belong to the answer, not to the entity. */
function fieldWriter(name: string, type: string): Writer {
  if (name === '_Links') return (_value, options) => JSON.stringify(options.links ?? {});
  return writerOf(type, name);
}

function actualType(typeName: string, row: Readonly<Record<string, unknown>>): string {
  const poly = polymorphism(typeName);
  const member = poly ? row[poly.property] : undefined;
  return (typeof member === 'string' ? poly?.subtype(member) : undefined) ?? typeName;
}

function writerOf(type: string, field: string): Writer {
  const key = type === 'dateTime' ? `dateTime ${dateKind(field)}` : type;
  const known = writers.get(key);
  if (known) return known;
  let writer: Writer = () => 'null';
  writers.set(key, (value, options) => writer(value, options));
  writer = compile(type, field);
  writers.set(key, writer);
  return writer;
}

function compile(type: string, field: string): Writer {
  const shape = typeShape(type);
  switch (shape.kind) {
    case 'primitive':
      return primitiveWriter(shape.name, field);
    case 'enum': {
      const codec = enumCodec(shape.entry);
      const empty = quote(codec.empty);
      return (value) => {
        if (value === undefined || value === null || value === '') return empty;
        if (typeof value !== 'number') return quote(String(value));
        const name = codec.nameOf(value);
        return name === undefined ? String(value) : quote(name);
      };
    }
    case 'array':
      return arrayWriter(writerOf(shape.item, ''));
    case 'dictionary':
      return remembering(dictionaryWriter(writerOf(shape.value, '')));
    case 'carrier':
      return carrierWriter(shape.name);
  }
}

function carrierWriter(typeName: string): Writer {
  const poly = polymorphism(typeName);
  const plain = typeName.endsWith('WithLinks') ? objectWriter(typeName) : remembering(objectWriter(typeName));
  if (!poly) return plain;
  const bySubtype = new Map([...poly.subtypes].map((name) => [name, remembering(objectWriter(name))]));
  return (value, options) => {
    const member = (value as Record<string, unknown> | null | undefined)?.[poly.property];
    const subtype = typeof member === 'string' ? poly.subtype(member) : undefined;
    const write = subtype ? bySubtype.get(subtype) : undefined;
    return (write ?? plain)(value, options);
  };
}

function objectWriter(typeName: string): Writer {
  const fields = jsonFields(typeName);
  if (fields.length === 0) return (value) => (value === null || value === undefined ? 'null' : '{}');
  const names = fields.map((field) => field.name);
  const prefixes = names.map((name, index) => `${index === 0 ? '{' : ','}${quote(name)}:`);
  const write = fields.map((field) => fieldWriter(field.name, field.type));
  return (value, options) => {
    if (value === null || value === undefined) return 'null';
    const row = value as Readonly<Record<string, unknown>>;
    let json = '';
    for (let index = 0; index < names.length; index++) {
      // The three lists have the same length.
      json += (prefixes[index] as string) + (write[index] as Writer)(row[names[index] as string], options);
    }
    return `${json}}`;
  };
}

function arrayWriter(writeItem: Writer): Writer {
  return (value, options) => {
    if (value === undefined) return '[]';
    if (value === null) return 'null';
    if (!Array.isArray(value)) return '[]';
    let json = '[';
    for (let index = 0; index < value.length; index++) {
      if (index > 0) json += ',';
      json += writeItem(value[index], options);
    }
    return `${json}]`;
  };
}

function dictionaryWriter(writeItem: Writer): Writer {
  return (value, options) => {
    if (value === undefined) return '{}';
    if (value === null) return 'null';
    let json = '';
    for (const [key, item] of Object.entries(value as object)) {
      json += `${json === '' ? '{' : ','}${quote(key)}:${writeItem(item, options)}`;
    }
    return json === '' ? '{}' : `${json}}`;
  };
}

/** Different languages and zones a remembered value is kept in; more than any real set of callers uses. */
const maxSignatures = 32;

function remembering(write: Writer): Writer {
  const memory = new WeakMap<object, Map<string, string>>();
  return (value, options) => {
    if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return write(value, options);
    let texts = memory.get(value);
    if (!texts) {
      texts = new Map();
      memory.set(value, texts);
    }
    let json = texts.get(options.signature);
    if (json === undefined) {
      json = flat(write(value, options));
      if (texts.size >= maxSignatures) texts.clear();
      texts.set(options.signature, json);
    }
    return json;
  };
}

/** A string built by `+=` is a tree until someone walks it; a remembered one is walked now, once. */
const flat = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

function primitiveWriter(name: string, field: string): Writer {
  switch (name) {
    case 'string':
      return (value, options) => {
        if (value === null || value === undefined) return 'null';
        const raw = typeof value === 'string' ? value : String(value);
        return quote(options.text ? options.text(raw) : raw);
      };
    case 'boolean':
      return (value) => (value === true || value === 1 ? 'true' : 'false');
    case 'dateTime':
      return dateWriter(dateKind(field));
    case 'duration':
      return (value) => (typeof value === 'number' ? `"${writeDuration(value)}"` : '"00:00:00"');
    case 'base64Binary':
      return (value) => (value instanceof Uint8Array ? `"${base64(value)}"` : 'null');
    case 'anyType':
    case 'file':
      return (value) => JSON.stringify(value ?? null);
    default:
      return (value) => {
        const number = typeof value === 'number' ? value : Number(value ?? 0);
        return Number.isFinite(number) ? String(number) : '0';
      };
  }
}

function dateWriter(kind: DateKind): Writer {
  const empty = `"${emptyDate}"`;
  return (value, options) => {
    if ((value === null || value === undefined) && !options.includeOffset) return empty;
    return `"${writeDate(value, kind, options, options.includeOffset)}"`;
  };
}

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters JSON must escape
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;

/** `JSON.stringify` costs a call into the runtime; most strings of a row need no escape. */
function quote(text: string): string {
  return text.length < 64 && !needsEscape.test(text) ? `"${text}"` : JSON.stringify(text);
}
