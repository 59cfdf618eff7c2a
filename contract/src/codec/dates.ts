import { BindingError } from './binding-error.ts';
import type { Zone } from './zone.ts';

/**
 * How a date property behaves in time zones (spec rest §4). This table is the only place that knows.
 *
 * - `stamp`   an instant; with includeTZOffset printed in UTC with `Z`
 * - `instant` an instant; printed in the requested zone like any other value
 * - `day`     a date without time; never shifts
 * - `wall`    everything else: wall time of the base zone
 */
export type DateKind = 'stamp' | 'instant' | 'day' | 'wall';

const kinds: Readonly<Record<string, DateKind>> = {
  CreatedDate: 'stamp',
  UpdatedDate: 'stamp',
  Created: 'stamp',
  Updated: 'stamp',
  Registered: 'instant',
  LastChanged: 'instant',
  BirthDate: 'day',
  Saledate: 'day',
  SaleDate: 'day',
  ReopenDate: 'day',
};

export const dateKind = (field: string): DateKind => kinds[field] ?? 'wall';

export const emptyDate = '0001-01-01T00:00:00';

/** The zones a request reads and prints in. */
export interface Zones {
  /** The tenant's base zone: what wall times in the database mean. */
  readonly base: Zone;
  /** Asked for by `SO-TimeZone`. */
  readonly requested: Zone | undefined;
}

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * Reads a date as its neutral form: an instant as `Date`, wall time as a string in the base zone, empty as null.
 * Any year up to 1 is empty: the npm client sends `0000-12-31T23:06:32Z` from a Norwegian machine (spec rest §4).
 */
export function readDate(value: unknown, kind: DateKind, zones: Zones): Date | string | null {
  if (value === null || value === '') return null;
  const match = typeof value === 'string' ? pattern.exec(value.trim()) : null;
  if (!match) throw new BindingError('a date such as "2026-06-01T08:00:00"', value);
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '0', suffix] = match;
  if (Number(year) <= 1) return null;
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const wallMs = Date.parse(`${wall}Z`);
  // `Date.parse` lets 31 February through as 3 March.
  if (Number.isNaN(wallMs) || new Date(wallMs).getUTCDate() !== Number(day)) {
    throw new BindingError('a date that exists', value);
  }
  if (kind === 'day') return `${wall.slice(0, 10)}T00:00:00`;
  if (year === '9999') return kind === 'wall' ? wall : new Date(wallMs);
  if (kind === 'wall' && suffix === undefined && zones.requested === undefined) return wall;
  const epoch =
    suffix === undefined
      ? (zones.requested ?? zones.base).epochOf(wallMs)
      : wallMs - suffixOffsetMs(suffix) + Math.floor(Number(`0.${fraction}`) * 1000);
  return kind === 'wall' ? wallAt(epoch, zones.base) : new Date(epoch);
}

function suffixOffsetMs(suffix: string): number {
  if (suffix.toUpperCase() === 'Z') return 0;
  const digits = suffix.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (suffix.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** Wall time of an instant in a zone, `YYYY-MM-DDTHH:mm:ss`. */
export function wallAt(epochMs: number, zone: Zone): string {
  return new Date(epochMs + zone.offsetAt(epochMs)).toISOString().slice(0, 19);
}

/** Prints a neutral date by the rules of spec rest §4. */
export function writeDate(value: unknown, kind: DateKind, zones: Zones, includeOffset: boolean): string {
  const zone = zones.requested ?? zones.base;
  if (isEmpty(value)) return includeOffset ? emptyWithOffset(kind, zone) : emptyDate;
  if (value instanceof Date) {
    if (includeOffset && kind === 'stamp') return `${value.toISOString().slice(0, 19)}Z`;
    return printInstant(value.getTime(), zone, includeOffset);
  }
  const text = String(value);
  const wall = text.length < 19 ? `${text.slice(0, 10)}T00:00:00` : text.slice(0, 19).replace(' ', 'T');
  const isFixed = kind === 'day' || wall.startsWith('9999') || zone === zones.base;
  if (isFixed && !includeOffset) return wall;
  const wallMs = Date.parse(`${wall}Z`);
  if (isFixed && kind !== 'stamp') return `${wall}${offsetSuffix(zone, zone.epochOf(wallMs))}`;
  const epoch = zones.base.epochOf(wallMs);
  if (includeOffset && kind === 'stamp') return `${new Date(epoch).toISOString().slice(0, 19)}Z`;
  return printInstant(epoch, zone, includeOffset);
}

function isEmpty(value: unknown): boolean {
  if (value instanceof Date) return Number.isNaN(value.getTime()) || value.getUTCFullYear() <= 1;
  return value === null || value === undefined || value === '' || String(value).startsWith('0001-');
}

/** Recorded answers print an empty stamp in UTC and every other empty date shifted into the zone. */
function emptyWithOffset(kind: DateKind, zone: Zone): string {
  if (kind === 'stamp') return `${emptyDate}Z`;
  const shift = kind === 'day' ? 0 : Math.max(0, zone.standardOffsetMs);
  const clock = new Date(shift).toISOString().slice(10, 19);
  return `0001-01-01${clock}${formatOffset(zone, zone.standardOffsetMs)}`;
}

function printInstant(epochMs: number, zone: Zone, includeOffset: boolean): string {
  const wall = wallAt(epochMs, zone);
  return includeOffset ? `${wall}${offsetSuffix(zone, epochMs)}` : wall;
}

const offsetSuffix = (zone: Zone, epochMs: number): string => formatOffset(zone, zone.offsetAt(epochMs));

function formatOffset(zone: Zone, offsetMs: number): string {
  if (zone.name === 'UTC' || zone.name === 'Etc/UTC') return 'Z';
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
