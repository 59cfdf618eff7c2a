import { type ColumnRow, type GraphItem, graphData, type RestrictionType } from './graph-data.ts';

/** One prefix on the way to a column, and the table it hangs on where that is not the node's own. */
export interface Mount {
  readonly prefix: string;
  readonly from: string | undefined;
}

export interface Column {
  /** Full name, prefixes included: `contactPhone/formattedNumber`. */
  readonly name: string;
  readonly restriction: RestrictionType | null;
  readonly orderable: boolean;
  readonly binding: string | null;
  readonly mounts: readonly Mount[];
  /** Root table of the extender that declares the column, where it names exactly one. */
  readonly root: string | undefined;
}

type Children = Readonly<Record<string, string>>;
type Insertions = Map<string, { item: GraphItem; children: Children; root: string | undefined }[]>;

interface Place {
  readonly children: Children;
  readonly mounts: readonly Mount[];
  readonly root: string | undefined;
  readonly except: ReadonlySet<string>;
  readonly insertions: Insertions;
}

export const singleRoot = (root: string | readonly string[] | null): string | undefined =>
  typeof root === 'string' ? root : undefined;

const isColumn = (item: GraphItem): item is ColumnRow => Array.isArray(item);

function extender(id: string | undefined) {
  const found = id === undefined ? undefined : graphData.extenders[id];
  if (!found) throw new Error(`archive graph: no extender ${id}`);
  return found;
}

/** Expands the columns of one provider or extender in page order; the first of equal names wins. */
export function expandColumns(
  items: readonly GraphItem[],
  children: Children,
  root: string | undefined,
): Column[] {
  const columns = new Map<string, Column>();
  const mounted = new Set<string>();
  walk(items, { children, mounts: [], root, except: new Set(), insertions: new Map() });
  return [...columns.values()];

  function walk(list: readonly GraphItem[], place: Place): void {
    for (const item of list) {
      if (isColumn(item)) addColumn(item, place);
      else if (typeof item === 'string' && item.startsWith('/')) mount(item, place);
      else {
        inline(item, place);
        continue;
      }
      insertAfter(isColumn(item) ? item[0] : String(item), place);
    }
  }

  function addColumn([local, restriction, orderable, binding]: ColumnRow, place: Place): void {
    const name = place.mounts.map(({ prefix }) => `${prefix}/`).join('') + local;
    if (place.except.has(local) || columns.has(name)) return;
    const { mounts, root: declaredOn } = place;
    columns.set(name, { name, restriction, orderable: orderable === 1, binding, mounts, root: declaredOn });
  }

  function mount(item: string, place: Place): void {
    const prefix = item.slice(1);
    const mounts = [...place.mounts, { prefix, from: place.root }];
    const key = mounts.map((step) => step.prefix).join('/');
    if (place.except.has(item) || mounted.has(key)) return;
    mounted.add(key);
    const child = extender(place.children[prefix]);
    walk(child.columns, {
      children: child.children ?? {},
      mounts,
      root: singleRoot(child.root),
      except: new Set(),
      insertions: new Map(),
    });
  }

  function inline(item: Exclude<GraphItem, ColumnRow>, place: Place): void {
    const entry = typeof item === 'string' ? { '+': item.slice(1) } : item;
    const child = extender(entry['+']);
    for (const [after, inserted] of entry.insert ?? []) {
      const waiting = place.insertions.get(after) ?? [];
      waiting.push({ item: inserted, children: place.children, root: place.root });
      place.insertions.set(after, waiting);
    }
    walk(child.columns, {
      ...place,
      children: child.children ?? {},
      root: singleRoot(child.root),
      except: new Set([...place.except, ...(entry.except ?? [])]),
    });
  }

  function insertAfter(key: string, place: Place): void {
    const waiting = place.insertions.get(key);
    if (!waiting) return;
    place.insertions.delete(key);
    for (const { item, children: own, root: ownRoot } of waiting) {
      walk([item], { ...place, children: own, root: ownRoot, except: new Set() });
    }
  }
}
