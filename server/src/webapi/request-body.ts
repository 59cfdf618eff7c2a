import type { BinaryInput } from '../crm/call.ts';
import { webapiErrors } from './webapi-errors.ts';
import { readXml } from './xml.ts';

/** The body of a request as it arrived. */
export interface RawBody {
  readonly bytes: Buffer;
  /** Media type without parameters, lower case; empty when the request names none. */
  readonly mediaType: string;
}

export const noBody: RawBody = { bytes: Buffer.alloc(0), mediaType: '' };

export const mediaTypeOf = (contentType: string | undefined): string =>
  (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const isXml = (mediaType: string): boolean => mediaType === 'application/xml' || mediaType === 'text/xml';

/**
 * The body as a value; undefined when there is none. Everything that is not a form or XML is read as JSON: the
 * clients send both patch types and JSON under each other's names (spec rest §6).
 *
 * @param type contract type the body has, which XML needs to tell lists from single elements
 */
export function parseBody(body: RawBody, type: string | undefined): unknown {
  const text = body.bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') return undefined;
  if (body.mediaType === 'application/x-www-form-urlencoded' && !/^\s*[[{"]/.test(text)) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  if (isXml(body.mediaType)) return readXml(text, type);
  return parseJson(text);
}

/** Deeper than any carrier; what walks a body recursively is safe below. */
const maxDepth = 64;

function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw webapiErrors.badBody(`not valid JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  if (isDeep(text) && depthOf(value) > maxDepth) {
    throw webapiErrors.badBody(`it is deeper than ${maxDepth} levels`);
  }
  return value;
}

/** Whether the text has enough brackets to be too deep at all. */
function isDeep(text: string): boolean {
  let brackets = 0;
  for (let at = 0; at < text.length && brackets <= maxDepth; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) brackets++;
  }
  return brackets > maxDepth;
}

function depthOf(value: unknown): number {
  let level: unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= maxDepth) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    depth++;
  }
  return depth;
}

/** The body as bytes: raw, or a base64 string under a JSON type as the npm client sends it. */
export function binaryBody(body: RawBody): BinaryInput {
  if (body.bytes.length === 0) throw webapiErrors.badBody('it is empty');
  if (!body.mediaType.endsWith('/json')) {
    return { body: body.bytes, contentType: body.mediaType || 'application/octet-stream' };
  }
  const value = parseBody(body, undefined);
  if (typeof value !== 'string') throw webapiErrors.badBody('expected a base64 string or raw bytes');
  return { body: Buffer.from(value, 'base64'), contentType: 'application/octet-stream' };
}
