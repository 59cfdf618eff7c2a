import type { RestrictionType } from './graph-data.ts';

/** What an operator does, whatever it is called. Negations are their positive form turned around. */
export type Operation =
  | 'equal'
  | 'less'
  | 'lessOrEqual'
  | 'greater'
  | 'greaterOrEqual'
  | 'between'
  | 'in'
  | 'isTrue'
  | 'hasValue'
  | 'begins'
  | 'ends'
  | 'contains'
  | 'currentAssociate'
  | 'inRange'
  | 'hasAll'
  | 'hasAny';

export interface Operator {
  readonly operation: Operation;
  readonly negated: boolean;
  readonly count: 'none' | 'one' | 'two' | 'some' | 'optional';
}

type Operators = Readonly<Record<string, Operator>>;

const plain = (operation: Operation, count: Operator['count'] = 'one'): Operator => ({
  operation,
  negated: false,
  count,
});
const not = (operation: Operation, count: Operator['count'] = 'one'): Operator => ({
  operation,
  negated: true,
  count,
});

const any: Operators = {
  equals: plain('equal'),
  '=': plain('equal'),
  eq: plain('equal'),
  isnull: not('hasValue', 'none'),
  isnotnull: plain('hasValue', 'none'),
};

const unequal: Operators = {
  unequals: not('equal'),
  '!=': not('equal'),
  '<>': not('equal'),
  ne: not('equal'),
};

const ordered: Operators = {
  less: plain('less'),
  lt: plain('less'),
  '<': plain('less'),
  le: plain('lessOrEqual'),
  '<=': plain('lessOrEqual'),
  greater: plain('greater'),
  gt: plain('greater'),
  '>': plain('greater'),
  ge: plain('greaterOrEqual'),
  '>=': plain('greaterOrEqual'),
  between: plain('between', 'two'),
};

const oneOf: Operators = {
  in: plain('in', 'some'),
  oneof: plain('in', 'some'),
  notoneof: not('in', 'some'),
};

const numbers: Operators = {
  ...any,
  ...unequal,
  ...ordered,
  set: plain('isTrue', 'optional'),
  in: plain('in', 'some'),
};

const strings: Operators = {
  ...any,
  ...unequal,
  begins: plain('begins'),
  notbegins: not('begins'),
  ends: plain('ends'),
  notends: not('ends'),
  contains: plain('contains'),
  notcontains: not('contains'),
  is: plain('equal'),
  isnot: not('equal'),
  between: plain('between', 'two'),
  in: plain('in', 'some'),
};

/** Ids are compared too: a sample of the documentation asks for `category gt 1`. */
const lists: Operators = { ...any, ...unequal, ...ordered, ...oneOf };

const associates: Operators = {
  ...lists,
  associateisoneof: plain('in', 'some'),
  associateisnotoneof: not('in', 'some'),
  currentassociate: plain('currentAssociate', 'none'),
};

/** The date operators by how many values they take; `date-range.ts` knows the days each one means. */
const rangeNames: Readonly<Record<string, Operator['count']>> = {
  before: 'one',
  beforeorequal: 'one',
  date: 'one',
  after: 'one',
  from: 'one',
  to: 'one',
  between: 'two',
  datebetween: 'two',
  beforetoday: 'none',
  today: 'none',
  aftertoday: 'none',
  lastweek: 'none',
  thisweek: 'none',
  nextweek: 'none',
  lastmonth: 'none',
  thismonth: 'none',
  nextmonth: 'none',
  lastquarter: 'none',
  thisquarter: 'none',
  nextquarter: 'none',
  thishalf: 'none',
  thisyear: 'none',
  beforetime: 'one',
  datetime: 'one',
  aftertime: 'one',
  thisperiod: 'one',
  thispreviousandnext: 'one',
  nextperiod: 'two',
  previousperiod: 'two',
  thisandnext: 'two',
  thisandprevious: 'two',
  equals: 'one',
  '=': 'one',
  eq: 'one',
  lt: 'one',
  '<': 'one',
  le: 'one',
  '<=': 'one',
  gt: 'one',
  '>': 'one',
  ge: 'one',
  '>=': 'one',
};

const dates: Operators = {
  ...any,
  ...unequal,
  ...Object.fromEntries(Object.entries(rangeNames).map(([name, count]) => [name, plain('inRange', count)])),
  unequals: not('inRange'),
  '!=': not('inRange'),
  '<>': not('inRange'),
  ne: not('inRange'),
};

const intArrays: Operators = {
  ...any,
  intarrayallof: plain('hasAll', 'some'),
  intarraynotallof: not('hasAll', 'some'),
  intarrayoneof: plain('hasAny', 'some'),
  intarraynotanyof: not('hasAny', 'some'),
  oneof: plain('hasAny', 'some'),
  notoneof: not('hasAny', 'some'),
};

/** The operators of each restriction type, lower case (spec rest §7). */
export const operators: Readonly<Record<RestrictionType, Operators>> = {
  associate: associates,
  bool: { ...any, ...unequal, is: plain('equal'), set: plain('isTrue', 'optional') },
  date: dates,
  datetime: dates,
  decimal: numbers,
  ejCategory: lists,
  ejUser: associates,
  int: numbers,
  intArray: intArrays,
  listAny: lists,
  listExternal: lists,
  listInterest: lists,
  positiveString: strings,
  saintStatus: { ...lists, set: plain('isTrue', 'optional') },
  string: strings,
  stringorPK: strings,
  timeSpan: numbers,
  unlimitedDate: dates,
  userGroup: lists,
};
