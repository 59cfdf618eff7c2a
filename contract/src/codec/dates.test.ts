import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateKind, readDate, wallAt, writeDate } from './dates.ts';
import { zone } from './zone.ts';

const oslo = zone('Europe/Oslo');
const newYork = zone('America/New_York');
const utc = zone('UTC');

describe('Reading dates (spec rest §4)', () => {
  const inBase = { base: oslo, requested: undefined };
  const inNewYork = { base: oslo, requested: newYork };

  it.each([
    ['2026-02-30'],
    ['2026-13-01T00:00:00'],
    ['yesterday'],
    ['2026-06-01T25:00:00'],
    [true],
    [{}],
    ['2026-06-01T08:00:00+1'],
  ])('refuses %j', (value) => {
    expect(() => readDate(value, 'wall', inBase)).toThrow(/expected a date/);
  });

  it.each([
    [null],
    [''],
    ['0001-01-01T00:00:00'],
    ['0000-12-31T23:06:32.000Z'],
    ['0001-01-01T01:00:00+01:00'],
  ])('reads %j as empty', (value) => {
    expect(readDate(value, 'wall', inBase)).toBeNull();
    expect(readDate(value, 'stamp', inNewYork)).toBeNull();
  });

  it.each([
    ['2026-06-01T08:00:00', '2026-06-01T08:00:00', 'no zone: as it is'],
    ['2026-06-01', '2026-06-01T00:00:00', 'a day'],
    ['2026-06-01T08:00:00.000Z', '2026-06-01T10:00:00', 'Z is converted to the base zone'],
    ['2026-06-01T08:00:00+0100', '2026-06-01T09:00:00', 'an offset without colon'],
    ['2026-01-01T08:00-05:00', '2026-01-01T14:00:00', 'an offset in winter'],
    ['9999-12-31T23:59:59.9999999', '9999-12-31T23:59:59', 'forever'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(readDate(text, 'wall', inBase)).toBe(expected);
  });

  it('reads unzoned input in the requested zone', () => {
    expect(readDate('2026-06-01T08:00:00', 'wall', inNewYork)).toBe('2026-06-01T14:00:00');
    expect(readDate('2026-06-01T08:00:00', 'stamp', inNewYork)).toEqual(new Date('2026-06-01T12:00:00Z'));
  });

  it('takes the date part of a day, whatever suffix arrives', () => {
    expect(readDate('1991-05-13T22:00:00.000Z', 'day', inNewYork)).toBe('1991-05-13T00:00:00');
  });
});

describe('Writing dates (spec rest §4)', () => {
  const at = new Date('2026-05-14T08:48:07.891Z');
  const cases: readonly [unknown, DateKind, typeof oslo | undefined, boolean, string][] = [
    [at, 'stamp', undefined, false, '2026-05-14T10:48:07'],
    [at, 'stamp', newYork, false, '2026-05-14T04:48:07'],
    [at, 'stamp', newYork, true, '2026-05-14T08:48:07Z'],
    [at, 'instant', oslo, true, '2026-05-14T10:48:07+02:00'],
    ['2026-06-01T10:00:00', 'wall', undefined, false, '2026-06-01T10:00:00'],
    ['2026-06-01T10:00:00', 'wall', newYork, false, '2026-06-01T04:00:00'],
    ['2026-06-01T10:00:00', 'wall', undefined, true, '2026-06-01T10:00:00+02:00'],
    ['2026-06-01T10:00:00', 'wall', utc, true, '2026-06-01T08:00:00Z'],
    ['1991-05-13T00:00:00', 'day', newYork, false, '1991-05-13T00:00:00'],
    ['9999-12-31T23:59:59', 'wall', newYork, false, '9999-12-31T23:59:59'],
    [null, 'wall', undefined, false, '0001-01-01T00:00:00'],
    [null, 'stamp', oslo, true, '0001-01-01T00:00:00Z'],
    [null, 'wall', oslo, true, '0001-01-01T01:00:00+01:00'],
  ];
  it.each(cases)('%j as %s in %o with offset %s is %s', (value, kind, requested, includeOffset, expected) => {
    expect(writeDate(value, kind, { base: oslo, requested }, includeOffset)).toBe(expected);
  });
});

describe('Time zones', () => {
  const zoneNames = ['Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
  const second = fc
    .integer({ min: Date.UTC(1971, 0) / 1000, max: Date.UTC(2090, 0) / 1000 })
    .map((seconds) => seconds * 1000);

  it('agree with the platform about the wall time of any instant', () => {
    const shown = new Map(
      zoneNames.map((name) => [
        name,
        new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' }),
      ]),
    );
    fc.assert(
      fc.property(second, fc.constantFrom(...zoneNames), (epoch, name) => {
        expect(wallAt(epoch, zone(name)).replace('T', ' ')).toBe(shown.get(name)?.format(epoch));
      }),
    );
  });

  it('bring a wall time back to itself, except inside the skipped hour', () => {
    fc.assert(
      fc.property(second, fc.constantFrom(...zoneNames), (epoch, name) => {
        const there = wallAt(epoch, zone(name));
        const back = zone(name).epochOf(Date.parse(`${there}Z`));
        expect(wallAt(back, zone(name))).toBe(there);
      }),
    );
  });

  it('read the doubled hour as standard time and the skipped hour without failing', () => {
    expect(oslo.epochOf(Date.parse('2026-10-25T02:30:00Z'))).toBe(Date.parse('2026-10-25T01:30:00Z'));
    expect(oslo.epochOf(Date.parse('2026-03-29T02:30:00Z'))).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });
});
