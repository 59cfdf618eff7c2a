import { fieldErrors } from './field-errors.ts';
import {
  dateMoniker,
  dateTimeMoniker,
  floatMoniker,
  integerMoniker,
  readDate,
  readMoniker,
} from './monikers.ts';
import { type UdefField, udefTypes } from './udef-layout.ts';

/** The two spellings of one value: UserDefinedFields and CustomFields differ for dates and checkboxes. */
export interface EncodedValue {
  readonly udef: string;
  readonly custom: string;
}

const same = (text: string): EncodedValue => ({ udef: text, custom: text });

const secondsPerDay = 86_400;

/** A `long` column keeps a date as seconds since 1970 of its midnight; 0 is no date. */
const dayOfSeconds = (seconds: number): string =>
  seconds === 0 ? '' : new Date(seconds * 1000).toISOString().slice(0, 10);

const secondsOfDay = (wall: string): number =>
  wall === '' ? 0 : Math.floor(Date.UTC(+wall.slice(0, 4), +wall.slice(5, 7) - 1, +wall.slice(8, 10)) / 1000);

/** A `string` column keeps an unlimited date as YYYYMMDD. */
const dayOfDigits = (digits: string): string =>
  /^\d{8}$/.test(digits) ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}` : '';

const dates = (day: string): EncodedValue => ({ udef: dateMoniker(day), custom: dateTimeMoniker(day) });

/** A stored column value to its spellings; null is a field without a row or value. */
export function encodeUdef(type: number, stored: unknown): EncodedValue {
  const number = Number(stored ?? 0);
  switch (type) {
    case udefTypes.number:
    case udefTypes.list:
      return same(integerMoniker(number));
    case udefTypes.decimal:
      return same(floatMoniker(number));
    case udefTypes.checkbox:
      return { udef: number !== 0 ? 'True' : 'False', custom: integerMoniker(number !== 0 ? 1 : 0) };
    case udefTypes.date:
      return dates(dayOfSeconds(number));
    case udefTypes.unlimitedDate:
      return dates(dayOfDigits(String(stored ?? '')));
    default:
      return same(String(stored ?? ''));
  }
}

/** Sent text to the stored column value. `name` is the property as the sender knows it, for the refusal. */
export function decodeUdef(field: UdefField, name: string, text: string): string | number {
  const body = readMoniker(text)?.body ?? text;
  switch (field.type) {
    case udefTypes.number:
    case udefTypes.list:
      return integer(name, body);
    case udefTypes.decimal:
      return decimal(name, body);
    case udefTypes.checkbox:
      return checkbox(name, body);
    case udefTypes.date:
      return secondsInRange(name, body);
    case udefTypes.unlimitedDate:
      return wallOf(name, body).slice(0, 10).replaceAll('-', '');
    default:
      return shortEnough(field, name, text);
  }
}

/** The administrator's default; the empty value when there is none or it does not fit the type any more. */
export function defaultUdef(field: UdefField): string | number {
  try {
    return decodeUdef(field, field.progId, field.row.fielddefault ?? '');
  } catch {
    return decodeUdef(field, field.progId, '');
  }
}

function integer(name: string, body: string): number {
  const value = body.trim() === '' ? 0 : Number(body);
  if (!Number.isInteger(value) || Math.abs(value) > 2_147_483_647) {
    throw fieldErrors.notA(name, body, 'a whole number of 32 bits, such as [I:42]');
  }
  return value;
}

function decimal(name: string, body: string): number {
  const value = body.trim() === '' ? 0 : Number(body);
  if (!Number.isFinite(value)) throw fieldErrors.notA(name, body, 'a number, such as [F:12.5]');
  return value;
}

function checkbox(name: string, body: string): number {
  const value = body.trim().toLowerCase();
  if (['true', '1', '-1', 'yes'].includes(value)) return 1;
  if (['false', '0', '', 'no'].includes(value)) return 0;
  throw fieldErrors.notA(name, body, 'True or False');
}

function wallOf(name: string, body: string): string {
  const wall = readDate(body);
  if (wall === undefined) throw fieldErrors.notA(name, body, 'a date, such as [D:06/01/2026] or 2026-06-01');
  return wall;
}

function secondsInRange(name: string, body: string): number {
  const seconds = secondsOfDay(wallOf(name, body));
  if (Math.abs(seconds) > 2_147_483_647 - secondsPerDay) {
    throw fieldErrors.notA(
      name,
      body,
      'a date between 1902 and 2038; use an unlimited date field for others',
    );
  }
  return seconds;
}

/** Widths of the columns behind short and long text. */
const textWidths: Readonly<Record<number, number>> = { [udefTypes.shortText]: 39, [udefTypes.longText]: 199 };

export const textLimit = (field: UdefField): number =>
  Math.min(field.row.textlength || Number.POSITIVE_INFINITY, textWidths[field.type] ?? 199);

function shortEnough(field: UdefField, name: string, text: string): string {
  const limit = textLimit(field);
  if (text.length > limit) throw fieldErrors.tooLong(name, text.length, limit);
  return text;
}
