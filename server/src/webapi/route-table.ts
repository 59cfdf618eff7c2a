import { type HttpMethod, type Operation, typeShape } from '@kontor/contract';

interface Node {
  readonly literals: Map<string, Node>;
  /** Placeholders by type, the narrowest first. */
  readonly placeholders: Placeholder[];
  readonly operations: Map<string, Operation>;
}

interface Placeholder {
  readonly type: string;
  readonly accepts: (segment: string) => boolean;
  readonly node: Node;
}

export interface Route {
  readonly operation: Operation;
  /** Path values in the order of the template's placeholders, still percent-encoded. */
  readonly values: readonly string[];
}

type RouteMatch =
  | { readonly kind: 'found'; readonly route: Route }
  | { readonly kind: 'wrongMethod'; readonly allowed: readonly string[]; readonly operation: Operation }
  | { readonly kind: 'unknown' };

export interface RouteTable {
  /** @param segments of the path below `/api/v1`, without empty ones */
  match(method: string, segments: readonly string[]): RouteMatch;
}

/**
 * Finds operations by path, in any casing. Literals beat placeholders, and where a path has both `{id}` and
 * `{name}`, integers go to `{id}` (spec rest §2); an enum beats free text.
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

const newNode = (): Node => ({ literals: new Map(), placeholders: [], operations: new Map() });

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
  const made = newPlaceholder(parameter?.type ?? 'string');
  const known = node.placeholders.find((one) => one.type === made.type);
  if (known) return known.node;
  node.placeholders.push(made);
  node.placeholders.sort((a, b) => rank(a) - rank(b));
  return made.node;
}

/** Numbers and enum names take only what they can read; everything else is one kind, `string`. */
function newPlaceholder(type: string): Placeholder {
  const node = newNode();
  if (type === 'int') return { type, node, accepts: (segment) => /^[+-]?\d+$/.test(segment) };
  const shape = typeShape(type);
  if (shape.kind !== 'enum') return { type: 'string', node, accepts: () => true };
  const names = new Set(shape.entry.members.map(([name]) => name.toLowerCase()));
  return { type, node, accepts: (segment) => names.has(segment.toLowerCase()) };
}

const rank = ({ type }: Placeholder): number => (type === 'int' ? 0 : type === 'string' ? 2 : 1);

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
  for (const { accepts, node: next } of node.placeholders) {
    const below = accepts(segment) && walk(next, segments, at + 1, more, accept);
    if (below) return below;
  }
  // `/Contact/abc`: nothing takes the text, so the narrow placeholder answers, with 400 for the value.
  const [only, ...others] = node.placeholders;
  return only && others.length === 0 && !only.accepts(segment)
    ? walk(only.node, segments, at + 1, more, accept)
    : undefined;
}
