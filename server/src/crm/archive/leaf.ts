import { archiveErrors } from './archive-errors.ts';
import { fieldOf, primaryKeyOf } from './catalog.ts';
import type { Expression, ValueKind } from './expression.ts';
import type { RestrictionType } from './graph-data.ts';
import type { Column } from './graph-walk.ts';
import { columnOf, keyOf, type Node } from './scope.ts';
import { hasSearchKey, searchKeyOf } from './search-keys.ts';

const kinds: Readonly<Record<string, ValueKind>> = {
  String: 'text',
  Clob: 'text',
  Double: 'decimal',
  Bool: 'bool',
  DateTime: 'wall',
  UtcDateTime: 'stamp',
  FKArray: 'ids',
};

/** Dates without a time of day: no time zone shifts them (spec rest §4). */
const days: ReadonlySet<string> = new Set(['sale.saledate', 'SaleHist.saledate']);

/** Columns that show the text of a list item and compare its id. */
const byId: ReadonlySet<RestrictionType> = new Set<RestrictionType>([
  'listAny',
  'listExternal',
  'listInterest',
  'userGroup',
  'ejCategory',
  'ejUser',
]);

const isListed = (restriction: RestrictionType | null) => restriction !== null && byId.has(restriction);

function kindOf(node: Node, name: string): ValueKind {
  if (days.has(`${node.table}.${name}`)) return 'day';
  return kinds[fieldOf(node.table, name).type] ?? 'int';
}

/** The key a list shows the text of, where the column was reached over one. */
interface Key {
  readonly node: Node;
  readonly column: string;
}

/** A column of a row as an expression: what is stored, or the id behind a text that stands for a list item. */
export function leafExpression(node: Node, name: string, column: Column, key: Key | undefined): Expression {
  const value = columnOf(node, name);
  const kind = kindOf(node, name);
  if (kind === 'text' && column.restriction === 'associate' && node.table === 'associate') {
    return referenced('associate', node, value, key);
  }
  if (kind === 'text' && isListed(column.restriction)) {
    if (!key) throw archiveErrors.notComputed(column.name, 'a list without its ids');
    return referenced('list', node, value, key);
  }
  if (column.restriction === 'bool' && kind !== 'bool')
    return { kind: 'bool', value: `(${value} <> 0)`, node };
  if (kind === 'int' && column.restriction === 'listInterest') return { kind: 'int', value, node };
  const { enum: enumName } = fieldOf(node.table, name);
  if (kind === 'int' && enumName && isListed(column.restriction))
    return { kind: 'enum', value, enumName, node };
  if (kind === 'text') return textExpression(node, name, value, column);
  return { kind, value, node };
}

function textExpression(node: Node, name: string, value: string, column: Column): Expression {
  const tooltip = { name: primaryKeyOf(node.table).toLowerCase(), value: keyOf(node) };
  return {
    kind: 'text',
    value,
    node,
    tooltip,
    ...(column.restriction === 'stringorPK' && { key: keyOf(node) }),
    ...(hasSearchKey(node.table, name) && { folded: columnOf(node, searchKeyOf(name)) }),
  };
}

function referenced(kind: 'list' | 'associate', node: Node, text: string, key: Key | undefined): Expression {
  const id = key ? columnOf(key.node, key.column) : keyOf(node);
  const tooltip = { name: primaryKeyOf(node.table).toLowerCase(), value: id };
  return { kind, value: id, text, node: key?.node ?? node, tooltip };
}
