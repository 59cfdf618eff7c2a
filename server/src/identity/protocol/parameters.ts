import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../../platform/errors.ts';

/** Protocol parameters of one request; empty values count as absent. */
export type Parameters = ReadonlyMap<string, string>;

const maxBodyBytes = 256 * 1024;

/** In this scope a body of any type, or of none, is bytes: `readParameters` makes sense of them. */
export function acceptAnyBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: maxBodyBytes }, (_request, body, done) => {
    done(null, body);
  });
}

/**
 * Reads query and body in every encoding real clients send: form, multipart, JSON, or everything in the query
 * of a POST (spec identity §5.1). Body wins over query.
 */
export async function readParameters(request: FastifyRequest): Promise<Parameters> {
  const query = new URLSearchParams(request.url.split('?').slice(1).join('?'));
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const parameters = collect(query);
  for (const [name, value] of collect(await readBody(body, request.headers['content-type'] ?? ''))) {
    parameters.set(name, value);
  }
  return parameters;
}

async function readBody(body: Buffer, contentType: string): Promise<Iterable<[string, string]>> {
  if (body.length === 0) return [];
  if (/^multipart\/form-data/i.test(contentType)) return readMultipart(body, contentType);
  if (/^application\/json/i.test(contentType)) return readJson(body);
  return new URLSearchParams(body.toString('utf8'));
}

async function readMultipart(body: Buffer, contentType: string): Promise<[string, string][]> {
  try {
    // The platform's own Fetch parser: nothing of the protocol is streamed or large.
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': contentType },
    }).formData();
    return [...form].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    );
  } catch (cause) {
    throw unreadable('multipart/form-data', cause);
  }
}

function readJson(body: Buffer): [string, string][] {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([name, part]): [string, string][] =>
      typeof part === 'string' ? [[name, part]] : [],
    );
  } catch (cause) {
    throw unreadable('JSON', cause);
  }
}

/** The same parameter twice with one value is tolerated; with two it is nobody's guess (RFC 6749 §3.1). */
function collect(pairs: Iterable<[string, string]>): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (value === '') continue;
    const earlier = parameters.get(name);
    if (earlier !== undefined && earlier !== value) {
      throw new AppError('invalid_request', 400, `Parameter ${name} is given twice with different values.`);
    }
    parameters.set(name, value);
  }
  return parameters;
}

function unreadable(encoding: string, cause: unknown): AppError {
  return new AppError('invalid_request', 400, `The body is not valid ${encoding}.`, { cause });
}
