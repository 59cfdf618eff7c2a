import { graphData, type ProviderRow, type RestrictionType } from './graph-data.ts';
import { type Column, expandColumns, singleRoot } from './graph-walk.ts';

/** A provider that reads rows of one table. */
export interface Branch {
  readonly provider: string;
  readonly root: string | undefined;
  /** The entity its rows are called. */
  readonly entity: string;
  /** Columns by lower-case name, in page order. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** An archive provider, expanded: what its columns are called and allow, and the branches that know where from. */
export interface Provider {
  readonly name: string;
  readonly entities: readonly string[];
  readonly branches: readonly Branch[];
  readonly columns: ReadonlyMap<string, Column>;
}

const namesByLowerCase = new Map(Object.keys(graphData.providers).map((name) => [name.toLowerCase(), name]));
const expanded = new Map<string, Provider>();

export const providerNames = (): readonly string[] => Object.keys(graphData.providers);

/** The provider of that name in any casing; undefined when there is none. */
export function findProvider(name: string): Provider | undefined {
  const key = namesByLowerCase.get(name.toLowerCase());
  if (key === undefined) return undefined;
  const known = expanded.get(key);
  if (known) return known;
  const provider = expand(key);
  expanded.set(key, provider);
  return provider;
}

function expand(name: string): Provider {
  const row = graphData.providers[name];
  if (!row) throw new Error(`archive graph: no provider ${name}`);
  const provider = row.union ? expandUnion(name, row, row.union) : expandSingle(name, row);
  const columns = byName(arrange([...provider.columns.values()], row));
  const branches = row.union
    ? provider.branches
    : provider.branches.map((branch) => ({ ...branch, columns }));
  return { ...provider, columns, branches };
}

const byName = (columns: readonly Column[]) =>
  new Map(columns.map((column) => [column.name.toLowerCase(), column]));

function expandSingle(name: string, row: ProviderRow): Provider {
  const expandedColumns = expandColumns(row.columns ?? [], row.extenders ?? {}, singleRoot(row.root));
  const columns = byName(expandedColumns);
  const entities = row.entities ?? [];
  const root = typeof row.root === 'string' ? row.root : row.root?.[0];
  return {
    name,
    entities,
    columns,
    branches: [{ provider: name, root, entity: entities[0] ?? '', columns }],
  };
}

function expandUnion(name: string, row: ProviderRow, parts: readonly string[]): Provider {
  const own = byName(expandColumns(row.columns ?? [], row.extenders ?? {}, singleRoot(row.root)));
  const subs = parts.map((part) => findProvider(part)).filter((part) => part !== undefined);
  const entities = row.entities ?? [];
  const branches = subs.flatMap((sub, position) =>
    sub.branches.map((branch) => ({
      ...branch,
      columns: new Map([...own, ...branch.columns]),
      entity: sub.branches.length === 1 ? (entities[position] ?? branch.entity) : branch.entity,
    })),
  );
  const columns = new Map(own);
  for (const key of subs.flatMap((sub) => [...sub.columns.keys()])) {
    if (!columns.has(key)) columns.set(key, agree(key, subs, row));
  }
  return { name, entities, branches, columns };
}

/** What a union allows on a column: what any, all, or all the sub-providers that own the column allow. */
function agree(key: string, subs: readonly Provider[], row: ProviderRow): Column {
  const owners = subs.map((sub) => sub.columns.get(key)).filter((column) => column !== undefined);
  const [first] = owners;
  if (!first) throw new Error(`archive graph: nobody owns ${key}`);
  const isKept = (mode: ProviderRow['restrict'], allows: (column: Column) => boolean) => {
    if (mode === 'any') return owners.some(allows);
    return (mode === 'common' || owners.length === subs.length) && owners.every(allows);
  };
  const restriction = owners.find((column) => column.restriction)?.restriction ?? null;
  return {
    ...first,
    restriction: isKept(row.restrict, (column) => column.restriction !== null) ? restriction : null,
    orderable: isKept(row.order, (column) => column.orderable),
  };
}

const matches = (name: string, patterns: readonly string[]) =>
  patterns.some(
    (pattern) => name === pattern || (pattern.endsWith('/*') && name.startsWith(pattern.slice(0, -1))),
  );

/** The provider's own exceptions: cleared and overridden attributes, blocks that stand elsewhere. */
function arrange(columns: readonly Column[], row: ProviderRow): Column[] {
  const overrides = new Map<string, readonly [RestrictionType | null, 0 | 1]>(
    row.attrs?.map(([name, restriction, orderable]) => [name, [restriction, orderable]]),
  );
  let arranged = columns.map((column): Column => {
    const override = overrides.get(column.name);
    const [restriction, orderable] = override ?? [column.restriction, column.orderable ? 1 : 0];
    const keepsRestriction = override || !row.restrictOnly || matches(column.name, row.restrictOnly);
    const keepsOrder = override || !row.orderOnly || matches(column.name, row.orderOnly);
    return {
      ...column,
      restriction: keepsRestriction ? restriction : null,
      orderable: Boolean(keepsOrder) && orderable === 1,
      binding: rebase(column.binding, row.rebase),
    };
  });
  for (const [first, last, after] of row.moves ?? []) arranged = move(arranged, first, last, after);
  return arranged;
}

function rebase(binding: string | null, tables: Readonly<Record<string, string>> | undefined): string | null {
  if (!binding || !tables) return binding;
  return binding.replace(/(^|->)(\w+)\./g, (whole, arrow: string, table: string) =>
    table in tables ? `${arrow}${tables[table]}.` : whole,
  );
}

function move(columns: readonly Column[], first: string, last: string, after: string | null): Column[] {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const block = columns.slice(at(first), at(last) + 1);
  const rest = columns.filter((column) => !block.includes(column));
  const target = after === null ? 0 : rest.findIndex((column) => column.name === after) + 1;
  return [...rest.slice(0, target), ...block, ...rest.slice(target)];
}
