import type { DateTime, DurationLike } from 'luxon';
import { type Period, periodStart, periods } from './period.ts';

/** A half-open stretch of time; a missing end is open. */
export interface Range {
  readonly from: DateTime | undefined;
  readonly until: DateTime | undefined;
}

/** A moment that was written down, and whether it came with a time of day. */
export type Moment = DateTime;

const day = { days: 1 } as const;
const range = (from: DateTime | undefined, until: DateTime | undefined): Range => ({ from, until });

const at = (moments: readonly Moment[], index: number): DateTime => {
  const moment = moments[index];
  if (!moment) throw new Error(`archive: date operator without its value ${index}`);
  return moment;
};
const dayOf = (moments: readonly Moment[], index = 0) => at(moments, index).startOf('day');

/** Operators that compare with given days; whole days count, whatever time was given (spec rest §7). */
const byMoments: Readonly<Record<string, (moments: readonly Moment[]) => Range>> = {
  before: (m) => range(undefined, dayOf(m)),
  beforeorequal: (m) => range(undefined, dayOf(m).plus(day)),
  date: (m) => range(dayOf(m), dayOf(m).plus(day)),
  after: (m) => range(dayOf(m).plus(day), undefined),
  from: (m) => range(dayOf(m), undefined),
  to: (m) => range(undefined, dayOf(m)),
  between: (m) => range(dayOf(m), dayOf(m, 1).plus(day)),
  beforetime: (m) => range(undefined, at(m, 0)),
  datetime: (m) => range(at(m, 0), at(m, 0).plus({ seconds: 1 })),
  aftertime: (m) => range(at(m, 0), undefined),
};

const aliases: Readonly<Record<string, string>> = {
  datebetween: 'between',
  equals: 'date',
  '=': 'date',
  eq: 'date',
  unequals: 'date',
  '!=': 'date',
  '<>': 'date',
  ne: 'date',
  lt: 'before',
  '<': 'before',
  le: 'beforeorequal',
  '<=': 'beforeorequal',
  gt: 'after',
  '>': 'after',
  ge: 'from',
  '>=': 'from',
};

/** From how many periods before this one until how many after it (the end is not part of it). */
type Span = readonly [Period, number, number];

const byToday: Readonly<Record<string, Span>> = {
  today: ['day', 0, 1],
  lastweek: ['week', -1, 0],
  thisweek: ['week', 0, 1],
  nextweek: ['week', 1, 2],
  lastmonth: ['month', -1, 0],
  thismonth: ['month', 0, 1],
  nextmonth: ['month', 1, 2],
  lastquarter: ['quarter', -1, 0],
  thisquarter: ['quarter', 0, 1],
  nextquarter: ['quarter', 1, 2],
  thishalf: ['halfyear', 0, 1],
  thisyear: ['year', 0, 1],
};

const byPeriod: Readonly<Record<string, (count: number) => readonly [number, number]>> = {
  thisperiod: () => [0, 1],
  thispreviousandnext: () => [-1, 2],
  nextperiod: (count) => [1, count + 1],
  previousperiod: (count) => [-count, 0],
  thisandnext: (count) => [0, count + 1],
  thisandprevious: (count) => [-count, 1],
};

function span(now: DateTime, [period, first, end]: Span): Range {
  const start = periodStart(now, period);
  const shift = (count: number) => start.plus(multiply(periods[period], count));
  return range(shift(first), shift(end));
}

const multiply = (unit: Readonly<{ days?: number; months?: number }>, count: number): DurationLike => ({
  days: (unit.days ?? 0) * count,
  months: (unit.months ?? 0) * count,
});

/** Which ends the operator's range has: known without its values, so that one statement serves them all. */
export function rangeEnds(operator: string): { from: boolean; until: boolean } {
  const name = aliases[operator] ?? operator;
  if (['before', 'beforeorequal', 'to', 'beforetime', 'beforetoday'].includes(name)) {
    return { from: false, until: true };
  }
  if (['after', 'from', 'aftertime', 'aftertoday'].includes(name)) return { from: true, until: false };
  return { from: true, until: true };
}

export const takesMoments = (operator: string) => (aliases[operator] ?? operator) in byMoments;
export const takesPeriod = (operator: string) => operator in byPeriod;

export function momentRange(operator: string, moments: readonly Moment[]): Range {
  const rule = byMoments[aliases[operator] ?? operator];
  if (!rule) throw new Error(`archive: no date operator ${operator}`);
  return rule(moments);
}

export function periodRange(operator: string, now: DateTime, period: Period, count: number): Range {
  const rule = byPeriod[operator];
  if (!rule) throw new Error(`archive: no period operator ${operator}`);
  const [first, end] = rule(count);
  return span(now, [period, first, end]);
}

export function todayRange(operator: string, now: DateTime): Range {
  const today = periodStart(now, 'day');
  if (operator === 'beforetoday') return range(undefined, today);
  if (operator === 'aftertoday') return range(today.plus(day), undefined);
  const rule = byToday[operator];
  if (!rule) throw new Error(`archive: no date operator ${operator}`);
  return span(now, rule);
}
