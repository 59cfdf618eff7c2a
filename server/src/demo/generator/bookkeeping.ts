import type { RowRandom } from './hash-random.ts';
import { instant, neverUpdated, workday } from './reference-clock.ts';

/** Registered and updated columns of one row. */
export interface Bookkeeping {
  readonly registered: string;
  readonly registered_associate_id: number;
  readonly updated: string;
  readonly updated_associate_id: number;
  readonly updatedCount: number;
  readonly [column: string]: string | number;
}

const historyDays = 6 * 365;

/** Six years of work days, 12 % more each year: more rows lie near the end. */
export function drawRegistrationDay(row: RowRandom): number {
  return workday(-Math.floor(historyDays * row.next() ** 1.35) - 3);
}

/** Updates are geometric with the given mean; a row that was never updated says so. */
export function bookkeeping(row: RowRandom, day: number, by: number, meanUpdates = 4): Bookkeeping {
  const updates = Math.floor(Math.log(1 - row.next()) / Math.log(meanUpdates / (meanUpdates + 1)));
  const updatedDay = workday(Math.floor(day * row.next()) - 1);
  return {
    registered: instant(day, row.between(360, 900)),
    registered_associate_id: by,
    updated: updates === 0 ? neverUpdated : instant(Math.max(day, updatedDay), row.between(900, 1020)),
    updated_associate_id: updates === 0 ? 0 : by,
    updatedCount: updates,
  };
}
