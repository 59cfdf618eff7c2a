import type { ArchiveColumnInfo } from '@kontor/contract';
import type { RestrictionType } from './graph-data.ts';
import type { Column } from './graph-walk.ts';

/** The list a list column takes its items from, by the table that holds them. */
const listNames: Readonly<Record<string, string>> = {
  Category: 'category',
  Business: 'business',
  country: 'country',
  PersPos: 'perspos',
  Task: 'task',
  Priority: 'priority',
  Source: 'source',
  Currency: 'currency',
  SaleType: 'saletype',
  Prob: 'prob',
  ProjType: 'projtype',
  ProjStatus: 'projstatus',
  UserGroup: 'usergroup',
  Role: 'role',
  ticket_status: 'ticketstatus',
  ticket_priority: 'ticketpriority',
  ticket_type: 'tickettype',
  ej_category: 'ejcategory',
  leadstatus: 'leadstatus',
  DocTmpl: 'doctmpl',
};

const displayTypes: Readonly<Partial<Record<RestrictionType, string>>> = {
  int: 'int',
  decimal: 'decimal',
  bool: 'bool',
  date: 'date',
  unlimitedDate: 'date',
  datetime: 'datetime',
  timeSpan: 'timeSpan',
};

/** `nameDepartment` → `Name department`; the group stands before it. */
function displayName(column: Column): string {
  const words = column.name
    .split('/')
    .map((part) => part.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .join(' - ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function listName({ binding, restriction }: Column): string {
  if (restriction === 'associate') return 'associate';
  const table = /->(\w+)\.\w+$/.exec(binding ?? '')?.[1] ?? '';
  return listNames[table] ?? '';
}

/** What a client needs to know to show, order and restrict a column. */
export function columnInfo(column: Column): ArchiveColumnInfo {
  return {
    DisplayName: displayName(column),
    DisplayTooltip: '',
    DisplayType: (column.restriction && displayTypes[column.restriction]) ?? 'string',
    CanOrderBy: column.orderable,
    Name: column.name,
    CanRestrictBy: column.restriction !== null,
    RestrictionType: column.restriction ?? '',
    RestrictionListName: listName(column),
    IsVisible: true,
    ExtraInfo: '',
    Width: '10c',
    IconHint: '',
    HeadingIconHint: '',
  };
}
