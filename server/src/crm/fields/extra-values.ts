import { type ExtraField, extraTypes } from './extra-fields.ts';
import { fieldErrors } from './field-errors.ts';
import {
  dateMoniker,
  dateTimeMoniker,
  floatMoniker,
  integerMoniker,
  integersMoniker,
  readDate,
  readMoniker,
} from './monikers.ts';

/** What the `extra` object of a row keeps for one field. */
export type ExtraValue = string | number | boolean | readonly number[] | null;

/** A stored value as the dictionaries show it. */
export function encodeExtra(field: ExtraField, stored: unknown): string {
  switch (field.type) {
    case extraTypes.varchar:
    case extraTypes.clob:
      return String(stored ?? '');
    case extraTypes.bool:
      return stored ? '[I:1]' : '[I:0]';
    case extraTypes.float:
      return floatMoniker(Number(stored ?? 0));
    case extraTypes.date:
      return dateMoniker(String(stored ?? '').slice(0, 10));
    case extraTypes.dateTime:
      return dateTimeMoniker(String(stored ?? ''));
    case extraTypes.time:
      return `[T:${String(stored ?? '') || '00:00'}]`;
    case extraTypes.timeSpan:
      return `[TS:${Number(stored ?? 0)}]`;
    case extraTypes.foreignKeys:
      return integersMoniker(Array.isArray(stored) ? stored.map(Number) : []);
    default:
      return integerMoniker(Number(stored ?? 0));
  }
}

/** Widest text of a varchar field. */
const varcharWidth = 255;

/** Sent text to the value the row keeps; null clears it. */
export function decodeExtra(field: ExtraField, name: string, text: string): ExtraValue {
  const body = readMoniker(text)?.body ?? text;
  switch (field.type) {
    case extraTypes.clob:
      return text;
    case extraTypes.varchar:
      if (text.length > varcharWidth) throw fieldErrors.tooLong(name, text.length, varcharWidth);
      return text;
    case extraTypes.bool:
      return ['true', '1', '-1', 'yes'].includes(body.trim().toLowerCase());
    case extraTypes.float:
      return finite(name, body);
    case extraTypes.date:
      return wall(name, body)?.slice(0, 10) ?? null;
    case extraTypes.dateTime:
      return wall(name, body);
    case extraTypes.time:
      return time(name, body);
    case extraTypes.foreignKeys:
      return body
        .split(',')
        .filter(Boolean)
        .map((id) => whole(name, id));
    default:
      return whole(name, body);
  }
}

function finite(name: string, body: string): number {
  const value = Number(body.trim() || 0);
  if (!Number.isFinite(value)) throw fieldErrors.notA(name, body, 'a number, such as [F:12.5]');
  return value;
}

function whole(name: string, body: string): number {
  const value = Number(body.trim() || 0);
  if (!Number.isSafeInteger(value)) throw fieldErrors.notA(name, body, 'a whole number, such as [I:42]');
  return value;
}

function wall(name: string, body: string): string | null {
  const value = readDate(body);
  if (value === undefined) throw fieldErrors.notA(name, body, 'a date, such as [D:06/01/2026] or 2026-06-01');
  return value === '' ? null : value;
}

function time(name: string, body: string): string {
  const match = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(body.trim());
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) {
    throw fieldErrors.notA(name, body, 'a time, such as [T:14:52]');
  }
  return `${String(match[1]).padStart(2, '0')}:${match[2]}`;
}
