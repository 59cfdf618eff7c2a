import type { EnumEntry } from '../contract.ts';
import { BindingError } from './binding-error.ts';

export interface EnumCodec {
  /** Name of the value an absent property has. */
  readonly empty: string;
  /** Name or names in the contract's casing; a number that no member has stays a number. */
  read(value: unknown): string | number;
  /** The name of a number, flags joined by comma; undefined when no member fits. */
  nameOf(value: number): string | undefined;
}

const codecs = new WeakMap<EnumEntry, EnumCodec>();

export function enumCodec(entry: EnumEntry): EnumCodec {
  let codec = codecs.get(entry);
  if (!codec) {
    codec = createCodec(entry);
    codecs.set(entry, codec);
  }
  return codec;
}

function createCodec(entry: EnumEntry): EnumCodec {
  const byValue = new Map<number, string>();
  const byName = new Map<string, number>();
  for (const [name, value] of entry.members) {
    if (!byValue.has(value)) byValue.set(value, name);
    byName.set(name.toLowerCase(), value);
  }
  const isFlags = entry.flags === 1;
  // Flags without a member for zero print `None`, so it is read too.
  if (isFlags && !byValue.has(0)) byName.set('none', 0);
  const nameOf = (value: number) =>
    byValue.get(value) ?? (isFlags ? flagNames(value, byValue) : undefined) ?? undefined;

  function read(value: unknown): string | number {
    if (typeof value === 'number' && Number.isInteger(value)) return nameOf(value) ?? value;
    if (typeof value !== 'string') throw expected(entry, value);
    const text = value.trim();
    if (text === '') return empty;
    if (/^-?\d+$/.test(text)) return nameOf(Number(text)) ?? Number(text);
    const single = byName.get(text.toLowerCase());
    if (single !== undefined) return byValue.get(single) ?? single;
    if (!isFlags || !text.includes(',')) throw expected(entry, value);
    return readFlags(text, value);
  }

  function readFlags(text: string, value: unknown): string | number {
    let mask = 0;
    for (const name of text.split(',')) {
      const bits = byName.get(name.trim().toLowerCase());
      if (bits === undefined) throw expected(entry, value);
      mask |= bits;
    }
    return nameOf(mask) ?? mask;
  }

  const empty = byValue.get(0) ?? (isFlags ? 'None' : (entry.members[0]?.[0] ?? '0'));
  return { empty, read, nameOf };
}

/** Composes a mask from the largest members down and prints them in ascending order: `RI, RestrictedUpdate`. */
function flagNames(mask: number, byValue: ReadonlyMap<number, string>): string | undefined {
  if (mask === 0) return 'None';
  const names: string[] = [];
  let rest = mask;
  for (const [value, name] of [...byValue].sort(([a], [b]) => b - a)) {
    if (value > 0 && (rest & value) === value) {
      names.unshift(name);
      rest &= ~value;
    }
  }
  return rest === 0 ? names.join(', ') : undefined;
}

function expected(entry: EnumEntry, value: unknown): BindingError {
  const names = entry.members.slice(0, 12).map(([name]) => name);
  const more = entry.members.length > names.length ? ', …' : '';
  return new BindingError(`one of ${names.join(', ')}${more}`, value);
}
