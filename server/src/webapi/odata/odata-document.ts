import type { WriteOptions } from '@kontor/contract';
import { ArchiveIndex, ArchivePage } from '../../crm/archive/index.ts';
import { rowWriter } from './rows.ts';

export interface OdataRequest {
  /** Root of the tenant's API, with a trailing slash. */
  readonly apiUrl: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly method: string;
  readonly write: WriteOptions;
}

/** The OData envelope of an archive's answer (spec rest §7); undefined when the result is something else. */
export function odataDocument(result: unknown, request: OdataRequest): object | undefined {
  if (result instanceof ArchiveIndex) {
    const value = result.names.map((name) => ({ name, url: name }));
    return { 'odata.metadata': `${request.apiUrl}v1/archive/$metadata`, value };
  }
  if (!(result instanceof ArchivePage)) return undefined;
  const writeRow = rowWriter(result, request.write);
  return {
    // Recorded answers have the double slash.
    'odata.metadata': `${request.apiUrl}v1/Archive//$metadata`,
    'odata.nextLink': nextLink(result, request),
    value: result.rows.rows.map(writeRow),
  };
}

/** The same query further on; a form has no address to link to, its client counts itself. */
function nextLink({ rows, format }: ArchivePage, request: OdataRequest): string | null {
  if (!rows.hasMore || request.method !== 'GET') return null;
  const [path = '', search = ''] = request.url.split(/\?(.*)/s);
  const options = search.split('&').filter((option) => option !== '' && !isSkip(option));
  options.push(`$skip=${format.skip + format.top}`);
  return `${new URL(request.apiUrl).protocol}//${hostOf(request.apiUrl)}${path}?${options.join('&')}`;
}

const isSkip = (option: string) => /^(\$|%24)skip=/i.test(option);

/** With the port, even the default one, as every link has it. */
const hostOf = (apiUrl: string): string => apiUrl.split('/')[2] ?? '';
