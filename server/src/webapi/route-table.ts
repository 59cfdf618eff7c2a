import type { HttpMethod, Operation } from '@kontor/contract';

interface Node {
  readonly literals: Map<string, Node>;
  /** A segment that only digits (and a sign) may fill. */
  integer: Node | undefined;
  text: Node | undefined;
  readonly operations: Map<string, Operation>;
}

export interface Route {
  readonly operation: Operation;
  /** Path values in the order of the template's placeholders, still percent-encoded. */
  readonly values: readonly string[];
}

export type RouteMatch =
  | { readonly kind: 'found'; readonly route: Route }
  | { readonly kind: 'wrongMethod'; readonly allowed: readonly string[]; readonly operation: Operation }
  | { readonly kind: 'unknown' };

export interface RouteTable {
  /** @param segments of the path below `/api/v1`, without empty ones */
  match(method: string, segments: readonly string[]): RouteMatch;
}

/**
 * Finds operations by path, in any casing. Literals beat placeholders, and where a path has both `{id}` and
 * `{name}`, integers go to `{id}` (spec rest §2).
 */
export function createRouteTable(operations: readonly Operation[]): RouteTable {
  const root = newNode();
  for (const operation of operations) insert(root, operation);
  return {
    match: (method, segments) => {
      let other: Node | undefined;
      const found = walk(root, segments, 0, [], (node) => {
        if (node.operations.has(method)) return true;
        other ??= node.operations.size > 0 ? node : undefined;
        return false;
      });
      const operation = found?.node.operations.get(method as HttpMethod);
      if (found && operation) return { kind: 'found', route: { operation, values: found.values } };
      const [sibling] = other?.operations.values() ?? [];
      if (!other || !sibling) return { kind: 'unknown' };
      return { kind: 'wrongMethod', allowed: [...other.operations.keys()], operation: sibling };
    },
  };
}

const newNode = (): Node => ({
  literals: new Map(),
  integer: undefined,
  text: undefined,
  operations: new Map(),
});

/** Segments of a path, without empty ones: doubled and trailing slashes do not matter. */
export const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

function insert(root: Node, operation: Operation): void {
  let node = root;
  for (const segment of segmentsOf(operation.path.replace('/api/v1', ''))) {
    node = child(node, segment, operation);
  }
  if (!node.operations.has(operation.method)) node.operations.set(operation.method, operation);
}

function child(node: Node, segment: string, operation: Operation): Node {
  const name = placeholder(segment);
  if (name === undefined) {
    const key = segment.toLowerCase();
    const known = node.literals.get(key) ?? newNode();
    node.literals.set(key, known);
    return known;
  }
  const parameter = operation.parameters.find(
    (one) => one.place === 'path' && one.wire.toLowerCase() === name.toLowerCase(),
  );
  if (parameter?.type === 'int') {
    node.integer ??= newNode();
    return node.integer;
  }
  node.text ??= newNode();
  return node.text;
}

/** The name inside `{name}`; undefined for a literal segment. */
export function placeholder(segment: string): string | undefined {
  return segment.startsWith('{') && segment.endsWith('}') ? segment.slice(1, -1) : undefined;
}

function walk(
  node: Node,
  segments: readonly string[],
  at: number,
  values: readonly string[],
  accept: (node: Node) => boolean,
): { node: Node; values: readonly string[] } | undefined {
  const segment = segments[at];
  if (segment === undefined) return accept(node) ? { node, values } : undefined;
  const literal = node.literals.get(segment.toLowerCase());
  const found = literal && walk(literal, segments, at + 1, values, accept);
  if (found) return found;
  const more = [...values, segment];
  const byInteger =
    node.integer && /^[+-]?\d+$/.test(segment) && walk(node.integer, segments, at + 1, more, accept);
  if (byInteger) return byInteger;
  const byText = node.text && walk(node.text, segments, at + 1, more, accept);
  if (byText) return byText;
  // `/Contact/abc`: no text route takes it, so the integer route answers, with 400 for the value.
  return node.integer && !node.text ? walk(node.integer, segments, at + 1, more, accept) : undefined;
}
