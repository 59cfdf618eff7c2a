import { type ColumnValues, changedColumns } from './scalar-fields.ts';

/** An id that will exist once the save has counted what it needs; columns may refer to it before. */
export class PendingId {
  readonly table: string;
  value = 0;

  constructor(table: string) {
    this.table = table;
  }
}

/** An id for a row that will be inserted into `table`. */
export const newId = (table: string): PendingId => new PendingId(table);

/** A value of a column, or an id to come. */
export type ColumnValue = unknown;

export interface PendingInsert {
  readonly table: string;
  readonly id: PendingId;
  readonly values: Readonly<Record<string, ColumnValue>>;
}

export interface PendingUpdate {
  readonly table: string;
  readonly id: number;
  /** The row counts as updated even when none of its own columns differs. */
  readonly isStamped?: boolean;
  readonly values: Readonly<Record<string, ColumnValue>>;
}

/**
 * The rows one save writes, collected first and written together: ids are allocated in one statement, pointers
 * between new rows are filled in, and everything is stored in one go (spec data-model §3, nested save).
 */
export class EntityChanges {
  readonly inserts: PendingInsert[] = [];
  readonly updates: PendingUpdate[] = [];
  readonly removals: { readonly table: string; readonly id: number }[] = [];

  /** @param id of the new row, when other rows had to name it before */
  insert(
    table: string,
    values: Readonly<Record<string, ColumnValue>>,
    id: PendingId = newId(table),
  ): PendingId {
    this.inserts.push({ table, id, values });
    return id;
  }

  update(table: string, id: number, values: Readonly<Record<string, ColumnValue>>): void {
    if (Object.keys(values).length > 0) this.updates.push({ table, id, values });
  }

  /**
   * Inserts the row, or updates the columns that differ from `current`. A row whose sub-rows alone changed is
   * stamped too: "changed since" is asked of the entity as a whole.
   */
  save(table: string, id: ColumnValue, current: object | undefined, wanted: ColumnValues): void {
    if (typeof id !== 'number') {
      this.insert(table, wanted, id as PendingId);
      return;
    }
    const changed = changedColumns(current ?? {}, wanted);
    if (Object.keys(changed).length === 0 && this.isEmpty) return;
    this.updates.push({ table, id, values: changed, isStamped: true });
  }

  remove(table: string, id: number): void {
    this.removals.push({ table, id });
  }

  get isEmpty(): boolean {
    return this.inserts.length + this.updates.length + this.removals.length === 0;
  }
}
