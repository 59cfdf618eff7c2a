/** A time zone by its IANA name, with offsets looked up per year: the ICU call is too slow for each value. */
export interface Zone {
  readonly name: string;
  /** Offset without daylight saving, for years outside the zone data. */
  readonly standardOffsetMs: number;
  /** What to add to UTC to get wall time. */
  offsetAt(epochMs: number): number;
  /** The instant of a wall time; in the doubled hour the later one, as standard time has it. */
  epochOf(wallMs: number): number;
}

const hourMs = 3_600_000;
const minuteMs = 60_000;
const zones = new Map<string, Zone>();

/** @throws {RangeError} when the name is no IANA zone */
export function zone(name: string): Zone {
  let known = zones.get(name);
  if (!known) {
    known = createZone(name);
    zones.set(name, known);
  }
  return known;
}

interface YearOffsets {
  readonly first: number;
  readonly changes: readonly { readonly at: number; readonly offset: number }[];
}

function createZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  const askIcu = (epochMs: number) => parseOffset(format.format(epochMs));
  const standardOffsetMs = Math.min(askIcu(Date.UTC(2025, 0, 1)), askIcu(Date.UTC(2025, 6, 1)));
  const years = new Map<number, YearOffsets>();

  function offsetAt(epochMs: number): number {
    const year = new Date(epochMs).getUTCFullYear();
    if (!(year >= 1900 && year <= 2200)) return standardOffsetMs;
    let offsets = years.get(year);
    if (!offsets) {
      offsets = offsetsOfYear(year, askIcu);
      years.set(year, offsets);
    }
    let offset = offsets.first;
    for (const change of offsets.changes) if (epochMs >= change.at) offset = change.offset;
    return offset;
  }

  function epochOf(wallMs: number): number {
    const guess = wallMs - standardOffsetMs;
    const epoch = wallMs - offsetAt(guess);
    if (wallMs - offsetAt(epoch) === epoch) return epoch;
    const second = wallMs - offsetAt(epoch);
    // A wall time inside the skipped hour exists in no offset: read it as standard time.
    return wallMs - offsetAt(second) === second ? second : guess;
  }

  return { name, standardOffsetMs, offsetAt, epochOf };
}

function offsetsOfYear(year: number, askIcu: (epochMs: number) => number): YearOffsets {
  const changes: { at: number; offset: number }[] = [];
  const first = askIcu(Date.UTC(year, 0, 1));
  let before = first;
  // Half months: no zone changed twice within one, Ramadan pauses of daylight saving included.
  for (let step = 0; step < 24; step++) {
    const start = Date.UTC(year, step >> 1, step % 2 === 0 ? 1 : 16);
    const end = step % 2 === 0 ? Date.UTC(year, step >> 1, 16) : Date.UTC(year, (step >> 1) + 1, 1);
    const after = askIcu(end);
    if (after !== before) {
      changes.push({ at: findChange(start, end, before, askIcu), offset: after });
      before = after;
    }
  }
  return { first, changes };
}

function findChange(start: number, end: number, before: number, askIcu: (epochMs: number) => number): number {
  let low = start;
  let high = end;
  while (high - low > minuteMs) {
    const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs;
    if (askIcu(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Reads the tail of `1/1/2025, GMT+01:00`; plain `GMT` is zero. */
function parseOffset(formatted: string): number {
  const match = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(formatted);
  if (!match?.[1]) return 0;
  const size = Number(match[2]) * hourMs + Number(match[3]) * minuteMs + Number(match[4] ?? 0) * 1000;
  return match[1] === '-' ? -size : size;
}
