import { archiveErrors } from './archive-errors.ts';
import type { ArchiveQuery, Order } from './archive-query.ts';
import { primaryKeyOf } from './catalog.ts';
import { defaultColumns } from './default-columns.ts';
import type { Expression, ValueKind } from './expression.ts';
import type { Filter, Term } from './filter.ts';
import type { Branch, Provider } from './graph.ts';
import type { Column } from './graph-walk.ts';
import { findAmong, findColumn } from './provider-columns.ts';
import { quoted } from './quoted.ts';
import type { ReadableOwners } from './readable-owners.ts';
import { type Follow, resolveColumn } from './resolve.ts';
import { entityRows, hiddenRows, ownedRows, ownKinds } from './row-rules.ts';
import { type Node, Scope } from './scope.ts';
import { Statement } from './statement-text.ts';
import type { TenantFields } from './tenant-fields.ts';
import { planFilter } from './where.ts';

/** How the parts of a cell stand in a result row. */
export interface PlannedCell {
  readonly kind: ValueKind;
  readonly enumName: string | undefined;
  readonly tooltip: string | undefined;
}

export interface PlannedBranch {
  readonly entity: string;
  readonly table: string;
  /** By position of the column; undefined where these rows have no such column. */
  readonly cells: readonly (PlannedCell | undefined)[];
}

/** A statement that can be run again with other values of the same shape. */
export interface Plan {
  readonly text: string;
  readonly statement: Statement;
  readonly columns: readonly Column[];
  readonly branches: readonly PlannedBranch[];
}

export interface PlanContext {
  readonly provider: Provider;
  readonly query: ArchiveQuery;
  readonly fields: TenantFields;
  readonly bypassesVisibility: boolean;
  readonly readable: ReadonlyMap<string, ReadableOwners>;
}

/** Plans one parametrised statement that answers the query, joined only to what its columns need. */
export function planQuery(context: PlanContext): Plan {
  const { provider, query } = context;
  const statement = new Statement(context.bypassesVisibility, context.readable.keys());
  const columns = selectedColumns(context);
  const asked = askedEntities(provider, query.entities);
  const branches = provider.branches.filter((branch) => hasRows(branch, provider, asked));
  const parts = branches.map((branch) => new BranchPlan(branch, columns, asked, statement, context));
  for (const order of query.order) checkOrder(order, context);
  const text = parts.length === 1 && parts[0] ? parts[0].text() : unionText(parts, query, statement);
  return { text, statement, columns, branches: parts.map((part) => part.planned()) };
}

/** In the provider's order, whatever the order they were asked in (spec rest §7). */
function selectedColumns({ provider, query, fields }: PlanContext): Column[] {
  const names = query.columns.length > 0 ? query.columns : defaultColumns(provider);
  const found = names.map((name) => findColumn(provider, name, fields, '$select'));
  const unique = [...new Map(found.map((column) => [column.name, column])).values()];
  const position = new Map([...provider.columns.keys()].map((key, index) => [key, index]));
  const rank = (column: Column) => position.get(column.name.toLowerCase()) ?? position.size;
  return unique.sort((a, b) => rank(a) - rank(b));
}

function askedEntities(provider: Provider, asked: readonly string[]): readonly string[] {
  if (asked.length === 0) return provider.entities;
  return asked.map((name) => {
    const known = provider.entities.find((entity) => entity.toLowerCase() === name.toLowerCase());
    if (!known) throw archiveErrors.unknownEntity(name, provider.name, provider.entities);
    return known;
  });
}

const hasRows = (branch: Branch, provider: Provider, asked: readonly string[]) =>
  provider.branches.length === 1 || asked.includes(branch.entity);

function checkOrder({ column }: Order, { provider, fields }: PlanContext): void {
  if (!findColumn(provider, column, fields, '$orderBy').orderable) throw archiveErrors.notOrderable(column);
}

const restricted = (filter: Filter | undefined): string[] => {
  if (!filter) return [];
  return filter.kind === 'term' ? [filter.column.toLowerCase()] : filter.items.flatMap(restricted);
};

const sortTypes: Readonly<Partial<Record<ValueKind, string>>> = {
  int: 'bigint',
  seconds: 'bigint',
  enum: 'bigint',
  decimal: 'double precision',
  bool: 'boolean',
  wall: 'timestamp',
  day: 'timestamp',
  stamp: 'timestamptz',
};

const isByText = ({ kind }: Expression) => kind === 'list' || kind === 'associate';
const sortText = (expression: Expression) =>
  (isByText(expression) ? expression.text : undefined) ?? expression.value;
const direction = (order: Order) => (order.descending ? 'desc' : 'asc');

/** The rows of one table: a page of them is chosen first, then joined to what the columns show. */
class BranchPlan {
  readonly sorts: readonly (Expression | undefined)[];
  readonly entity: string;
  private readonly table: string;
  private readonly page: Scope;
  private readonly list: Scope;
  private readonly where: readonly string[];
  private readonly cells: readonly (Expression | undefined)[];
  private readonly query: ArchiveQuery;
  private readonly statement: Statement;

  constructor(
    branch: Branch,
    columns: readonly Column[],
    asked: readonly string[],
    statement: Statement,
    { provider, query, fields }: PlanContext,
  ) {
    if (!branch.root) throw archiveErrors.notBuilt(`Archive ${provider.name}`);
    this.table = branch.root;
    this.entity = branch.entity;
    this.query = query;
    this.statement = statement;
    this.page = new Scope(statement);
    this.list = new Scope(statement);
    const root = this.page.node(this.table, 'r');
    const shown = this.list.node(this.table, 'r');
    const resolve = (column: Column, node: Node, follow: Follow) =>
      resolveColumn(column, node, follow, fields);
    const join: Follow = (node, step) => node.scope.join(node, step);
    const columnsOf = provider.branches.length === 1 ? provider.columns : branch.columns;
    const own = (name: string) => findAmong(columnsOf, name, fields);
    const find = (term: Term) => {
      const { restriction } = findColumn(provider, term.column, fields, '$filter');
      const column = own(term.column);
      return column && { ...column, restriction };
    };
    this.where = [
      `r.tenant_id = $1`,
      ...statement.visible(this.table, 'r'),
      ...hiddenRows(this.table, 'r', restricted(query.filter)),
      ...entityRows(this.table, 'r', provider.entities, asked),
      ...ownerCondition(query, this.table, asked, statement),
      ...(ownKinds[this.table] ? [ownKinds[this.table]?.('r') ?? 'true'] : []),
      ...(query.filter
        ? [
            planFilter(
              query.filter,
              root,
              { find, resolve: (column, follow) => resolve(column, root, follow) },
              statement,
            ),
          ]
        : []),
    ];
    this.sorts = query.order.map(({ column: name }) => {
      const column = own(name);
      return column && resolve(column, root, join);
    });
    this.cells = columns.map((column) => {
      const mine = own(column.name);
      return mine && resolve(mine, shown, join);
    });
  }

  planned(): PlannedBranch {
    const cells = this.cells.map(
      (cell) => cell && { kind: cell.kind, enumName: cell.enumName, tooltip: cell.tooltip?.name },
    );
    return { entity: this.entity, table: this.table, cells };
  }

  /** The whole statement of an archive over one table. */
  text(): string {
    const parts = this.cells.flatMap((cell, index) =>
      cellParts(cell).map((part, at) => `${part} as c${index}_${at}`),
    );
    const columns = [`0 as branch`, `${this.key} as pk`, ...parts];
    const top = this.statement.param('bigint', (run) => run.top + 1);
    const skip = this.statement.param('bigint', (run) => run.skip);
    return `select ${columns.join(', ')} from (${this.pageText(`limit ${top} offset ${skip}`, [])}) r
      ${this.list.joins.join('\n')} order by ${[...this.ordering(), `${this.key} asc`].join(', ')}`;
  }

  /** The rows as a part of a union: cells in one json array, because the parts differ in types. */
  unionText(position: number, limit: string, types: readonly string[]): string {
    const cells = this.cells.map((cell) => `jsonb_build_array(${cellParts(cell).join(', ')})`);
    const sorts = this.query.order.map((_, index) => `r.s${index}`);
    const columns = [
      `${position} as branch`,
      `${this.key} as pk`,
      `jsonb_build_array(${cells.join(', ')}) as cells`,
    ];
    return `select ${[...columns, ...sorts].join(', ')} from (${this.pageText(limit, types)}) r
      ${this.list.joins.join('\n')}`;
  }

  private get key(): string {
    return `r.${quoted(primaryKeyOf(this.table))}`;
  }

  private ordering(): string[] {
    return this.query.order.map((order, index) => `r.s${index} ${direction(order)}`);
  }

  private pageText(limit: string, types: readonly string[]): string {
    const sorts = this.sorts.map((sort, index) => {
      const type = types[index];
      const value = sort ? sortText(sort) : 'null';
      return `${type ? `(${value})::${type}` : value} as s${index}`;
    });
    const order = [
      ...this.query.order.map((each, index) => `s${index} ${direction(each)}`),
      `${this.key} asc`,
    ];
    return `select ${['r.*', ...sorts].join(', ')} from ${quoted(this.table)} r
      ${this.page.joins.join('\n')} where ${this.where.join('\n and ')}
      order by ${order.join(', ')} ${limit}`;
  }
}

function ownerCondition(
  { owner }: ArchiveQuery,
  table: string,
  asked: readonly string[],
  statement: Statement,
): string[] {
  if (!owner) return [];
  const id = statement.param('integer', (run) => run.ownerId);
  return [ownedRows(owner.table, table, 'r', id, asked)];
}

/** What of an expression a result row carries: the value, the text it stands for, the key for its tooltip. */
function cellParts(cell: Expression | undefined): string[] {
  if (!cell) return [];
  return [cell.value, cell.text ?? 'null::text', cell.tooltip?.value ?? 'null::integer'];
}

/** Sorted together, the rows of several tables; each is cut to what the page can need before. */
function unionText(parts: readonly BranchPlan[], query: ArchiveQuery, statement: Statement): string {
  const ahead = statement.param('bigint', (run) => run.skip + run.top + 1);
  const types = query.order.map((_, index) => commonType(parts.map((part) => part.sorts[index])));
  const selects = parts.map((part, position) => `(${part.unionText(position, `limit ${ahead}`, types)})`);
  const order = [...query.order.map((each, index) => `s${index} ${direction(each)}`), 'branch', 'pk'];
  const top = statement.param('bigint', (run) => run.top + 1);
  const skip = statement.param('bigint', (run) => run.skip);
  return `select branch, pk, cells from (${selects.join('\nunion all\n')}) u
    order by ${order.join(', ')} limit ${top} offset ${skip}`;
}

function commonType(sorts: readonly (Expression | undefined)[]): string {
  const types = sorts
    .filter((sort) => sort !== undefined)
    .map((sort) => (isByText(sort) ? 'text' : (sortTypes[sort.kind] ?? 'text')));
  const [first = 'text'] = types;
  if (types.every((type) => type === first)) return first;
  return types.every((type) => type.startsWith('timestamp')) ? 'timestamptz' : 'text';
}
