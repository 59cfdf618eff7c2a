import { type Operation, operations, type Parameter, typeShape } from '@kontor/contract';
import type { Arguments } from '../crm/call.ts';
import { entityIdField } from './entity-id.ts';
import { groupBy } from './group-by.ts';
import { webapiErrors } from './webapi-errors.ts';

/** REST names and what agents call the same (spec rest §6, §12); the relation agent leaves `Entity` out. */
const renamings: readonly (readonly [rest: RegExp, agent: string])[] = [
  [/^Default(?=[A-Z])/, 'CreateDefault'],
  [/^(?:Post|Put)(?=[A-Z])/, 'Save'],
  [/^(?:Post|Put)(?=[A-Z])(.*)Entity$/, 'Save$1'],
  [/^Delete(.*)Entity$/, 'Delete$1'],
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
    method === 'Simple'
      ? [`Get${entity}`]
      : renamings.map(([pattern, agent]) => method.replace(pattern, agent));
  for (const name of new Set(names)) {
    const candidates = (agentsByName.get(name) ?? []).filter(
      (agent) => isSameCarrier(rest.result, agent.result) && takesNoMore(rest, agent),
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

/** An agent operation that wants a carrier the REST call does not bring does something else. */
function takesNoMore(rest: Operation, agent: Operation): boolean {
  return agent.parameters.every(
    (one) =>
      typeShape(one.type).kind !== 'carrier' ||
      rest.body?.type === one.type ||
      rest.parameters.some((parameter) => isSame(parameter.name, one.name)),
  );
}

/** REST answers an entity with `_Links` where the agent answers it without. */
export function isSameCarrier(a: string | undefined, b: string | undefined): boolean {
  return a?.replace(/WithLinks$/, '') === b?.replace(/WithLinks$/, '');
}

/** Renames arguments from the document's names to the agent's; and settles the entity's id (spec rest §6). */
export function argumentTranslation(rest: Operation, agent: Operation): (args: Arguments) => Arguments {
  const renames = new Map<string, string>();
  for (const parameter of rest.parameters) {
    const target =
      agent.parameters.find((one) => isSame(one.name, parameter.name)) ?? soleId(parameter, agent);
    if (target) renames.set(parameter.name, target.name);
  }
  const bodyName = rest.body && bodyTarget(rest.body.type, agent);
  if (rest.body && bodyName) renames.set(rest.body.name, bodyName);
  const implied = impliedArguments(rest, agent);
  const withId = bodyName && rest.body && entityIdRule(rest, rest.body.type);
  return (args) => {
    const result: Record<string, unknown> = { ...implied };
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

const impliedNames = ['TableName', 'EntityType', 'OwnerType'];

/** `/Sale/CustomField` says by its path what the agent takes as `TableName`. */
function impliedArguments(rest: Operation, agent: Operation): Arguments {
  const collection = rest.path.split('/')[3] ?? '';
  const implied = agent.parameters.filter(
    (one) => impliedNames.includes(one.name) && !rest.parameters.some(({ name }) => isSame(name, one.name)),
  );
  return Object.fromEntries(
    implied.map((one) => [one.name, one.type === 'string' ? collection.toLowerCase() : collection]),
  );
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
