import { type Operation, operations } from '@kontor/contract';
import type { Handler, OperationTable } from '../crm/call.ts';
import { agentOperationFor, argumentTranslation, isSameCarrier } from './agent-equivalent.ts';
import { groupBy } from './group-by.ts';

/** A handler behind a contract operation; takes the operation's own argument names. */
export type Implementation = Handler;

/**
 * The implementation of an operation: its own row in the table, or for REST the agent operation it stands for.
 * PATCH is composed by the face from GET and PUT and has none here.
 */
export function implementationOf(operation: Operation, table: OperationTable): Implementation | undefined {
  const own = table[operation.key];
  if (own) return own;
  if (operation.face === 'agent') return operation.aliasOf ? table[operation.aliasOf] : undefined;
  const twin = twinOf(operation);
  if (twin) return implementationOf(twin, table);
  const agent = agentOperationFor(operation);
  const handler = agent && table[agent.key];
  if (!agent || !handler) return undefined;
  const translate = argumentTranslation(operation, agent);
  return (call, args) => handler(call, translate(args));
}

/** Whether a request to this operation gets an answer other than 501. */
export function isImplemented(operation: Operation, table: OperationTable): boolean {
  if (operation.origin !== 'patch') return implementationOf(operation, table) !== undefined;
  const pair = patchPair(operation);
  return (
    pair !== undefined && [pair.get, pair.put].every((one) => implementationOf(one, table) !== undefined)
  );
}

/** The GET and PUT a PATCH is made of: both on its path, about the same carrier. */
export function patchPair(patch: Operation): { get: Operation; put: Operation } | undefined {
  const get = readerOf(patch);
  const put = siblingsOf(patch).find((one) => one.key === patch.putKey);
  if (!get?.result || !put?.body || !isSameCarrier(get.result, put.body.type)) return undefined;
  return { get, put };
}

/** `…_SaveImage_POST` is `…_SaveImage` under a second verb. */
function twinOf(operation: Operation): Operation | undefined {
  const name = operation.key.replace(/_(?:GET|POST|PUT)$/, '');
  return name === operation.key ? undefined : siblingsOf(operation).find((one) => one.key === name);
}

/** The GET on the same path: what an entity is before a conditional write. */
export const readerOf = (operation: Operation): Operation | undefined =>
  siblingsOf(operation).find((one) => one.method === 'GET');

let restByPath: ReadonlyMap<string, readonly Operation[]> | undefined;

function siblingsOf(operation: Operation): readonly Operation[] {
  restByPath ??= groupBy(
    operations().filter((one) => one.face === 'rest'),
    (one) => one.path,
  );
  return restByPath.get(operation.path) ?? [];
}
