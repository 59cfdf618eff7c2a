import { AppError } from '../../platform/errors.ts';

/** The three columns a birth date is kept in; 0 is unknown. */
export interface BirthDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const noBirthDate: BirthDate = { year: 0, month: 0, day: 0 };

/** Year of a JSON birth date whose year nobody knows (spec data-model §5): year 1 is "no date at all". */
const unknownYear = 2;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Columns to the neutral wall time; null when there is no birth date. */
export function birthDateToWall({ year, month, day }: BirthDate): string | null {
  if (month < 1 || day < 1) return null;
  return `${pad(year > 0 ? year : unknownYear, 4)}-${pad(month, 2)}-${pad(day, 2)}T00:00:00`;
}

/** Only the date part counts, whatever time or zone came with it: a birthday never shifts (rest §4). */
export function birthDateFromWall(value: unknown): BirthDate {
  if (value === null || value === undefined || value === '') return noBirthDate;
  const text = value instanceof Date ? value.toISOString() : String(value);
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  const [year, month, day] = match ? match.slice(1).map(Number) : [];
  if (year === undefined || month === undefined || day === undefined || !isCalendarDay(year, month, day)) {
    throw new AppError('invalid_birth_date', 400, `BirthDate: ${text} is not a date, send YYYY-MM-DD`, {
      errorType: 'ArgumentException',
    });
  }
  if (year <= 1) return noBirthDate;
  return { year: year === unknownYear ? 0 : year, month, day };
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  // 29 February must stay possible when the year is unknown.
  const leap = year <= unknownYear ? 2000 : year;
  const date = new Date(Date.UTC(leap, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
