import type { ValueKind } from './expression.ts';

/** One value of a row: what is stored, and the text a list shows for an id. */
export interface Cell {
  readonly kind: ValueKind;
  readonly value: unknown;
  readonly text: string | undefined;
  /** `{category_id=1}` in a full row. */
  readonly tooltip: { readonly name: string; readonly value: number } | undefined;
}

export interface ArchiveRow {
  readonly entity: string;
  readonly table: string;
  readonly primaryKeyName: string;
  readonly primaryKey: number;
  /** By position of the column; undefined where such rows have no such column. */
  readonly cells: readonly (Cell | undefined)[];
}

/** Rows of an archive, with values as neutral as a handler's: the faces write them their way. */
export interface ArchiveRows {
  readonly provider: string;
  readonly columns: readonly string[];
  readonly rows: readonly ArchiveRow[];
  /** Whether rows follow after these. */
  readonly hasMore: boolean;
}
