/** "Now" of every demo tenant: a Monday morning. Dates are offsets from it, never from the wall clock. */
export const referenceNow = new Date('2025-06-02T08:00:00Z');

export const minutesADay = 1440;

/** How PostgreSQL and the spec write "never". */
export const never = '1760-01-01 00:00:00';
export const neverUpdated = '1760-01-01 00:00:00+00';

/** Wall time `minutes` after midnight of the day `days` from the reference day. */
export function wallTime(days: number, minutes: number): string {
  const later = Math.floor(minutes / minutesADay);
  return `${dateText(days + later)} ${timeTexts[minutes - later * minutesADay] ?? '00:00:00'}`;
}

const two = (number: number) => String(number).padStart(2, '0');

const timeTexts = Array.from(
  { length: minutesADay },
  (_, minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`,
);

/** Dates repeat over and over, and writing one costs more than the rest of a row. */
const dateTexts = new Map<number, string>();

function dateText(days: number): string {
  let text = dateTexts.get(days);
  if (text === undefined) {
    text = new Date(Date.UTC(2025, 5, 2 + days)).toISOString().slice(0, 10);
    dateTexts.set(days, text);
  }
  return text;
}

/** The same as an instant. */
export function instant(days: number, minutes: number): string {
  return `${wallTime(days, minutes)}+00`;
}

/** Moves a day off the weekend: Saturday to Friday, Sunday to Monday. Day 0 is a Monday. */
export function workday(days: number): number {
  const weekday = ((days % 7) + 7) % 7;
  if (weekday === 5) return days - 1;
  return weekday === 6 ? days + 1 : days;
}

/** Seconds since 1970 of a day at midnight: how user-defined dates are stored. */
export function epochSeconds(days: number): number {
  return Date.UTC(2025, 5, 2 + days) / 1000;
}
