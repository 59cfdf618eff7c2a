import type { ArchiveRows } from './page.ts';

export const rowModes = ['slim', 'wide', 'full'] as const;
export type RowMode = (typeof rowModes)[number];

/** How the rows of a page are to be written. */
export interface PageFormat {
  readonly mode: RowMode;
  /** Characters that no identifier has become `_` in column names. */
  readonly isJsonSafe: boolean;
  readonly top: number;
  readonly skip: number;
}

/** A page of an archive on its way out: the OData face writes it, since its rows are not of the contract. */
export class ArchivePage {
  readonly rows: ArchiveRows;
  readonly format: PageFormat;

  constructor(rows: ArchiveRows, format: PageFormat) {
    this.rows = rows;
    this.format = format;
  }
}

/** The names of all archives, answered with their addresses. */
export class ArchiveIndex {
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    this.names = names;
  }
}
