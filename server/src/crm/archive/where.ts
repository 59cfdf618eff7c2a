import { archiveErrors } from './archive-errors.ts';
import { conditionText } from './condition.ts';
import type { Expression } from './expression.ts';
import type { Filter, Term } from './filter.ts';
import type { Column } from './graph-walk.ts';
import type { Step } from './joins.ts';
import { type Operator, operators } from './operators.ts';
import type { Follow } from './resolve.ts';
import { existingRows, existsText, type Node } from './scope.ts';
import type { Statement } from './statement-text.ts';

/** What the planner of a filter needs to know about columns. */
export interface FilterColumns {
  /** Undefined when this branch has no such column: its rows then cannot match. */
  find(term: Term): Column | undefined;
  resolve(column: Column, follow: Follow): Expression;
}

/** The sub-selects of one `and`: conditions on the same rows must hold for the same row. */
type Questions = Map<string, Node>;

const counts: Readonly<Record<Operator['count'], (given: number) => boolean>> = {
  none: (given) => given === 0,
  one: (given) => given === 1,
  two: (given) => given === 2,
  some: (given) => given >= 1,
  optional: (given) => given <= 1,
};

/** The operator of a term on a column. @throws {AppError} 400 when the column does not know it */
function operatorOf(term: Term, column: Column): Operator {
  if (!column.restriction) throw archiveErrors.notRestrictable(term.column);
  const known = operators[column.restriction];
  const operator = known[term.operator];
  if (!operator) {
    throw archiveErrors.unknownOperator(term.operator, term.column, column.restriction, Object.keys(known));
  }
  if (!counts[operator.count](term.values.length)) {
    throw archiveErrors.valueCount(term.column, term.operator, operator.count, term.values.length);
  }
  return operator;
}

/** Plans a filter: one SQL condition over the root row, with sub-selects for rows that belong to it. */
export function planFilter(filter: Filter, root: Node, columns: FilterColumns, statement: Statement): string {
  let next = 0;
  return plan(filter);

  function plan(node: Filter): string {
    if (node.kind === 'term') return together([node]);
    if (node.kind === 'and') return together(node.items);
    return `(${node.items.map(plan).join(' or ')})`;
  }

  function together(items: readonly Filter[]): string {
    const questions: Questions = new Map();
    const conditions: string[] = [];
    for (const item of items) {
      const condition = item.kind === 'term' ? planTerm(item, questions) : plan(item);
      if (condition !== undefined) conditions.push(condition);
    }
    for (const { scope } of questions.values()) conditions.push(existsText(scope));
    return conditions.length === 0 ? 'true' : `(${conditions.join(' and ')})`;
  }

  /** The condition on the root row; undefined when it went into a shared sub-select. */
  function planTerm(term: Term, shared: Questions): string | undefined {
    const index = next;
    next += 1;
    const column = columns.find(term);
    if (!column) return 'false';
    const operator = operatorOf(term, column);
    if (isPseudo(column)) return pseudo(term, column, index);
    const questions: Questions = operator.negated ? new Map() : shared;
    const expression = columns.resolve(column, (node, step) => follow(node, step, questions));
    const condition = conditionText({ expression, term, index, statement }, operator);
    const { scope } = expression.node;
    if (scope.from === undefined) return operator.negated ? `(${condition}) is not true` : condition;
    scope.where.push(condition);
    return operator.negated ? `not ${existsText(scope)}` : undefined;
  }

  function follow(node: Node, step: Step, questions: Questions): Node {
    if (!('has' in step) || node.scope !== root.scope) return node.scope.join(node, step);
    const key = `${node.alias} ${JSON.stringify(step)}`;
    const known = questions.get(key) ?? existingRows(node, step);
    questions.set(key, known);
    return known;
  }

  /** `getAllRows` and `getNoRows`: restrictions that say what they do. */
  function pseudo(term: Term, column: Column, index: number): string {
    const isNone = column.name === 'getNoRows';
    if (!isNone && column.name !== 'getAllRows') throw archiveErrors.notComputed(column.name, 'restriction');
    const operator = operatorOf(term, column);
    if (operator.operation === 'hasValue') return isNone ? 'false' : 'true';
    const node = { ...root };
    const condition = conditionText(
      { expression: { kind: 'bool', value: 'true', node }, term, index, statement },
      operator,
    );
    const isAsked = operator.negated ? `not (${condition})` : condition;
    return isNone ? `not (${isAsked})` : `(${isAsked} or true)`;
  }
}

const isPseudo = (column: Column) => column.binding === 'computed:pseudoRestriction';
