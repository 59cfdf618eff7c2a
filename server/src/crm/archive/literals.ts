import { DateTime } from 'luxon';
import { archiveErrors } from './archive-errors.ts';
import type { Literal } from './filter.ts';

/** The text inside a moniker such as `[I:3]`; other literals as they are. */
const content = (literal: Literal): string =>
  literal.kind === 'moniker' ? literal.text.slice(literal.text.indexOf(':') + 1) : literal.text;

const maxInteger = 2_147_483_647;

const numberPattern = /^\s*-?\d+(\.\d+)?([eE][+-]?\d+)?\s*$/;

export function toNumber(literal: Literal, column: string): number {
  const text = literal.kind === 'boolean' ? String(Number(literal.text === 'true')) : content(literal);
  const value = numberPattern.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw archiveErrors.badValue(column, literal.text, 'a number');
  return value;
}

export function toInteger(literal: Literal, column: string): number {
  const value = toNumber(literal, column);
  if (!Number.isInteger(value)) throw archiveErrors.badValue(column, literal.text, 'a whole number');
  if (Math.abs(value) > maxInteger) throw archiveErrors.badValue(column, literal.text, 'within 32 bits');
  return value;
}

export function toBoolean(literal: Literal, column: string): boolean {
  const text = content(literal).toLowerCase();
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw archiveErrors.badValue(column, literal.text, 'true or false');
}

export function toText(literal: Literal, column: string): string {
  // PostgreSQL cannot hold the character 0 in a text, so no row has it.
  if (literal.text.includes('\0')) throw archiveErrors.badValue(column, 'a text with character 0', 'a text');
  return literal.kind === 'moniker' ? `[${literal.text}]` : literal.text;
}

/** Whether the literal is written as a key (`5`, `[I:5]`) and not as a text. */
export const isKey = (literal: Literal): boolean => literal.kind === 'number' || /^I:/.test(literal.text);

const monikerFormats = [
  'yyyy-M-d',
  'MM/dd/yyyy',
  'MM/dd/yyyy HH:mm:ss',
  "MM/dd/yyyy HH:mm:ss'.0000000'",
  'yyyy.MM.dd',
];

/** ISO text or a date moniker, read in the zone unless it brings its own. */
export function toMoment(literal: Literal, column: string, zone: string): DateTime {
  const text = content(literal).trim();
  const iso = DateTime.fromISO(text.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'), { zone });
  if (iso.isValid && /^\d{4}-/.test(text)) return iso;
  for (const format of monikerFormats) {
    const parsed = DateTime.fromFormat(text, format, { zone });
    if (parsed.isValid) return parsed;
  }
  throw archiveErrors.badValue(column, literal.text, 'a date, write yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss');
}
