import { emptyDate, type WriteOptions, writeDate } from '@kontor/contract';
import {
  type ArchivePage,
  type ArchiveRow,
  type Cell,
  linkHint,
  type RowMode,
  tooltipHint,
} from '../../crm/archive/index.ts';

type Json = Readonly<Record<string, unknown>>;
type WriteRow = (row: ArchiveRow) => Json;

/** Years up to the CRM's beginning of time are empty; year 2 is a birthday whose year nobody knows. */
function isEmptyDate(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  const year = value instanceof Date ? value.getUTCFullYear() : Number(String(value).slice(0, 4));
  return year <= 1760 && year !== 2;
}

function dateValue(cell: Cell, write: WriteOptions): string {
  const kind = cell.kind === 'stamp' ? 'stamp' : cell.kind === 'day' ? 'day' : 'wall';
  return writeDate(isEmptyDate(cell.value) ? null : cell.value, kind, write, write.includeOffset);
}

const textValue = (text: string, write: WriteOptions): string => write.text?.(text) ?? text;

/** What is stored: ids as numbers. */
function rawValue(cell: Cell, write: WriteOptions): unknown {
  switch (cell.kind) {
    case 'wall':
    case 'stamp':
    case 'day':
      return dateValue(cell, write);
    case 'time':
      return isEmptyDate(cell.value) ? '' : dateValue(cell, { ...write, includeOffset: false }).slice(11, 16);
    case 'bool':
    case 'constant':
      return cell.value === true;
    case 'ids':
      return cell.value ?? [];
    case 'text':
    case 'phone':
      return textValue(String(cell.value ?? ''), write);
    default:
      return cell.value ?? 0;
  }
}

/** What a list shows: the text an id stands for. */
function shownValue(cell: Cell, write: WriteOptions): unknown {
  if (cell.kind === 'list' || cell.kind === 'associate' || cell.kind === 'enum') {
    return textValue(cell.text ?? '', write);
  }
  return rawValue(cell, write);
}

/** Text even for numbers and dates. */
function displayValue(cell: Cell, write: WriteOptions): string {
  const shown = shownValue(cell, write);
  return shown === emptyDate ? '' : String(shown);
}

const identifier = (name: string): string => name.replace(/[^A-Za-z0-9_]/g, '_');

/** Writes rows in the mode that was asked for (spec rest §7). */
export function rowWriter({ rows, format }: ArchivePage, write: WriteOptions): WriteRow {
  const names = rows.columns.map((name) => (format.isJsonSafe ? identifier(name) : name));
  return writers[format.mode]({ names, columns: rows.columns, write });
}

interface RowContext {
  readonly names: readonly string[];
  readonly columns: readonly string[];
  readonly write: WriteOptions;
}

/** Columns in the provider's order; a row of another entity may not have all of them. */
function cellsOf(row: ArchiveRow, { names, columns }: RowContext): [string, string, Cell][] {
  return columns.flatMap((column, index) => {
    const cell = row.cells[index];
    return cell ? [[names[index] ?? column, column, cell] as [string, string, Cell]] : [];
  });
}

const slim = (context: RowContext): WriteRow => {
  const { names, write } = context;
  return (row) => {
    const written: Record<string, unknown> = {
      PrimaryKey: String(row.primaryKey),
      EntityName: row.entity,
    };
    names.forEach((name, index) => {
      const cell = row.cells[index];
      written[name] = cell ? shownValue(cell, write) : null;
    });
    return written;
  };
};

/** The slim row, and behind each column what a client needs to link and to compare. */
const wide = (context: RowContext): WriteRow => {
  const plain = slim(context);
  return (row) => {
    const hints = cellsOf(row, context).flatMap(([name, column, cell]) => [
      [`${name}:RawValue`, rawValue(cell, context.write)],
      [`${name}:TooltipHint`, tooltipHint(row, cell, column)],
    ]);
    return { ...plain(row), LinkHint: linkHint(row), ...Object.fromEntries(hints) };
  };
};

const full =
  (context: RowContext): WriteRow =>
  (row) => ({
    PrimaryKey: row.primaryKey,
    EntityName: row.entity,
    StyleHint: '',
    LinkHint: linkHint(row),
    // Recorded: rows of a list can be read; what else may be done with them, the entity says.
    TableRight: { Mask: 1, Reason: textValue('[SR_ACTIVITY_BLOCKED_FIND]', context.write) },
    Column: Object.fromEntries(
      cellsOf(row, context).map(([name, column, cell]) => [
        name,
        {
          RawValue: rawValue(cell, context.write),
          DisplayValue: displayValue(cell, context.write),
          LinkHint: '',
          TooltipHint: tooltipHint(row, cell, column),
        },
      ]),
    ),
  });

const writers: Readonly<Record<RowMode, (context: RowContext) => WriteRow>> = { slim, wide, full };
