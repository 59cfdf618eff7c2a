import type { FastifyRequest } from 'fastify';
import { mediaTypeOf, noBody, type RawBody } from './request-body.ts';
import { segmentsOf } from './route-table.ts';
import { webapiErrors } from './webapi-errors.ts';

/** Query values by lower-cased name. */
export type Query = ReadonlyMap<string, readonly string[]>;

export const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** `…/Archive/Contact$metadata` is the same as `…/Archive/Contact/$metadata` (spec rest §7). */
export function apiSegments(path: string): string[] {
  if (!path.includes('$')) return segmentsOf(path);
  return segmentsOf(path.replace(/(?<=[^/])\$metadata\/?$/i, '/$metadata'));
}

const emptyQuery: Query = new Map();

/** A request's path and query string. */
export function splitUrl(url: string): { path: string; search: string } {
  const at = url.indexOf('?');
  return at < 0 ? { path: url, search: '' } : { path: url.slice(0, at), search: url.slice(at + 1) };
}

export function readQuery(search: string): Query {
  if (search === '') return emptyQuery;
  const query = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    const key = name.toLowerCase();
    const values = query.get(key);
    if (values) values.push(value);
    else query.set(key, [value]);
  }
  return query;
}

/** Names of `$select`, lower case; samples of the vendor end it with a stray question mark. */
export function selectOf(query: Query): ReadonlySet<string> | undefined {
  const names = (query.get('$select') ?? [])
    .flatMap((value) => value.replace(/\?$/, '').split(','))
    .map((name) => (name.trim().split('/')[0] ?? '').toLowerCase())
    .filter((name) => name !== '' && name !== '*');
  return names.length === 0 ? undefined : new Set(names);
}

const formats: Readonly<Record<string, string>> = { json: 'application/json', xml: 'application/xml' };

/** The formats the client takes; `$format` overrides Accept (spec rest §3). */
export function acceptOf(request: FastifyRequest, query: Query): string {
  const format = query.get('$format')?.[0]?.toLowerCase() ?? '';
  return formats[format] ?? request.headers.accept ?? '';
}

/** The body as bytes, a form's file included. */
export async function bodyOf(request: FastifyRequest): Promise<RawBody> {
  if (request.isMultipart()) {
    const part = await request.file();
    if (!part) throw webapiErrors.badBody('the form has no file');
    return { bytes: await part.toBuffer(), mediaType: part.mimetype };
  }
  if (!Buffer.isBuffer(request.body)) return noBody;
  return { bytes: request.body, mediaType: mediaTypeOf(request.headers['content-type']) };
}
