import type { Filter } from './filter.ts';
import type { OwnerTable } from './row-rules.ts';

export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** What is asked of an archive, whichever face asked. */
export interface ArchiveQuery {
  readonly provider: string;
  /** Empty: the provider's default columns. */
  readonly columns: readonly string[];
  readonly filter: Filter | undefined;
  readonly order: readonly Order[];
  /** Empty: all of the provider's entities. */
  readonly entities: readonly string[];
  readonly top: number;
  readonly skip: number;
  /** Only rows that belong to this company or person. */
  readonly owner?: { readonly table: OwnerTable; readonly id: number };
}
