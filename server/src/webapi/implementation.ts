import { type Operation, operations, type Parameter, typeShape } from '@kontor/contract';
import type { Arguments, Handler, OperationTable } from '../crm/call.ts';
import { entityIdField } from './entity-id.ts';
import { webapiErrors } from './webapi-errors.ts';

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
  const get = readerOf(patch);
  const put = siblingsOf(patch).find((one) => one.key === patch.putKey);
  if (!get?.result || !put?.body || !isSameCarrier(get.result, put.body.type)) return undefined;
  return { get, put };
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

function groupBy(list: readonly Operation[], keyOf: (one: Operation) => string): Map<string, Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
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

const groupByMethodName = (): ReadonlyMap<string, readonly Operation[]> =>
  groupBy(
    operations().filter((one) => one.face === 'agent' && one.origin === 'published'),
    (one) => one.key.slice(one.tag.length + 1),
  );

/** REST answers an entity with `_Links` where the agent answers it without. */
export function isSameCarrier(a: string | undefined, b: string | undefined): boolean {
  return a?.replace(/WithLinks$/, '') === b?.replace(/WithLinks$/, '');
}

/** Renames arguments from the document's names to the agent's; and settles the entity's id (spec rest §6). */
function argumentTranslation(rest: Operation, agent: Operation): (args: Arguments) => Arguments {
  const renames = new Map<string, string>();
  for (const parameter of rest.parameters) {
    const target =
      agent.parameters.find((one) => isSame(one.name, parameter.name)) ?? soleId(parameter, agent);
    if (target) renames.set(parameter.name, target.name);
  }
  const bodyName = rest.body && bodyTarget(rest.body.type, agent);
  if (rest.body && bodyName) renames.set(rest.body.name, bodyName);
  const withId = bodyName && rest.body && entityIdRule(rest, rest.body.type);
  return (args) => {
    const result: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(args)) result[renames.get(name) ?? name] = value;
    if (bodyName && withId) result[bodyName] = withId(result[bodyName] as object, args.id);
    return result;
  };
}

/** A PUT saves the entity its path names, a POST always creates: an id in the body counts in neither. */
function entityIdRule(rest: Operation, type: string): ((entity: object, id: unknown) => object) | undefined {
  const field = typeShape(type).kind === 'carrier' ? entityIdField(type) : undefined;
  if (field === undefined) return undefined;
  if (rest.key.includes('_Post')) return (entity) => ({ ...entity, [field]: 0 });
  if (rest.method !== 'PUT' || !rest.path.endsWith('/{id}')) return undefined;
  return (entity, id) => {
    // Id 0 would create a new row.
    if (!id) throw webapiErrors.notFound(`${rest.path.replace('{id}', String(id))}`);
    return { ...entity, [field]: id };
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
