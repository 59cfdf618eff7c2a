import { writeDate, zone } from '@kontor/contract';
import type { Call } from '../call.ts';
import type { ArchiveRow, Cell } from './page.ts';

const moniker = (type: string, value: unknown): string => `[${type}:${value}]`;

/** `06/01/2026 08:00:00.0000000` */
function dateTime(wall: string): string {
  const [year, month, day] = wall.slice(0, 10).split('-');
  return `${month}/${day}/${year} ${wall.slice(11, 19)}.0000000`;
}

const emptyYear = 1760;

/** A date as wall time where the caller is; empty for none. */
function wallText(cell: Cell, call: Call): string {
  const year =
    cell.value instanceof Date ? cell.value.getUTCFullYear() : Number(String(cell.value ?? '0').slice(0, 4));
  if (cell.value === null || cell.value === undefined || (year <= emptyYear && year !== 2)) return '';
  const { timeZone } = call.localisation;
  const zones = { base: zone(call.tenant.baseTimeZone), requested: timeZone ? zone(timeZone) : undefined };
  return writeDate(cell.value, cell.kind === 'day' ? 'day' : 'wall', zones, false);
}

/** What an agent shows: text as it is, everything else as a moniker that a client can read in any culture. */
function displayValue(cell: Cell, call: Call): string {
  const { kind, value, text } = cell;
  if (kind === 'list' || kind === 'associate') return text ?? '';
  if (kind === 'enum') return text ?? moniker('I', value ?? 0);
  if (kind === 'text' || kind === 'phone') return String(value ?? '');
  if (kind === 'wall' || kind === 'stamp' || kind === 'day' || kind === 'time') {
    const wall = wallText(cell, call);
    if (wall === '') return '';
    if (kind === 'time') return moniker('T', wall.slice(11, 16));
    return kind === 'day' ? moniker('D', dateTime(wall).slice(0, 10)) : moniker('DT', dateTime(wall));
  }
  if (kind === 'bool') return moniker('I', value === true ? 1 : 0);
  if (kind === 'decimal') return moniker('F', value ?? 0);
  if (kind === 'seconds') return moniker('TS', value ?? 0);
  if (kind === 'ids') return moniker('A', Array.isArray(value) ? value.join(',') : '');
  return kind === 'int' ? moniker('I', value ?? 0) : '';
}

/** `{contact_id=123}`: the record behind a value, or the row's own. */
export function tooltipHint(row: ArchiveRow, cell: Cell, column: string): string {
  if (cell.tooltip) return `{${cell.tooltip.name}=${cell.tooltip.value}}`;
  return column.includes('/') ? '' : `{${row.primaryKeyName}=${row.primaryKey}}`;
}

export const linkHint = (row: ArchiveRow): string =>
  `nav=${row.table.toLowerCase()}&${row.primaryKeyName}=${row.primaryKey}`;

/** A row as the agents' ArchiveListItem. */
export function listItem(row: ArchiveRow, columns: readonly string[], call: Call): unknown {
  const cells = columns.flatMap((name, index) => {
    const cell = row.cells[index];
    if (!cell) return [];
    const data = {
      DisplayValue: displayValue(cell, call),
      TooltipHint: tooltipHint(row, cell, name),
      LinkHint: '',
    };
    return [[name, data] as const];
  });
  return {
    EntityName: row.entity,
    PrimaryKey: row.primaryKey,
    ColumnData: Object.fromEntries(cells),
    LinkHint: linkHint(row),
    StyleHint: '',
  };
}
