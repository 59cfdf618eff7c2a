import { type Operation, readValue, type WriteOptions, writeValue } from '@kontor/contract';
import type { Arguments, Call, Neutral, OperationTable } from '../crm/call.ts';
import { AppError } from '../platform/errors.ts';
import { bindArguments, type RequestInput } from './bind-arguments.ts';
import { isUnmodified, lastModified, mayBeStale, mayBeUnmodified, unmodifiedSince } from './conditional.ts';
import { type Implementation, implementationOf, patchPair, readerOf } from './implementation.ts';
import type { RequestLocalisation } from './localisation.ts';
import { applyPatch } from './patch.ts';
import { parseBody } from './request-body.ts';
import { webapiErrors } from './webapi-errors.ts';

export interface OperationRequest extends RequestInput {
  readonly operation: Operation;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly localisation: RequestLocalisation;
  /** Path for messages. */
  readonly path: string;
}

export type Outcome =
  | { readonly kind: 'result'; readonly value: Neutral; readonly modified: Date | undefined }
  | { readonly kind: 'unmodified'; readonly modified: Date };

export type RunOperation = (call: Call, request: OperationRequest) => Promise<Outcome>;

/** Binds, checks the conditions, runs the handler and judges what came back. */
export function createOperationRunner(table: OperationTable): RunOperation {
  const implementations = new Map<Operation, Implementation | undefined>();

  /** @param asked the operation of the request, which the refusal names */
  function implementation(operation: Operation, asked = operation): Implementation {
    if (!implementations.has(operation)) implementations.set(operation, implementationOf(operation, table));
    const found = implementations.get(operation);
    if (!found) throw webapiErrors.notImplemented(asked.key);
    return found;
  }

  async function run(call: Call, request: OperationRequest): Promise<Outcome> {
    const { operation } = request;
    if (operation.origin === 'patch') return patchUntilFresh(call, request);
    const handler = implementation(operation);
    const args = bindArguments(operation, request, request.localisation);
    const conditional = await conditionalCall(call, request, args);
    const value = await resultOf(operation, handler, conditional, args);
    if (value === null && mustExist(operation)) throw webapiErrors.notFound(request.path);
    const modified = mayBeUnmodified(operation) ? lastModified(value) : undefined;
    // The official client counts on 412 for a read as well; the order is that of RFC 9110 §13.2.2.
    const since = modified && unmodifiedSince(request.headers);
    if (since) refuseStale(value, since);
    if (modified && isUnmodified(request.headers, modified)) return { kind: 'unmodified', modified };
    return { kind: 'result', value, modified };
  }

  /**
   * `If-Unmodified-Since`: refused early where it shows, and handed to the save, which looks again at the locked
   * row: somebody else may save between the two.
   */
  async function conditionalCall(call: Call, request: OperationRequest, args: Arguments): Promise<Call> {
    const since = unmodifiedSince(request.headers);
    if (!mayBeStale(request.operation) || since === undefined) return call;
    const get = readerOf(request.operation);
    if (get) refuseStale(await implementation(get)(call, { id: args.id }), since);
    return { ...call, unmodifiedSince: since };
  }

  /** PATCH is GET, patch and PUT in one, for every entity alike (spec rest §6). */
  async function patchEntity(call: Call, request: OperationRequest): Promise<Outcome> {
    const pair = patchPair(request.operation);
    const body = request.operation.body;
    if (!pair || !body) throw webapiErrors.notImplemented(request.operation.key);
    const get = implementation(pair.get, request.operation);
    const put = implementation(pair.put, request.operation);
    const patch = parseBody(request.body, undefined);
    if (patch === undefined) throw webapiErrors.noEntity();
    const args = bindArguments(pair.get, { ...request, query: new Map() }, request.localisation);
    const current = await get(call, args);
    if (current === null || current === undefined) throw webapiErrors.notFound(request.path);
    const since = mayBeStale(request.operation) ? unmodifiedSince(request.headers) : undefined;
    if (since) refuseStale(current, since);
    const before = writeValue(body.type, current, rawOptions(request.localisation)) as Record<
      string,
      unknown
    >;
    const entity = readValue(body.type, applyPatch(before, patch), request.localisation);
    const seen = { ...call, unmodifiedSince: lastModified(current) };
    const value = await put(seen, { ...args, [body.name]: entity });
    return { kind: 'result', value, modified: undefined };
  }

  /** What the patch does not name must not go back to what it was: a save by somebody else in between starts it over. */
  async function patchUntilFresh(call: Call, request: OperationRequest): Promise<Outcome> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await patchEntity(call, request);
      } catch (error) {
        const isOvertaken = error instanceof AppError && error.code === 'changed';
        if (!isOvertaken || attempt === maxPatchAttempts || request.headers['if-unmodified-since'])
          throw error;
      }
    }
  }

  return run;
}

const maxPatchAttempts = 5;

function refuseStale(current: Neutral, since: Date): void {
  const modified = lastModified(current);
  if (modified && modified > since) throw webapiErrors.changedSince();
}

/** The patch sees raw strings, and times as the client writes them: in its zone, without a suffix. */
function rawOptions(localisation: RequestLocalisation): WriteOptions {
  const zone = localisation.requested?.name ?? '';
  return {
    base: localisation.base,
    requested: localisation.requested,
    includeOffset: false,
    text: undefined,
    signature: `raw ${localisation.base.name} ${zone}`,
  };
}

/** Agents answer an unknown id with null, REST with 404 (spec rest §5). */
async function resultOf(
  operation: Operation,
  handler: Implementation,
  call: Call,
  args: Arguments,
): Promise<Neutral> {
  try {
    return await handler(call, args);
  } catch (error) {
    const isUnknownId =
      error instanceof AppError && error.status === 404 && error.code.endsWith('_not_found');
    if (operation.face === 'agent' && isUnknownId) return null;
    throw error;
  }
}

const mustExist = (operation: Operation): boolean =>
  operation.face === 'rest' && operation.statuses.includes(404);
