import { archiveErrors } from './archive-errors.ts';
import { fieldOf, findField } from './catalog.ts';
import { computedExpression } from './computed.ts';
import type { Expression } from './expression.ts';
import type { Column, Mount } from './graph-walk.ts';
import { hopJoins, implicitJoins, prefixJoins, type Step } from './joins.ts';
import { leafExpression } from './leaf.ts';
import { columnOf, type Node } from './scope.ts';
import { type TenantFields, tenantExpression } from './tenant-fields.ts';

/** How a step is taken: joined to a list, or turned into a question whether such rows exist. */
export type Follow = (node: Node, step: Step) => Node;

const walk = (node: Node, steps: readonly Step[], follow: Follow): Node =>
  steps.reduce((at, step) => follow(at, step), node);

const joinsOf = (joins: typeof prefixJoins, node: Node) => joins[node.kind] ?? joins[node.table];

/** The row of a table that is not the node's own: passed on the way here, or belonging to it. */
function rowOf(node: Node, table: string, follow: Follow, column: string): Node {
  if (node.table === table) return node;
  const passed = node.trail.get(table);
  if (passed) return passed;
  const steps = joinsOf(implicitJoins, node)?.[table];
  if (!steps) throw archiveErrors.notComputed(column, `no way from ${node.table} to ${table}`);
  return walk(node, steps, follow);
}

function mounted(node: Node, { prefix, from }: Mount, follow: Follow, column: string): Node {
  const base = from === undefined || from === node.table ? node : rowOf(node, from, follow, column);
  const steps = joinsOf(prefixJoins, base)?.[prefix];
  if (steps) return walk(base, steps, follow);
  // The prefix hangs on a row that belongs to this one, such as the person at the end of a relation.
  for (const [table, way] of Object.entries(joinsOf(implicitJoins, base) ?? {}).reverse()) {
    const further = prefixJoins[table]?.[prefix];
    if (further) return walk(walk(base, way, follow), further, follow);
  }
  throw archiveErrors.notComputed(column, `no rows behind '${prefix}'`);
}

/** Columns of another table put among a row's own: from here on its rows are meant. */
function atRoot(node: Node, column: Column, follow: Follow): Node {
  if (column.root === undefined || column.root === node.table) return node;
  const passed = node.trail.get(column.root);
  const steps = joinsOf(implicitJoins, node)?.[column.root];
  return passed ?? (steps ? walk(node, steps, follow) : node);
}

interface Place {
  readonly node: Node;
  readonly column: string;
}

/** `table.column` of a binding; `{root}` is not used by the providers we keep. */
const splitPlace = (text: string): [string, string] => {
  const dot = text.indexOf('.');
  return [text.slice(0, dot), text.slice(dot + 1)];
};

/** One hop: the row a foreign key leads to. */
function hop({ node, column }: Place, table: string, follow: Follow): Node {
  const special = hopJoins[table];
  if (special && fieldOf(node.table, column).references !== table) {
    const owner = fieldOf(node.table, column).references;
    return follow(owner ? follow(node, { to: owner, by: column }) : node, special);
  }
  return follow(node, { to: table, by: column });
}

/** Turns a column into SQL, taking the steps its prefixes and its binding name. */
export function resolveColumn(column: Column, root: Node, follow: Follow, fields: TenantFields): Expression {
  let node = root;
  for (const mount of column.mounts) node = mounted(node, mount, follow, column.name);
  node = atRoot(node, column, follow);
  const own = tenantExpression(node, column, fields, follow);
  if (own) return own;
  if (column.binding === null || column.binding === '?')
    throw archiveErrors.notComputed(column.name, 'no binding');
  return bindingExpression(
    node,
    column,
    column.binding,
    (at, table) => rowOf(at, table, follow, column.name),
    follow,
  );
}

function bindingExpression(
  start: Node,
  column: Column,
  binding: string,
  rowFor: (node: Node, table: string) => Node,
  follow: Follow,
): Expression {
  if (binding.startsWith('computed:')) return computedExpression(start, column, binding, { rowFor, follow });
  const [head = '', ...rest] = binding.split('->');
  const [table, name] = splitPlace(head);
  let place: Place = { node: rowFor(start, table), column: name };
  const passed: Place[] = [];
  for (const part of rest) {
    passed.push(place);
    if (part.startsWith('computed:')) return computedAtHop(place, column, part, passed, { rowFor, follow });
    const [nextTable, nextName] = splitPlace(part);
    place = { node: hop(place, nextTable, follow), column: nextName };
  }
  if (!findField(place.node.table, place.column)) {
    throw archiveErrors.notComputed(column.name, `${place.node.table} has no ${place.column}`);
  }
  return leafExpression(place.node, place.column, column, passed.at(-1));
}

/** `associate.person_id->computed:fullName`: computed from the row behind the key; compared by the associate. */
function computedAtHop(
  place: Place,
  column: Column,
  part: string,
  passed: readonly Place[],
  way: { rowFor: (node: Node, table: string) => Node; follow: Follow },
): Expression {
  const target = fieldOf(place.node.table, place.column).references;
  if (!target) throw archiveErrors.notComputed(column.name, part);
  const node = way.follow(place.node, { to: target, by: place.column });
  const computed = computedExpression(node, column, part, way);
  const owner = passed.find((step) => fieldOf(step.node.table, step.column).references === 'associate');
  if (column.restriction !== 'associate' || !owner) return computed;
  const id = columnOf(owner.node, owner.column);
  return { ...computed, kind: 'associate', value: id, text: computed.value, node: owner.node };
}
