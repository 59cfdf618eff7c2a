import type { ListEntity } from '@kontor/contract';
import type { TenantDb } from '../../platform/db.ts';
import { findTableByNumber, table } from '../model/index.ts';
import { createReferenceCache } from '../reference-cache.ts';
import { listErrors } from './list-errors.ts';
import { type ListKind, listKind, listKindOfTable } from './list-kinds.ts';
import { itemsOf, type ListItems, userListItems, userListKind } from './list-rows.ts';

/** A row of UDListDefinition, the catalogue of all lists. */
interface DefinitionRow {
  readonly id: number;
  readonly name: string;
  readonly tooltip: string;
  readonly rank: number;
  readonly deleted: boolean;
  readonly listtableid: number;
}

/** A list as the faces address it: a built-in one or one an administrator made. */
export interface ListDefinition extends DefinitionRow {
  readonly kind: ListKind;
  /** Set for lists an administrator made: their items share the table UDList. */
  readonly userListId: number;
  /** The id on the wire: negative for built-in lists (spec rest §8). */
  readonly wireId: number;
}

interface Catalogue {
  readonly all: readonly ListDefinition[];
  readonly byId: ReadonlyMap<number, ListDefinition>;
  readonly byName: ReadonlyMap<string, ListDefinition>;
}

const userListTable = table(userListKind.table).number;

const catalogues = createReferenceCache<Catalogue>({
  tables: ['udlistdefinition'],
  load: async (db) => {
    const rows = await db.query<DefinitionRow>({
      name: 'lists-catalogue',
      text: `select udlistdefinition_id as id, name, coalesce(tooltip, '') as tooltip,
                    coalesce(rank, 0) as rank, coalesce(deleted, 0) <> 0 as deleted, listtableid
             from udlistdefinition where tenant_id = $1 order by rank, udlistdefinition_id`,
      values: [db.tenantId],
    });
    const all = rows.flatMap((row) => toDefinition(row) ?? []);
    return { all, byId: idsOf(all), byName: namesOf(all) };
  },
});

function toDefinition(row: DefinitionRow): ListDefinition | undefined {
  if (row.listtableid === userListTable) {
    return { ...row, kind: userListKind, userListId: row.id, wireId: row.id };
  }
  const kind = listKindOfTable(row.listtableid);
  return kind && { ...row, kind, userListId: 0, wireId: -row.listtableid };
}

/** Built-in lists answer to their catalogue id as well as to the negative table number. */
const idsOf = (all: readonly ListDefinition[]): ReadonlyMap<number, ListDefinition> =>
  new Map(all.flatMap((list) => [[list.id, list] as const, [list.wireId, list] as const]));

const namesOf = (all: readonly ListDefinition[]): ReadonlyMap<string, ListDefinition> =>
  new Map(all.map((list) => [list.name.toLowerCase(), list]));

/** Every list, in the administrator's order. */
export const listDefinitions = async (db: TenantDb): Promise<readonly ListDefinition[]> =>
  (await catalogues.get(db)).all;

/** By catalogue id, negative table number, catalogue name or the name of a built-in list. */
export async function findList(db: TenantDb, idOrName: number | string): Promise<ListDefinition> {
  const catalogue = await catalogues.get(db);
  const found =
    typeof idOrName === 'number' ? catalogue.byId.get(idOrName) : findByName(catalogue, idOrName.trim());
  if (!found) throw listErrors.listNotFound(idOrName);
  return found;
}

function findByName(catalogue: Catalogue, name: string): ListDefinition | undefined {
  const userList = /^udlist(\d+)$/i.exec(name);
  if (userList) return catalogue.byId.get(Number(userList[1]));
  const kind = listKind(name);
  return kind ? definitionOf(catalogue, kind) : catalogue.byName.get(name.toLowerCase());
}

/** A tenant's catalogue may lack a list the program knows; it still has a table, hence an id and a name. */
function definitionOf(catalogue: Catalogue, kind: ListKind): ListDefinition {
  const { number } = table(kind.table);
  return (
    catalogue.byId.get(-number) ?? {
      id: -number,
      name: findTableByNumber(number)?.documentedName ?? kind.name,
      tooltip: '',
      rank: 0,
      deleted: false,
      listtableid: number,
      kind,
      userListId: 0,
      wireId: -number,
    }
  );
}

export const listItems = (db: TenantDb, list: ListDefinition): Promise<ListItems> =>
  list.userListId > 0 ? userListItems(db, list.userListId) : itemsOf(db, list.kind);

/** MDO name of a list: `category`, `udlist42`. */
export const mdoName = (list: ListDefinition): string =>
  list.userListId > 0 ? `udlist${list.userListId}` : list.kind.name;

export const listEntity = (list: ListDefinition, inUse: boolean): ListEntity => ({
  Id: list.wireId,
  Name: list.name,
  Tooltip: list.tooltip,
  Deleted: list.deleted,
  Rank: list.rank,
  IsCustomList: list.userListId > 0,
  IsMDOList: true,
  UseGroupsAndHeadings: list.kind.links === true,
  ListType: list.userListId > 0 ? 'UDList' : list.kind.name,
  InUseByUserDefinedFields: inUse,
});
