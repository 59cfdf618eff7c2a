import type { TenantDb } from '../../platform/db.ts';
import { findTable, table } from '../model/index.ts';
import { createReferenceCache, type ReferenceCache } from '../reference-cache.ts';
import type { ListDefinition } from './list-definitions.ts';
import { type ListKind, listKinds } from './list-kinds.ts';
import { userListKind } from './list-rows.ts';

/** A heading groups items of one list. */
export interface HeadingRow {
  readonly id: number;
  readonly name: string;
  readonly tooltip: string;
  readonly rank: number;
  readonly deleted: boolean;
  /** The definition of the list an administrator made; 0 for built-in lists. */
  readonly extraid: number;
}

/** Which user groups see an item, and below which headings it stands. */
export interface ListLinks {
  readonly groupsOf: ReadonlyMap<number, ReadonlySet<number>>;
  readonly itemsUnder: ReadonlyMap<number, ReadonlySet<number>>;
  readonly headings: readonly HeadingRow[];
}

const noLinks: ListLinks = { groupsOf: new Map(), itemsUnder: new Map(), headings: [] };

/** Relation definitions carry a shorter name in their link tables. */
const linkPrefix = (kind: ListKind): string => (kind.table === 'relationdefinition' ? 'RelDef' : kind.table);
/** Table that says which user groups see an item. */
export const groupLinkOf = (kind: ListKind): string => `${linkPrefix(kind)}GroupLink`;
const headingLinkOf = (kind: ListKind): string => `${linkPrefix(kind)}HeadingLink`;

const linkedKinds = [...listKinds.filter((kind) => kind.links), userListKind];

const caches = new Map<string, ReferenceCache<ListLinks>>(
  linkedKinds.map((kind) => [
    kind.name,
    createReferenceCache({
      tables: [groupLinkOf(kind), headingLinkOf(kind), 'heading'],
      load: (db) => loadLinks(db, kind),
    }),
  ]),
);

/** Groups and headings of a list; the lists administrators made share their tables but not their headings. */
export async function linksOf(db: TenantDb, list: ListDefinition): Promise<ListLinks> {
  const links = await caches.get(list.kind.name)?.get(db);
  if (!links) return noLinks;
  return { ...links, headings: links.headings.filter((heading) => heading.extraid === list.userListId) };
}

interface Pair {
  readonly item: number;
  readonly other: number;
}

async function loadLinks(db: TenantDb, kind: ListKind): Promise<ListLinks> {
  const [groups, headings, under] = await Promise.all([
    readPairs(db, groupLinkOf(kind)),
    db.query<HeadingRow>({
      name: 'lists-headings',
      text: `select heading_id as id, name, coalesce(tooltip, '') as tooltip, coalesce(rank, 0) as rank,
                    coalesce(deleted, 0) <> 0 as deleted, coalesce(extraid, 0) as extraid
             from heading where tenant_id = $1 and listtableid = $2 order by rank, heading_id`,
      values: [db.tenantId, table(kind.table).number],
    }),
    readPairs(db, headingLinkOf(kind)),
  ]);
  return {
    groupsOf: collect(groups, (pair) => [pair.item, pair.other]),
    itemsUnder: collect(under, (pair) => [pair.other, pair.item]),
    headings,
  };
}

/** The three columns of a link table are its key, the item and the group or heading. */
async function readPairs(db: TenantDb, linkTable: string): Promise<Pair[]> {
  const found = findTable(linkTable);
  const [, item, other] = found?.columns ?? [];
  if (!found || !item || !other) return [];
  return db.query<Pair>({
    name: `lists-${found.name}`,
    text: `select "${item.name}" as item, "${other.name}" as other from "${found.name}" where tenant_id = $1`,
    values: [db.tenantId],
  });
}

function collect(
  pairs: readonly Pair[],
  entry: (pair: Pair) => readonly [number, number],
): ReadonlyMap<number, ReadonlySet<number>> {
  const sets = new Map<number, Set<number>>();
  for (const pair of pairs) {
    const [key, value] = entry(pair);
    const known = sets.get(key);
    if (known) known.add(value);
    else sets.set(key, new Set([value]));
  }
  return sets;
}
