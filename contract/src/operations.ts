import { readFileSync } from 'node:fs';
import { type AgentEntry, contract, dataFile, type RestEntry, type RestParameter } from './contract.ts';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Parameter {
  /** The handler's name for it: PascalCase for agents, the document's name for REST. */
  readonly name: string;
  /** Its name on the wire; names match case-insensitively. */
  readonly wire: string;
  readonly place: 'path' | 'query' | 'form' | 'object';
  readonly type: string;
  readonly isRequired: boolean;
  /** The values the document allows, where it lists them. */
  readonly allowed?: readonly string[];
}

export interface Operation {
  readonly face: 'agent' | 'rest';
  /** `Contact.GetContactEntity` for agents, the document's operation id for REST. */
  readonly key: string;
  /** Agent name, or the REST tag such as `Contact` or `List_Category`. */
  readonly tag: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** A body that is one value, not an object of parameters. */
  readonly body: { readonly name: string; readonly type: string } | undefined;
  /** Undefined: nothing is returned, 204. */
  readonly result: string | undefined;
  /** Group of media types it answers beside JSON: `file`, `stream`, `image`. */
  readonly produces: string | undefined;
  readonly consumes: string | undefined;
  readonly isSelectable: boolean;
  /** Documented statuses, REST only. */
  readonly statuses: readonly number[];
  /** `published` operations are in the vendor's documents, the others are reached by its client or by PATCH. */
  readonly origin: 'published' | 'patch' | 'client';
  /** The PUT a PATCH stands beside. */
  readonly putKey?: string;
  /** The published operation that this other name of the client stands for. */
  readonly aliasOf?: string;
}

let all: readonly Operation[] | undefined;

/** Every operation of both faces. */
export function operations(): readonly Operation[] {
  all ??= [...agentOperations(), ...restOperations()];
  return all;
}

function agentOperations(): readonly Operation[] {
  const { agents, clientOnly } = contract();
  const published = Object.entries(agents).flatMap(([agent, entries]) =>
    Object.entries(entries)
      .filter(([, entry]) => entry.in !== 'soap')
      .map(([name, entry]) => agentOperation(agent, name, entry, 'published')),
  );
  const client = Object.entries(clientOnly.agents).flatMap(([agent, entries]) =>
    Object.entries(entries).flatMap(([name, entry]) => {
      if (!('alias' in entry)) return [agentOperation(agent, name, entry, 'client')];
      const actual = agents[agent]?.[entry.alias];
      if (!actual) return [];
      return [aliasOperation(agent, name, entry.alias, actual)];
    }),
  );
  return [...published, ...client];
}

/** The client names the id after its own name of the operation: `GetSoTask?soTaskId=`. */
function aliasOperation(agent: string, name: string, alias: string, entry: AgentEntry): Operation {
  const operation = agentOperation(agent, name, entry, 'client');
  const wire = `${lowerFirst(name.replace(/^Get/, ''))}Id`;
  return {
    ...operation,
    parameters: operation.parameters.map((one) => ({ ...one, wire })),
    aliasOf: `${agent}.${alias}`,
  };
}

function agentOperation(
  agent: string,
  name: string,
  entry: AgentEntry,
  origin: Operation['origin'],
): Operation {
  const params = entry.params ?? [];
  const [bare] = params;
  return {
    face: 'agent',
    key: `${agent}.${name}`,
    tag: agent,
    method: 'POST',
    path: `/api/v1/Agents/${agent}/${name}`,
    parameters:
      entry.in === 'body'
        ? []
        : params.map(([param, type, options]) => ({
            name: param,
            wire: options?.json ?? (entry.in === 'query' ? lowerFirst(param) : param),
            place: entry.in === 'query' ? 'query' : 'object',
            type,
            isRequired: entry.in === 'query',
          })),
    body: entry.in === 'body' && bare ? { name: bare[0], type: bare[1] } : undefined,
    result: entry.result,
    produces: entry.produces,
    consumes: undefined,
    isSelectable: entry.noSelect !== 1 && entry.result !== undefined,
    statuses: [],
    origin,
  };
}

function restOperations(): readonly Operation[] {
  return Object.entries(contract().rest).flatMap(([document, entries]) =>
    entries.flatMap((entry) => {
      const operation = restOperation(document, entry);
      return entry.method === 'PUT' ? [operation, patchBeside(operation)] : [operation];
    }),
  );
}

function restOperation(document: string, entry: RestEntry): Operation {
  const parameters = restParameters(entry.params ?? []);
  const statuses = Object.keys(entry.responses).map(Number);
  return {
    face: 'rest',
    key: entry.op,
    tag: entry.tag ?? document,
    method: entry.method,
    path: entry.path,
    parameters,
    body: entry.body ? { name: entry.body[0], type: entry.body[1] } : undefined,
    result: entry.responses['200'] ?? undefined,
    produces: entry.produces,
    consumes: entry.consumes,
    isSelectable: parameters.some(({ name }) => name === '$select'),
    statuses,
    origin: 'published',
  };
}

function restParameters(params: readonly RestParameter[]): readonly Parameter[] {
  const { paramGroups } = contract();
  return params.flatMap((param): readonly Parameter[] => {
    if (typeof param === 'string') return restParameters(paramGroups[param.slice(1)] ?? []);
    const [name, place, type, options] = param;
    const isRequired = place !== 'query' || options?.req === 1;
    const allowed = options?.enum ? { allowed: options.enum } : {};
    return [{ name, wire: name, place, type, isRequired, ...allowed }];
  });
}

/** PATCH is absent from the documents yet used by the clients (spec rest §1). */
function patchBeside(put: Operation): Operation {
  const name = put.key.replace(/_Put(?=[A-Z])/, '_Patch');
  return {
    ...put,
    key: name === put.key ? `${put.key}_PATCH` : name,
    method: 'PATCH',
    origin: 'patch',
    putKey: put.key,
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

let tiers: ReadonlyMap<string, number> | undefined;

/** The tier of an operation by `data/api-coverage.tsv`; a PATCH has the tier of its PUT, client-only ones have none. */
export function tierOf(operation: Operation): number | undefined {
  tiers ??= readTiers();
  const method = operation.method === 'PATCH' ? 'PUT' : operation.method;
  return tiers.get(`${operation.face} ${method} ${operation.path}`);
}

function readTiers(): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const line of readFileSync(dataFile('api-coverage.tsv'), 'utf8').split('\n')) {
    const [face, , method, path, , , , tier] = line.split('\t');
    if (tier !== undefined) result.set(`${face} ${method} ${path}`, Number(tier));
  }
  return result;
}
