import type { Node } from './scope.ts';

/**
 * How a value is compared, and what a list shows for it.
 * `stamp` is an instant, `wall` a time in the base zone, `day` a date that no zone shifts; `list` and
 * `associate` are an id with the text it stands for, `ids` an array of ids; `constant` is no value of a row.
 */
export type ValueKind =
  | 'text'
  | 'phone'
  | 'int'
  | 'decimal'
  | 'bool'
  | 'wall'
  | 'stamp'
  | 'day'
  | 'time'
  | 'seconds'
  | 'enum'
  | 'list'
  | 'associate'
  | 'ids'
  | 'constant';

/** One column in SQL. */
export interface Expression {
  readonly kind: ValueKind;
  /** What is compared and sorted: the id of a list item, the text of a text. */
  readonly value: string;
  /** The text an id stands for. */
  readonly text?: string;
  /** A stored lower-case copy of a text, where there is one: comparisons on it can use an index. */
  readonly folded?: string;
  /** The key of the row whose name this is, for `stringorPK`. */
  readonly key?: string;
  readonly enumName?: string;
  /** The row the value comes from. */
  readonly node: Node;
  /** `{contact_id=…}` for the tooltip of a full row: the key's name and value. */
  readonly tooltip?: { readonly name: string; readonly value: string };
}
