import data from './archive-graph.json' with { type: 'json' };

/** What kind of value a column is compared with, as the grammar's operator table knows it. */
export type RestrictionType =
  | 'associate'
  | 'bool'
  | 'date'
  | 'datetime'
  | 'decimal'
  | 'ejCategory'
  | 'ejUser'
  | 'int'
  | 'intArray'
  | 'listAny'
  | 'listExternal'
  | 'listInterest'
  | 'positiveString'
  | 'saintStatus'
  | 'string'
  | 'stringorPK'
  | 'timeSpan'
  | 'unlimitedDate'
  | 'userGroup';

/** Name, restriction type, orderable, binding, confidence of the binding. */
export type ColumnRow = readonly [string, RestrictionType | null, 0 | 1, string | null, string];

interface Inline {
  readonly '+': string;
  readonly except?: readonly string[];
  readonly insert?: readonly (readonly [string, GraphItem])[];
}

/** A column, `/prefix` (mount a child under that prefix), `+extender` (its columns here), or the latter with changes. */
export type GraphItem = ColumnRow | string | Inline;

interface ExtenderRow {
  readonly root: string | readonly string[] | null;
  readonly columns: readonly GraphItem[];
  readonly children?: Readonly<Record<string, string>>;
}

type Keep = 'any' | 'all' | 'common';

export interface ProviderRow {
  readonly root: string | readonly string[] | null;
  readonly columns?: readonly GraphItem[];
  readonly extenders?: Readonly<Record<string, string>>;
  /** Providers whose rows are put one after the other. */
  readonly union?: readonly string[];
  readonly restrict?: Keep;
  readonly order?: Keep;
  /** Names, or `prefix/*`, that keep their restriction or their order; all others lose it. */
  readonly restrictOnly?: readonly string[];
  readonly orderOnly?: readonly string[];
  readonly attrs?: readonly (readonly [string, RestrictionType | null, 0 | 1])[];
  /** First, last, after: a block of columns that stands elsewhere in the provider's order. */
  readonly moves?: readonly (readonly [string, string, string | null])[];
  /** Tables of the bindings that stand for another table in this provider. */
  readonly rebase?: Readonly<Record<string, string>>;
  readonly entities?: readonly string[];
}

export interface GraphData {
  readonly extenders: Readonly<Record<string, ExtenderRow>>;
  readonly providers: Readonly<Record<string, ProviderRow>>;
}

export const graphData = data as unknown as GraphData;
