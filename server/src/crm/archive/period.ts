import type { DateTime } from 'luxon';

/** The lengths a period may have; weeks start on Monday. */
export const periods = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  halfyear: { months: 6 },
  year: { months: 12 },
} as const;
export type Period = keyof typeof periods;

const order = Object.keys(periods) as Period[];

const spellings: Readonly<Record<string, Period>> = {
  wk: 'week',
  mo: 'month',
  mon: 'month',
  qtr: 'quarter',
  hyr: 'halfyear',
  yr: 'year',
};

const isPeriod = (text: string): text is Period => text in periods;

/** `week`, `weeks`, `wks` or its number 1 to 6 (spec rest §7). */
export function parsePeriod(text: string): Period | undefined {
  const number = /^[1-6]$/.test(text) ? order[Number(text) - 1] : undefined;
  const name = text.toLowerCase().replace(/s$/, '');
  return number ?? (isPeriod(name) ? name : spellings[name]);
}

export function periodStart(at: DateTime, period: Period): DateTime {
  if (period !== 'halfyear') return at.startOf(period);
  return at.startOf('year').plus({ months: at.month > 6 ? 6 : 0 });
}
