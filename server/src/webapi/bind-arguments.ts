import { BindingError, type Operation, type Parameter, type ReadOptions, readNamed } from '@kontor/contract';
import type { Arguments } from '../crm/call.ts';
import { readOdataForm } from './odata/index.ts';
import { binaryBody, parseBody, type RawBody } from './request-body.ts';
import { placeholder, segmentsOf } from './route-table.ts';
import { webapiErrors } from './webapi-errors.ts';

/** Everything a request brings that arguments are made of. */
export interface RequestInput {
  /** Query values by lower-cased name. */
  readonly query: ReadonlyMap<string, readonly string[]>;
  /** Values of the path's placeholders, percent-encoded. */
  readonly pathValues: readonly string[];
  readonly body: RawBody;
}

/**
 * The arguments of an operation, under its parameter names.
 * @throws {BindingError | AppError} naming the parameter, or the property inside it
 */
export function bindArguments(operation: Operation, input: RequestInput, options: ReadOptions): Arguments {
  const args: Record<string, unknown> = {};
  const paths = pathArguments(operation, input.pathValues);
  for (const parameter of operation.parameters) {
    if (parameter.place === 'object' || parameter.place === 'form') continue;
    const text =
      parameter.place === 'path'
        ? paths.get(parameter.wire.toLowerCase())
        : queryValue(parameter, input.query, operation);
    bindOne(parameter, text, args, options);
  }
  if (operation.key === 'v1Archive_PostArchive') return { ...args, ...readOdataForm(input.body) };
  bindBody(operation, input.body, args, options);
  return args;
}

function bindOne(
  parameter: Parameter,
  value: unknown,
  args: Record<string, unknown>,
  options: ReadOptions,
): void {
  if (value === undefined) {
    if (parameter.isRequired)
      throw new BindingError(`a value (${parameter.type})`, undefined, parameter.wire);
    return;
  }
  const isAllowed = !parameter.allowed || parameter.allowed.some((one) => isSame(one, String(value)));
  if (!isAllowed) {
    throw new BindingError(`one of ${parameter.allowed?.join(', ')}`, value, parameter.wire);
  }
  args[parameter.name] = readNamed(parameter.wire, parameter.type, value, options);
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const placeholders = new Map<Operation, readonly string[]>();

function pathArguments(operation: Operation, values: readonly string[]): ReadonlyMap<string, string> {
  let names = placeholders.get(operation);
  if (!names) {
    names = segmentsOf(operation.path).flatMap((segment) => placeholder(segment) ?? []);
    placeholders.set(operation, names);
  }
  return new Map(names.map((name, index) => [name.toLowerCase(), decoded(values[index] ?? '', name)]));
}

function decoded(text: string, name: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BindingError('percent-encoded UTF-8', text, name);
  }
}

/** Arrays repeat their key; a carrier in the query has its properties behind dots. */
function queryValue(parameter: Parameter, query: RequestInput['query'], operation: Operation): unknown {
  const name = parameter.wire.toLowerCase();
  const values = query.get(name);
  if (parameter.type.endsWith('[]')) return values;
  if (values !== undefined) {
    // `?id=` binds as a missing number, as the vendor's binder does.
    const isMissing = values[0] === '' && parameter.type !== 'string' && operation.face === 'agent';
    return isMissing ? undefined : values[0];
  }
  const dotted = [...query].filter(([key]) => key.startsWith(`${name}.`));
  if (dotted.length === 0) return undefined;
  return Object.fromEntries(dotted.map(([key, [value]]) => [key.slice(name.length + 1), value]));
}

function bindBody(
  operation: Operation,
  body: RawBody,
  args: Record<string, unknown>,
  options: ReadOptions,
): void {
  const file = operation.parameters.find((one) => one.place === 'form');
  if (file) {
    args[file.name] = binaryBody(body);
  } else if (operation.body?.type === 'base64Binary' && operation.face === 'rest') {
    args[operation.body.name] = binaryBody(body);
  } else if (operation.body) {
    args[operation.body.name] = bindBare(operation.body, body, options);
  } else {
    bindObject(operation, body, args, options);
  }
}

function bindBare(target: { name: string; type: string }, body: RawBody, options: ReadOptions): unknown {
  const value = parseBody(body, target.type);
  if (value === undefined || value === null) throw webapiErrors.noEntity();
  return readNamed(target.name, target.type, unwrapped(value, target.name), options);
}

/** One page of the documentation wraps the bare value in an object named after it: both forms are taken. */
function unwrapped(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const [entry, ...others] = Object.entries(value);
  if (!entry || others.length > 0 || !isSame(entry[0], name)) return value;
  return typeof entry[1] === 'object' ? entry[1] : value;
}

function bindObject(
  operation: Operation,
  body: RawBody,
  args: Record<string, unknown>,
  options: ReadOptions,
): void {
  const parameters = operation.parameters.filter((one) => one.place === 'object');
  if (parameters.length === 0) return;
  const value = parseBody(body, undefined) ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new BindingError('an object of named parameters', value, 'body');
  }
  const byKey = new Map(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one]));
  for (const parameter of parameters) {
    const one = byKey.get(parameter.wire.toLowerCase()) ?? byKey.get(parameter.name.toLowerCase());
    bindOne(parameter, one, args, options);
  }
}
