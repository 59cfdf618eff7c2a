import type { Arguments } from '../call.ts';
import { archiveErrors } from './archive-errors.ts';
import { type PageFormat, type RowMode, rowModes } from './archive-page.ts';
import type { ArchiveQuery, Order } from './archive-query.ts';
import { parseFilter } from './filter.ts';

/** Rows of an answer when `$top` is missing. */
const defaultTop = 1000;

/** Rows of one answer at most; the next link leads on. */
const maxTop = 100_000;

const maxSelected = 1000;

const text = (args: Arguments, name: string): string => {
  const value = args[name];
  return typeof value === 'string' ? value.trim() : '';
};

function parts(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Column names; samples of the vendor leave a question mark at the end. */
export function readColumns(list: string, option: string): string[] {
  const names = parts(list.replace(/\?\s*$/, ''));
  if (names.length > maxSelected)
    throw archiveErrors.badOption(option, `${names.length} columns`, 'at most 1000');
  const aggregate = names.find((name) => /[()]/.test(name) || /:(header|footer|hidedetail|\d+)$/i.test(name));
  // A prog id has a colon and digits too, but always behind its prefix.
  if (aggregate !== undefined && !/^[\w/]+\/[\w]+:\d+$/.test(aggregate)) {
    throw archiveErrors.notBuilt(`Aggregate '${aggregate}' in ${option}`);
  }
  return names;
}

export function readOrder(list: string, option: string): Order[] {
  return parts(list).map((part) => {
    const [column = '', direction = 'asc', ...rest] = part.split(/\s+/);
    if (rest.length > 0 || !/^(asc|desc)$/i.test(direction)) {
      throw archiveErrors.badOption(option, part, "a column and 'asc' or 'desc'");
    }
    return { column, descending: direction.toLowerCase() === 'desc' };
  });
}

function readCount(args: Arguments, name: string, fallback: number): number {
  const value = args[name];
  if (value === undefined || value === null || value === '') return fallback;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0)
    throw archiveErrors.badOption(name, value, 'a whole number from 0');
  return count;
}

const isMode = (name: string): name is RowMode => rowModes.some((mode) => mode === name);

/** What the query options of a list say: which rows, and how to write them (spec rest §7). */
export function readOdataQuery(
  provider: string,
  args: Arguments,
  owner?: ArchiveQuery['owner'],
): { query: ArchiveQuery; format: PageFormat } {
  const filter = text(args, '$filter');
  const mode = text(args, '$mode').toLowerCase() || 'slim';
  if (!isMode(mode)) throw archiveErrors.badOption('$mode', mode, 'Slim, Wide or Full');
  if (/grandtotal\s*=\s*true/i.test(text(args, '$options')))
    throw archiveErrors.notBuilt('$options GrandTotal');
  const top = Math.min(readCount(args, '$top', defaultTop), maxTop);
  const skip = readCount(args, '$skip', 0);
  const query = {
    provider,
    columns: readColumns(text(args, '$select'), '$select'),
    filter: filter === '' ? undefined : parseFilter(filter),
    order: readOrder(text(args, '$orderBy') || text(args, '$orderby'), '$orderBy'),
    entities: parts(text(args, '$entities')),
    top,
    skip,
    owner,
  };
  return { query, format: { mode, isJsonSafe: args.$jsonSafe === true, top, skip } };
}
