import { primaryKeyOf } from './catalog.ts';
import type { Condition, Step } from './joins.ts';
import { quoted } from './quoted.ts';
import type { Statement } from './statement-text.ts';

/** A row in a statement: where columns are read from and joins start. */
export interface Node {
  readonly scope: Scope;
  readonly alias: string;
  readonly table: string;
  /** The table, or the end of it that is meant (`relations:source`): what joins are looked up by. */
  readonly kind: string;
  /** The rows passed on the way here, by table: a relation's definition hangs on the relation, not on its end. */
  readonly trail: ReadonlyMap<string, Node>;
}

export const columnOf = (node: Node, column: string): string => `${node.alias}.${quoted(column)}`;
export const keyOf = (node: Node): string => columnOf(node, primaryKeyOf(node.table));

const conditions = (alias: string, list: readonly Condition[] = []) =>
  list.map(([column, operator, value]) => `${alias}.${quoted(column)} ${operator} ${value}`);

/** The rows of one level of a statement: its first table and what has been joined to it. Joins are shared. */
export class Scope {
  readonly joins: string[] = [];
  readonly statement: Statement;
  /** Set in a sub-select that asks whether rows exist: the rows it is about. */
  readonly from: string | undefined;
  readonly where: string[] = [];
  private readonly nodes = new Map<string, Node>();

  constructor(statement: Statement, from?: string) {
    this.statement = statement;
    this.from = from;
  }

  node(table: string, alias: string, before?: Node): Node {
    const trail = new Map(before?.trail);
    const node: Node = { scope: this, alias, table, kind: table, trail };
    trail.set(table, node);
    return node;
  }

  /** Follows a step with a left join, so that a row without the other row stays. */
  join(node: Node, step: Step): Node {
    if ('as' in step) return { ...node, kind: step.as };
    const key = `${node.alias} ${JSON.stringify(step)}`;
    const known = this.nodes.get(key);
    if (known) return known;
    const next = this.node('to' in step ? step.to : step.has, this.statement.alias(), node);
    this.joins.push('to' in step ? this.toOne(node, next, step) : this.firstOf(node, next, step));
    this.nodes.set(key, next);
    return next;
  }

  private toOne(node: Node, next: Node, step: Extract<Step, { to: string }>): string {
    const on = [
      `${next.alias}.tenant_id = $1`,
      `${keyOf(next)} = ${columnOf(node, step.by)}`,
      ...conditions(node.alias, step.when),
      // Everybody may know the names of the users, whosever persons they are.
      ...(node.table === 'associate' ? [] : this.statement.visible(next.table, next.alias)),
    ];
    return `left join ${quoted(step.to)} ${next.alias} on ${on.join(' and ')}`;
  }

  /**
   * `+ 0` keeps the planner from walking the whole primary key in the hope of a first match: it found
   * persons without an e-mail by reading every e-mail of the tenant.
   */
  private firstOf(node: Node, next: Node, step: Extract<Step, { has: string }>): string {
    const order = [step.first, primaryKeyOf(step.has)].filter((column) => column !== undefined);
    const inner = `select * from ${quoted(step.has)} ${next.alias} where ${owned(node, next, step)}
      order by ${order.map((column) => `${columnOf(next, column)} + 0`).join(', ')} limit 1`;
    return `left join lateral (${inner}) ${next.alias} on true`;
  }
}

/** The condition that ties a row to the row it belongs to. */
function owned(node: Node, row: Node, step: Extract<Step, { has: string }>): string {
  const owner = step.of === undefined ? keyOf(node) : columnOf(node, step.of);
  return [
    `${row.alias}.tenant_id = $1`,
    `${columnOf(row, step.by)} = ${owner}`,
    ...conditions(row.alias, step.where),
    ...row.scope.statement.visible(row.table, row.alias),
  ].join(' and ');
}

/** A sub-select about the rows a `has` step leads to; its conditions go to the node's scope. */
export function existingRows(node: Node, step: Extract<Step, { has: string }>): Node {
  const alias = node.scope.statement.alias();
  const scope = new Scope(node.scope.statement, `${quoted(step.has)} ${alias}`);
  const row = scope.node(step.has, alias, node);
  scope.where.push(owned(node, row, step));
  return row;
}

export const existsText = ({ from, joins, where }: Scope): string =>
  `exists (select 1 from ${from} ${joins.join(' ')} where ${where.join(' and ')})`;
