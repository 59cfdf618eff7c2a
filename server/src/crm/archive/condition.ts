import { DateTime } from 'luxon';
import { archiveErrors } from './archive-errors.ts';
import {
  momentRange,
  periodRange,
  type Range,
  rangeEnds,
  takesMoments,
  takesPeriod,
  todayRange,
} from './date-range.ts';
import type { Expression } from './expression.ts';
import type { Term } from './filter.ts';
import { isKey, toBoolean, toInteger, toMoment, toNumber, toText } from './literals.ts';
import type { Operation, Operator } from './operators.ts';
import { parsePeriod } from './period.ts';
import type { RunContext, Statement } from './statement-text.ts';

/** A term being planned: its column, and where its values are found when the statement runs. */
export interface PlannedTerm {
  readonly expression: Expression;
  readonly term: Term;
  /** Position among the restrictions of the query. */
  readonly index: number;
  readonly statement: Statement;
}

type Read<T> = (literal: Term['values'][number], column: string) => T;

const currentTerm = (run: RunContext, index: number): Term => {
  const term = run.terms[index];
  if (!term) throw new Error(`archive: restriction ${index} is missing`);
  return term;
};

/** A parameter made of the term's value at a place. */
function valueParam<T>({ statement, index }: PlannedTerm, type: string, read: Read<T>, place = 0): string {
  return statement.param(type, (run) => {
    const { values, column } = currentTerm(run, index);
    const literal = values[place];
    if (!literal) throw archiveErrors.valueCount(column, 'the operator', String(place + 1), values.length);
    return read(literal, column);
  });
}

function listParam<T>({ statement, index }: PlannedTerm, type: string, read: Read<T>): string {
  return statement.param(`${type}[]`, (run) => {
    const { values, column } = currentTerm(run, index);
    return values.map((literal) => read(literal, column));
  });
}

const folded: Read<string> = (literal, column) => toText(literal, column).toLowerCase();
const digits: Read<string> = (literal, column) => toText(literal, column).replace(/\D/g, '');
const pattern =
  (before: string, after: string, read: Read<string>): Read<string> =>
  (literal, column) =>
    before + read(literal, column).replace(/[\\%_]/g, '\\$&') + after;

/** The least text above every text that begins with this one, compared byte by byte as collation "C" does. */
const upperBound: Read<string | null> = (literal, column) => {
  const points = [...folded(literal, column)];
  while (points.length > 0) {
    const last = points.pop()?.codePointAt(0) ?? 0;
    // The code points between 0xD7FF and 0xE000 are surrogates, which no text holds.
    if (last < 0x10_ffff) return points.join('') + String.fromCodePoint(last === 0xd7ff ? 0xe000 : last + 1);
  }
  return null;
};

type Compare = Partial<Record<Operation, (planned: PlannedTerm) => string>>;

const compareWith = <T>(type: string, read: Read<T>): Compare => {
  const value = (planned: PlannedTerm, place = 0) => valueParam(planned, type, read, place);
  const left = ({ expression }: PlannedTerm) => `coalesce(${expression.value}, 0)`;
  return {
    equal: (planned) => `${exact(planned)} = ${value(planned)}`,
    in: (planned) => `${exact(planned)} = any(${listParam(planned, type, read)})`,
    less: (planned) => `${left(planned)} < ${value(planned)}`,
    lessOrEqual: (planned) => `${left(planned)} <= ${value(planned)}`,
    greater: (planned) => `${exact(planned)} > ${value(planned)}`,
    greaterOrEqual: (planned) => `${exact(planned)} >= ${value(planned)}`,
    between: (planned) => `${exact(planned)} between ${value(planned)} and ${value(planned, 1)}`,
    isTrue: ({ expression }) => `${expression.value} <> 0`,
    hasValue: ({ expression }) => `${expression.value} <> 0`,
    currentAssociate: (planned) => {
      const caller = planned.statement.param('integer', ({ call }) => call.caller.associateId);
      return `${planned.expression.value} = ${caller}`;
    },
  };
};

/** Null is 0 in the CRM's numbers, but `coalesce` would keep an index from being used where nulls cannot match. */
const exact = ({ expression }: PlannedTerm) => expression.value;

const searched = ({ expression }: PlannedTerm) =>
  expression.folded ?? `lower(coalesce(${expression.value}, ''))`;

const texts: Compare = {
  equal: (planned) => `${searched(planned)} = ${valueParam(planned, 'text', folded)}`,
  in: (planned) => `${searched(planned)} = any(${listParam(planned, 'text', folded)})`,
  begins: (planned) =>
    planned.expression.folded
      ? `(${searched(planned)} >= ${valueParam(planned, 'text', folded)}
          and ${searched(planned)} < coalesce(${valueParam(planned, 'text', upperBound)}, '${maxText}'))`
      : `${searched(planned)} like ${valueParam(planned, 'text', pattern('', '%', folded))}`,
  ends: (planned) => `${searched(planned)} like ${valueParam(planned, 'text', pattern('%', '', folded))}`,
  contains: (planned) =>
    `${searched(planned)} like ${valueParam(planned, 'text', pattern('%', '%', folded))}`,
  between: (planned) =>
    `${searched(planned)} between ${valueParam(planned, 'text', folded)} and ${valueParam(planned, 'text', folded, 1)}`,
  hasValue: ({ expression }) => `${expression.value} <> ''`,
  isTrue: ({ expression }) => `${expression.value} <> ''`,
};

/** Above every text in collation "C". */
const maxText = '\u{10ffff}\u{10ffff}';

/** Phone numbers are found by their digits, however they are written. */
const phones: Compare = {
  equal: (planned) => `${searched(planned)} = ${valueParam(planned, 'text', digits)}`,
  in: (planned) => `${searched(planned)} = any(${listParam(planned, 'text', digits)})`,
  begins: (planned) => `${searched(planned)} like ${valueParam(planned, 'text', pattern('', '%', digits))}`,
  ends: (planned) => `${searched(planned)} like ${valueParam(planned, 'text', pattern('%', '', digits))}`,
  contains: (planned) =>
    `${searched(planned)} like ${valueParam(planned, 'text', pattern('%', '%', digits))}`,
  between: texts.between,
  hasValue: texts.hasValue,
};

const booleans: Compare = {
  equal: (planned) =>
    `coalesce(${planned.expression.value}, false) = ${valueParam(planned, 'boolean', toBoolean)}`,
  isTrue: (planned) => {
    const wanted = planned.statement.param('boolean', (run) => {
      const { values, column } = currentTerm(run, planned.index);
      return values[0] === undefined || toBoolean(values[0], column);
    });
    return `coalesce(${planned.expression.value}, false) = ${wanted}`;
  },
  hasValue: ({ expression }) => `${expression.value} is not null`,
};

const arrays: Compare = {
  equal: (planned) => `${planned.expression.value} @> ${listParam(planned, 'integer', toInteger)}`,
  hasAll: (planned) => `${planned.expression.value} @> ${listParam(planned, 'integer', toInteger)}`,
  hasAny: (planned) => `${planned.expression.value} && ${listParam(planned, 'integer', toInteger)}`,
  hasValue: ({ expression }) => `cardinality(${expression.value}) > 0`,
};

/** The beginning of time of the CRM; a date at or before it is empty. */
const emptyDate = "'1760-01-02'";

/** The zone a day is meant in: the one asked for, else the tenant's; a date without time knows no zone. */
const readingZone = ({ call }: RunContext) => call.localisation.timeZone ?? call.tenant.baseTimeZone;

function rangeOf(run: RunContext, index: number, zone: string): Range {
  const { operator, values, column } = currentTerm(run, index);
  if (takesMoments(operator))
    return momentRange(
      operator,
      values.map((literal) => toMoment(literal, column, zone)),
    );
  const now = DateTime.fromJSDate(run.call.clock.now(), { zone: readingZone(run) }).setZone(zone, {
    keepLocalTime: true,
  });
  if (!takesPeriod(operator)) return todayRange(operator, now);
  const text = values.at(-1)?.text ?? '';
  const period = parsePeriod(text);
  if (!period)
    throw archiveErrors.badValue(column, text, 'a period: day, week, month, quarter, halfyear or year');
  const count = values.length > 1 && values[0] ? toInteger(values[0], column) : 1;
  if (Math.abs(count) > 10_000)
    throw archiveErrors.badValue(column, count, 'between -10000 and 10000 periods');
  return periodRange(operator, now, period, count);
}

function rangeEnd(planned: PlannedTerm, end: 'from' | 'until'): string {
  const { expression, statement, index } = planned;
  const type = expression.kind === 'stamp' ? 'timestamptz' : 'timestamp';
  return statement.param(type, (run) => {
    const isDay = expression.kind === 'day';
    const moment = rangeOf(run, index, isDay ? 'utc' : readingZone(run))[end];
    if (!moment) return null;
    if (!moment.isValid || moment.year < 1 || moment.year > 9999) {
      throw archiveErrors.badValue(currentTerm(run, index).column, 'the date', 'between years 1 and 9999');
    }
    if (expression.kind === 'stamp') return moment.toUTC().toISO();
    const zone = isDay ? 'utc' : run.call.tenant.baseTimeZone;
    return moment.setZone(zone).toISO({ includeOffset: false });
  });
}

const moments: Compare = {
  inRange: (planned) => {
    const ends = rangeEnds(planned.term.operator);
    const { value } = planned.expression;
    const from = ends.from ? `${value} >= ${rangeEnd(planned, 'from')}` : `${value} >= ${emptyDate}`;
    return ends.until ? `(${from} and ${value} < ${rangeEnd(planned, 'until')})` : from;
  },
  hasValue: ({ expression }) => `${expression.value} >= ${emptyDate}`,
};

const constants: Compare = {
  ...booleans,
  hasValue: () => 'true',
};

const wholeNumbers = compareWith('bigint', toInteger);
const comparisons: Readonly<Record<Expression['kind'], Compare>> = {
  text: texts,
  phone: phones,
  int: wholeNumbers,
  seconds: wholeNumbers,
  decimal: compareWith('double precision', toNumber),
  enum: wholeNumbers,
  list: wholeNumbers,
  associate: wholeNumbers,
  bool: booleans,
  wall: moments,
  stamp: moments,
  day: moments,
  time: {},
  ids: arrays,
  constant: constants,
};

/** The positive form of a term's condition; whoever places it turns it around where the operator is a negation. */
export function conditionText(planned: PlannedTerm, { operation }: Operator): string {
  const { expression, term } = planned;
  const compare = comparisons[expression.kind][operation];
  if (!compare) throw archiveErrors.notComputed(term.column, `operator ${term.operator}`);
  const isByKey = expression.key !== undefined && term.values.length > 0 && term.values.every(isKey);
  if (isByKey && (operation === 'equal' || operation === 'in')) {
    return `${expression.key} = any(${listParam(planned, 'bigint', toInteger)})`;
  }
  return compare(planned);
}
