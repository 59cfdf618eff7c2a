import patchLibrary, { type Operation as PatchOperation } from 'fast-json-patch';
import { webapiErrors } from './webapi-errors.ts';

type Json = Record<string, unknown>;

/**
 * Applies a patch to the JSON of an entity (spec rest §6): an array is RFC 6902, an object RFC 7396, each with
 * the vendor's twists. Which one it is shows in the body, because clients send both as plain JSON.
 */
export function applyPatch(entity: Json, patch: unknown): Json {
  if (Array.isArray(patch)) return patch.reduce<Json>(applyOperation, structuredClone(entity));
  if (typeof patch !== 'object' || patch === null) {
    throw webapiErrors.badPatch('expected an array of operations or an object of changed properties');
  }
  return merge(entity, patch as Json);
}

const knownOperations = new Set(['add', 'remove', 'replace', 'test']);

function applyOperation(document: Json, raw: unknown, index: number): Json {
  const { op, path, value } = operationOf(raw, index);
  const pointer = resolvePointer(document, path);
  const hasNewParent = op !== 'test' && createParent(document, pointer);
  const current = valueAt(document, pointer);
  const change = vendorChange(hasNewParent && op === 'replace' ? 'add' : op, pointer, current, value);
  const operation = { op: change.op, path: toPointer(change.pointer), value: change.value } as PatchOperation;
  try {
    return patchLibrary.applyPatch(document, [operation], true, false, true).newDocument;
  } catch (error) {
    const reason = error instanceof patchLibrary.JsonPatchError ? error.name : 'unusable';
    throw webapiErrors.badPatch(`operation ${index} (${op} ${path}): ${reason}`);
  }
}

function operationOf(raw: unknown, index: number): { op: string; path: string; value: unknown } {
  const fields = new Map(
    Object.entries(typeof raw === 'object' && raw !== null ? raw : {}).map(([key, one]) => [
      key.toLowerCase(),
      one,
    ]),
  );
  const op = String(fields.get('op') ?? '').toLowerCase();
  const path = fields.get('path');
  if (!knownOperations.has(op)) {
    throw webapiErrors.badPatch(`operation ${index}: op is add, remove, replace or test, received "${op}"`);
  }
  if (typeof path !== 'string' || path === '' || path === '/') {
    throw webapiErrors.badPatch(`operation ${index}: path names the property to ${op}`);
  }
  return { op, path, value: fields.get('value') ?? null };
}

/** Segments of a path in the entity's own casing; the leading slash is optional. */
function resolvePointer(document: Json, path: string): readonly string[] {
  const segments = (path.startsWith('/') ? path.slice(1) : path)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node: unknown = document;
  return segments.map((segment) => {
    const key = keyIn(node, segment);
    node = typeof node === 'object' && node !== null ? (node as Json)[key] : undefined;
    return key;
  });
}

function keyIn(node: unknown, segment: string): string {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return segment;
  if (Object.hasOwn(node, segment)) return segment;
  const lower = segment.toLowerCase();
  return Object.keys(node).find((key) => key.toLowerCase() === lower) ?? segment;
}

function valueAt(document: Json, pointer: readonly string[]): unknown {
  return pointer.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? (node as Json)[key] : undefined),
    document,
  );
}

/** `Category/Id` also works where the entity has no category yet. */
function createParent(document: Json, pointer: readonly string[]): boolean {
  const [first, second] = pointer;
  if (first === undefined || second === undefined || document[first] !== null) return false;
  document[first] = {};
  return true;
}

const toPointer = (segments: readonly string[]): string =>
  segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Where the vendor's server differs from RFC 6902. */
function vendorChange(
  op: string,
  pointer: readonly string[],
  current: unknown,
  value: unknown,
): { op: string; pointer: readonly string[]; value: unknown } {
  // A key of a dictionary need not exist to be replaced.
  if (op === 'replace' && pointer.length === 2 && dictionaries.has(pointer[0] ?? '')) {
    return { op: 'add', pointer, value };
  }
  // A dictionary is merged: the keys that are not named keep their values.
  if (op === 'replace' && pointer.length === 1 && dictionaries.has(pointer[0] ?? '') && isObject(current)) {
    return { op, pointer, value: isObject(value) ? { ...current, ...value } : value };
  }
  if (op === 'add' && pointer.length === 1 && pointer[0] === 'Interests' && Array.isArray(value)) {
    return { op, pointer, value: flipInterests(current, value) };
  }
  // `add` of one element to a list appends it.
  if (op === 'add' && Array.isArray(current) && isObject(value))
    return { op, pointer: [...pointer, '-'], value };
  return { op, pointer, value };
}

const dictionaries = new Set(['CustomFields', 'UserDefinedFields', 'ExtraFields']);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `[{"Id":"3","Selected":true}]` selects or clears the named interests and leaves the others alone. */
function flipInterests(current: unknown, changes: readonly unknown[]): unknown[] {
  const interests = Array.isArray(current) ? [...current] : [];
  for (const change of changes.filter(isObject)) {
    const id = Number(property(change, 'id'));
    const at = interests.findIndex((one) => isObject(one) && one.Id === id);
    const item = { ...(at < 0 ? {} : interests[at]), ...change, Id: id };
    if (at < 0) interests.push(item);
    else interests[at] = { ...interests[at], Selected: property(change, 'selected') ?? true };
  }
  return interests;
}

function property(item: Json, name: string): unknown {
  return Object.entries(item).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** RFC 7396, but an object where the entity has a list is appended to it. */
function merge(target: Json, patch: Json): Json {
  const result: Json = { ...target };
  for (const [name, change] of Object.entries(patch)) {
    if (name === '__proto__') continue;
    const key = keyIn(result, name);
    const current = result[key];
    if (change === null) delete result[key];
    else if (!isObject(change)) result[key] = change;
    else if (Array.isArray(current)) result[key] = [...current, change];
    else result[key] = merge(isObject(current) ? current : {}, change);
  }
  return result;
}
