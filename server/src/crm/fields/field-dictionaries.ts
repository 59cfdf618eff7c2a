export type StringMap = Record<string, string>;
type StoredRow = Readonly<Record<string, unknown>> | null | undefined;

/** The stored rows of one entity: its two udef rows and the `extra` object of its own row. */
export interface StoredFields {
  readonly small?: StoredRow;
  readonly large?: StoredRow;
  readonly extra?: StoredRow;
}

/** The three dictionaries of an entity carrier. */
export interface FieldDictionaries {
  readonly UserDefinedFields: StringMap;
  readonly ExtraFields: StringMap;
  readonly CustomFields: StringMap;
}

export type SentMap = Readonly<Record<string, string | null>> | null | undefined;

/** The dictionaries as the caller sent them. */
export interface SentFields {
  readonly UserDefinedFields?: SentMap;
  readonly ExtraFields?: SentMap;
  readonly CustomFields?: SentMap;
}

/** Columns to write; an empty object means that row stays as it is. */
export interface FieldChanges {
  readonly small: Readonly<Record<string, string | number>>;
  readonly large: Readonly<Record<string, string | number>>;
  /** The whole new `extra` object; undefined when it did not change. */
  readonly extra: Readonly<Record<string, unknown>> | undefined;
}
