import { type Operation, operations, type Parameter } from '@kontor/contract';
import type { Arguments, Handler, OperationTable } from '../crm/call.ts';
import { entityIdField } from './entity-id.ts';

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
  const siblings = operations().filter((one) => one.path === patch.path && one.face === 'rest');
  const get = siblings.find((one) => one.method === 'GET');
  const put = siblings.find((one) => one.key === patch.putKey);
  if (!get?.result || !put?.body || !isSameCarrier(get.result, put.body.type)) return undefined;
  return { get, put };
}

/** `default`, `simple` and the save verbs of REST names, and what agents call the same (spec rest §6, §12). */
const verbs: readonly (readonly [prefix: RegExp, agentPrefix: string])[] = [
  [/^Default(?=[A-Z])/, 'CreateDefault'],
  [/^Post(?=[A-Z])/, 'Save'],
  [/^Put(?=[A-Z])/, 'Save'],
  [/^Http(?:Post|Put|Get)(?=[A-Z])/, ''],
  [/^(?=[A-Z])/, ''],
];

let agentsByName: ReadonlyMap<string, readonly Operation[]> | undefined;

/** The agent operation that does the same as a REST operation: by its name, and only with the same result. */
export function agentOperationFor(rest: Operation): Operation | undefined {
  agentsByName ??= groupByMethodName();
  const [controller = '', method = ''] = rest.key.split(/_(.*)/);
  const entity = controller.replace(/^v1/, '').replace(/Entity$/, '');
  const names =
    method === 'Simple' ? [`Get${entity}`] : verbs.map(([prefix, agent]) => method.replace(prefix, agent));
  for (const name of new Set(names)) {
    const candidates = (agentsByName.get(name) ?? []).filter((agent) =>
      isSameCarrier(rest.result, agent.result),
    );
    const found =
      candidates.find((agent) => agent.tag === rest.tag || agent.tag === entity) ??
      (candidates.length === 1 ? candidates[0] : undefined);
    if (found) return found;
  }
  return undefined;
}

function groupByMethodName(): ReadonlyMap<string, readonly Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations()) {
    if (operation.face !== 'agent' || operation.origin !== 'published') continue;
    const name = operation.key.slice(operation.tag.length + 1);
    groups.set(name, [...(groups.get(name) ?? []), operation]);
  }
  return groups;
}

/** REST answers an entity with `_Links` where the agent answers it without. */
export function isSameCarrier(a: string | undefined, b: string | undefined): boolean {
  return a?.replace(/WithLinks$/, '') === b?.replace(/WithLinks$/, '');
}

/** Renames arguments from the document's names to the agent's; a PUT takes the id from its path (spec rest §6). */
function argumentTranslation(rest: Operation, agent: Operation): (args: Arguments) => Arguments {
  const renames = new Map<string, string>();
  for (const parameter of rest.parameters) {
    const target =
      agent.parameters.find((one) => isSame(one.name, parameter.name)) ?? soleId(parameter, agent);
    if (target) renames.set(parameter.name, target.name);
  }
  const bodyName = rest.body && bodyTarget(rest.body.type, agent);
  if (rest.body && bodyName) renames.set(rest.body.name, bodyName);
  const idField = rest.method === 'PUT' && rest.body ? entityIdField(rest.body.type) : undefined;
  return (args) => {
    const result: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(args)) result[renames.get(name) ?? name] = value;
    const entity = bodyName ? result[bodyName] : undefined;
    if (bodyName && idField && args.id !== undefined) {
      result[bodyName] = { ...(entity as object), [idField]: args.id };
    }
    return result;
  };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `{id}` in a path is the one id the agent operation takes. */
function soleId(parameter: Parameter, agent: Operation): Parameter | undefined {
  const [only, ...others] = agent.parameters.filter((one) => one.type === 'int');
  return parameter.place === 'path' && parameter.type === 'int' && others.length === 0 ? only : undefined;
}

function bodyTarget(type: string, agent: Operation): string | undefined {
  if (agent.body?.type === type) return agent.body.name;
  return agent.parameters.find((one) => one.type === type)?.name;
}
