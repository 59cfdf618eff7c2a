import type { Readable } from 'node:stream';
import { type Operation, type WriteOptions, writeJson } from '@kontor/contract';
import { BinaryResult, type Neutral, ShapedResult } from '../crm/call.ts';
import { writeXml } from './xml.ts';

/** What goes back to the client. */
export interface Answer {
  readonly status: number;
  readonly body: string | Buffer | Readable | undefined;
  readonly contentType: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** A page of ours for a person, sent under the policy of such pages. */
  readonly page?: string;
}

export const emptyAnswer = (status: number): Answer => ({ status, body: undefined, contentType: undefined });

const json = 'application/json; charset=utf-8';

export const jsonAnswer = (value: unknown): Answer => ({
  status: 200,
  body: JSON.stringify(value),
  contentType: json,
});

/** Shapes what a handler returned in the format the client accepts. */
export async function answerOf(
  operation: Operation,
  result: Neutral,
  write: WriteOptions,
  accept: string,
): Promise<Answer> {
  if (result instanceof BinaryResult) return binaryAnswer(operation, result, accept);
  if (result instanceof ShapedResult) return jsonAnswer(result.value);
  if (operation.result === undefined) return emptyAnswer(204);
  const isBytes = operation.produces !== undefined && result instanceof Uint8Array;
  if (isBytes && wantsBytes(accept)) {
    return { status: 200, body: Buffer.from(result), contentType: 'application/octet-stream' };
  }
  const text = writeJson(operation.result, result, write);
  if (!wantsXml(accept)) return { status: 200, body: text, contentType: json };
  return {
    status: 200,
    body: writeXml(operation.result, JSON.parse(text)),
    contentType: 'application/xml; charset=utf-8',
  };
}

/** Agents answer bytes to who asks for bytes, and a base64 string to who asks for JSON (spec rest §11). */
async function binaryAnswer(operation: Operation, result: BinaryResult, accept: string): Promise<Answer> {
  if (operation.face === 'rest' || wantsBytes(accept)) {
    return { status: 200, body: result.body, contentType: result.contentType };
  }
  const bytes = Buffer.isBuffer(result.body) ? result.body : await collect(result.body);
  return jsonAnswer(bytes.toString('base64'));
}

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** The media type the client prefers; quality values hardly occur, the first known type decides. */
function preferred(accept: string): string {
  const types = accept.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  return types.find((type) => type !== '*/*' && type !== '') ?? '';
}

function wantsXml(accept: string): boolean {
  const type = preferred(accept);
  return type === 'application/xml' || type === 'text/xml';
}

function wantsBytes(accept: string): boolean {
  const type = preferred(accept);
  return type !== '' && !type.endsWith('/json') && !type.endsWith('+json') && !wantsXml(accept);
}
