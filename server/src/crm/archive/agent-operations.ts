import type { ArchiveOrderByInfo, ArchiveRestrictionInfo } from '@kontor/contract';
import type { Arguments, Call, Handler, OperationTable } from '../call.ts';
import { readRestrictions, readSortOrder } from './agent-restrictions.ts';
import { archiveErrors } from './archive-errors.ts';
import type { ArchiveQuery } from './archive-query.ts';
import { columnInfo } from './column-info.ts';
import { parseFilter } from './filter.ts';
import { findProvider, providerNames } from './graph.ts';
import { listItem } from './list-item.ts';
import { readColumns, readOrder } from './odata-query.ts';
import { columnsFor } from './provider-columns.ts';
import { runQuery } from './run-query.ts';
import { tenantFields } from './tenant-fields.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const list = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? (value as T[]) : []);
const names = (value: unknown): string[] =>
  text(value)
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** Rows of one answer at most; clients that want all ask for a page of a million. */
const maxPageSize = 100_000;
const defaultPageSize = 1000;

/** Pages count from 0. */
function pageOf({ Page, PageSize }: Arguments): Pick<ArchiveQuery, 'top' | 'skip'> {
  const size = Math.min(Number(PageSize ?? 0) || defaultPageSize, maxPageSize);
  const page = Number(Page ?? 0);
  if (size < 0) throw archiveErrors.badOption('PageSize', PageSize, 'a number from 1');
  if (page < 0) throw archiveErrors.badOption('Page', Page, 'a number from 0');
  return { top: size, skip: page * size };
}

/** Restrictions, order and columns as carriers. */
const fromCarriers = (args: Arguments): ArchiveQuery => ({
  provider: text(args.ProviderName),
  columns: readColumns(list<string>(args.Columns).join(','), 'Columns'),
  filter: readRestrictions(list<Partial<ArchiveRestrictionInfo>>(args.Restriction)),
  order: readSortOrder(list<Partial<ArchiveOrderByInfo>>(args.SortOrder)),
  entities: list<string>(args.Entities),
  ...pageOf(args),
});

/** The same as text: `Columns: "a,b"`, `Restrictions: "name begins 'a'"`. */
const fromTexts = (args: Arguments): ArchiveQuery => {
  const restriction = text(args.Restrictions) || text(args.Restriction);
  return {
    provider: text(args.ProviderName),
    columns: readColumns(text(args.Columns), 'Columns'),
    filter: restriction === '' ? undefined : parseFilter(restriction, 'Restrictions'),
    order: readOrder(text(args.SortOrder), 'SortOrder'),
    entities: names(args.Entities),
    ...pageOf(args),
  };
};

async function rows(call: Call, query: ArchiveQuery): Promise<unknown[]> {
  const found = await runQuery(call, query);
  return found.rows.map((row) => listItem(row, found.columns, call));
}

const listOf =
  (read: (args: Arguments) => ArchiveQuery): Handler =>
  (call, args) =>
    rows(call, read(args));

async function columns(call: Call, args: Arguments): Promise<unknown> {
  const provider = findProvider(text(args.ProviderName));
  if (!provider) throw archiveErrors.unknownProvider(text(args.ProviderName));
  return columnsFor(provider, await tenantFields(call)).map(columnInfo);
}

export const archiveAgentOperations: OperationTable = {
  'Archive.GetArchiveListByColumns': listOf(fromCarriers),
  'Archive.GetArchiveListByColumns2': listOf(fromTexts),
  'Archive.GetArchiveListByColumnsWithContext': listOf(fromCarriers),
  'Archive.GetArchiveListByColumnsWithContext2': listOf(fromTexts),
  'Archive.GetAvailableColumns': columns,
  'Archive.GetProviderNames': async () => providerNames(),
};
