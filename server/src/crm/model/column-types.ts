/** How a documented column type is kept in PostgreSQL. */
interface ColumnType {
  readonly sql: string;
  /** SQL of the value a row gets where none is given: 0, empty text, and no date. */
  readonly zero: string | undefined;
}

/** The beginning of time, the documented form of an empty date in a column that cannot be NULL (data-model §1). */
export const emptyInstant = '1760-01-01T00:00:00Z';

const integer: ColumnType = { sql: 'integer', zero: '0' };
const smallint: ColumnType = { sql: 'smallint', zero: '0' };

const types = {
  PK: integer,
  FK: integer,
  Id: integer,
  ShortId: smallint,
  RecordId: integer,
  TableNumber: integer,
  FieldId: integer,
  UShort: integer,
  Short: smallint,
  Int: integer,
  UInt: { sql: 'bigint', zero: '0' },
  Bool: { sql: 'boolean', zero: 'false' },
  Enum: integer,
  Double: { sql: 'double precision', zero: '0' },
  String: { sql: 'varchar', zero: `''` },
  Clob: { sql: 'text', zero: `''` },
  Blob: { sql: 'bytea', zero: `''` },
  FKArray: { sql: 'integer[]', zero: `'{}'` },
  DateTime: { sql: 'timestamp', zero: undefined },
  UtcDateTime: { sql: 'timestamptz', zero: undefined },
} as const satisfies Record<string, ColumnType>;

export type ColumnTypeName = keyof typeof types;

export function sqlType(type: ColumnTypeName, length: number | undefined): string {
  return length === undefined ? types[type].sql : `${types[type].sql}(${length})`;
}

/** SQL of the empty value; undefined for a date that may be NULL, which is its empty value. */
export function zeroValue(type: ColumnTypeName, nullable: boolean): string | undefined {
  const { zero } = types[type];
  if (zero !== undefined || nullable) return zero;
  return type === 'DateTime' ? `'${emptyInstant.slice(0, -1)}'` : `'${emptyInstant}'`;
}
