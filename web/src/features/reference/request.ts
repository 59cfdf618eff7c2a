import { exampleOf } from './example.ts';
import type { Endpoint, OpenApi } from './openapi.ts';

/** What the reader has filled in for one operation. */
export interface Draft {
  /** By parameter name. */
  readonly values: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ReadyRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export function emptyDraft(endpoint: Endpoint, { components }: OpenApi): Draft {
  const media = bodyMedia(endpoint);
  const schema = media === undefined ? undefined : endpoint.requestBody?.content?.[media]?.schema;
  // Agents wrap their arguments in one object: the carrier inside is what one edits.
  const depth = schema?.$ref ? 1 : 2;
  const example = schema ? exampleOf(schema, components.schemas, depth) : undefined;
  const id = endpoint.parameters.find(({ name, required }) => required && /id$/i.test(name));
  return {
    values: id ? { [id.name]: '1' } : {},
    body: example === undefined ? '' : JSON.stringify(example, null, 2),
  };
}

export const bodyMedia = ({ requestBody }: Endpoint): string | undefined =>
  Object.keys(requestBody?.content ?? {})[0];

/** The request as it goes over the wire. */
export function toRequest(endpoint: Endpoint, draft: Draft, server: string, token: string): ReadyRequest {
  const filled = endpoint.parameters.flatMap((parameter) => {
    const value = draft.values[parameter.name] ?? '';
    return value === '' && parameter.in !== 'path' ? [] : [{ ...parameter, value }];
  });
  const path = filled
    .filter((parameter) => parameter.in === 'path')
    .reduce((text, { name, value }) => text.replace(`{${name}}`, encodeURIComponent(value)), endpoint.path);
  const query = filled
    .filter((parameter) => parameter.in === 'query')
    // `$select` and its kind are read by people: `$` and `,` may stay as they are in a query (RFC 3986 §3.4).
    .map(({ name, value }) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  const headers = filled.filter((parameter) => parameter.in === 'header');
  const media = bodyMedia(endpoint);
  return {
    method: endpoint.method,
    url: `${server}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    headers: {
      Accept: 'application/json',
      ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
      ...(media && draft.body !== '' ? { 'Content-Type': media } : {}),
      ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    },
    body: media && draft.body !== '' ? draft.body : undefined,
  };
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The same request for a shell; the token comes from a command, so that no secret ends in its history. */
export function toCurl(request: ReadyRequest, tokenCommand: string): string {
  const lines = [
    `curl${request.method === 'GET' ? '' : ` -X ${request.method}`} ${quoted(request.url)}`,
    `-H "Authorization: Bearer $(${tokenCommand})"`,
    ...Object.entries(request.headers)
      .filter(([name]) => name !== 'Authorization')
      .map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(request.body === undefined ? [] : [`--data ${quoted(request.body)}`]),
  ];
  return lines.join(' \\\n  ');
}
