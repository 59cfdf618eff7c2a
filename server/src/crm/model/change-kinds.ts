/** `traveltransactionlog.type`. */
export const logTypes = { insert: 4352, update: 4608, delete: 4864, ownerChanged: 5120 } as const;

/** Tables whose change of owner is logged beside the update (spec data-model §3), by their owner column. */
export const ownerColumns: ReadonlyMap<string, string> = new Map([
  ['contact', 'associate_id'],
  ['project', 'associate_id'],
  ['appointment', 'associate_id'],
  ['sale', 'associate_id'],
]);

interface RowInsert {
  readonly kind: 'insert';
  readonly table: string;
  readonly id: number;
  readonly values: ColumnValues;
  /** `prev_record_id` of the log row, such as the layout version of user-defined fields. */
  readonly previousRecordId?: number;
}

interface RowUpdate {
  readonly kind: 'update';
  readonly table: string;
  readonly id: number;
  /** The columns to set; a row in which nothing differs is not written. */
  readonly values: ColumnValues;
  /** Refuses the save when the row was changed since. */
  readonly expectedUpdatedCount?: number;
  /** Counts as updated even when no column differs: rows it owns changed in the same save. */
  readonly isStamped?: boolean;
}

interface RowDelete {
  readonly kind: 'delete';
  readonly table: string;
  readonly id: number;
}

export type RowChange = RowInsert | RowUpdate | RowDelete;

/**
 * By column name in any casing. A `Date` or ISO text is an instant, `YYYY-MM-DDTHH:mm:ss` wall time, a `Buffer`
 * binary. `null` is the column's empty value; a value that is undefined counts as not given.
 */
export type ColumnValues = Readonly<Record<string, unknown>>;

export interface SavedRow {
  readonly kind: RowChange['kind'];
  readonly table: string;
  readonly id: number;
}
