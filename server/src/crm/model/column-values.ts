import type { ColumnValues } from './change-kinds.ts';
import type { ColumnTypeName } from './column-types.ts';
import { emptyInstant } from './column-types.ts';
import type { Column, Table } from './dictionary.ts';
import { isExtensible } from './extensible-tables.ts';

/** Columns that saving sets by itself; an insert may give them, an update may not. */
export const bookkeeping: ReadonlySet<string> = new Set([
  'registered',
  'registered_associate_id',
  'updated',
  'updated_associate_id',
  'updatedcount',
]);

/** The values as one JSON object for `jsonb_populate_record`: lower-case keys, nothing unknown, no SQL NULL where 0 is meant. */
export function toJsonRow(table: Table, values: ColumnValues): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const name in values) {
    const value = values[name];
    if (value === undefined) continue;
    if (name === 'extra' && isExtensible(table.name)) row.extra = value;
    else {
      const column = table.column(name);
      row[column.name] = toJsonValue(column, value);
    }
  }
  return row;
}

function toJsonValue(column: Column, value: unknown): unknown {
  if (value === null) return emptyValue(column);
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return value;
}

const emptyByType: Partial<Record<ColumnTypeName, unknown>> = {
  Bool: false,
  String: '',
  Clob: '',
  Blob: '',
  FKArray: [],
  DateTime: emptyInstant.slice(0, -1),
  UtcDateTime: emptyInstant,
};

function emptyValue(column: Column): unknown {
  return column.zero === undefined ? null : (emptyByType[column.type] ?? 0);
}
