import type { Operation } from '@kontor/contract';
import type { Neutral } from '../crm/call.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Reads that may answer 304: only those the documents list, never agents and `default` (spec rest §3, §13.4). */
export const mayBeUnmodified = (operation: Operation): boolean =>
  operation.face === 'rest' && operation.method === 'GET' && operation.statuses.includes(304);

/** Writes that may answer 412; a PATCH where its PUT does. */
export const mayBeStale = (operation: Operation): boolean =>
  operation.face === 'rest' && operation.method !== 'GET' && operation.statuses.includes(412);

/** When an entity last changed: its update, or its creation when it never was updated. */
export function lastModified(entity: Neutral): Date | undefined {
  if (typeof entity !== 'object' || entity === null) return undefined;
  const { UpdatedDate, CreatedDate } = entity as Readonly<Record<string, unknown>>;
  for (const stamp of [UpdatedDate, CreatedDate]) {
    if (stamp instanceof Date && stamp.getUTCFullYear() > 1) return stamp;
  }
  return undefined;
}

/** The entity did not change after `If-Modified-Since`. */
export function isUnmodified(headers: Headers, modified: Date): boolean {
  const since = httpDate(headers['if-modified-since']);
  return since !== undefined && wholeSeconds(modified) <= since;
}

/** The last instant an entity may have changed at, by `If-Unmodified-Since`: to the end of its second. */
export function unmodifiedSince(headers: Headers): Date | undefined {
  const since = httpDate(headers['if-unmodified-since']);
  return since === undefined ? undefined : new Date(since * 1000 + 999);
}

/** Seconds of an HTTP date; a date that cannot be read is ignored (RFC 9110 §13.1.3). */
function httpDate(header: string | string[] | undefined): number | undefined {
  const ms = typeof header === 'string' ? Date.parse(header) : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000);
}

const wholeSeconds = (date: Date): number => Math.floor(date.getTime() / 1000);
