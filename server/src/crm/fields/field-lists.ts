import type { TenantDb } from '../../platform/db.ts';
import { itemsOf, type ListItems, listKindOfTable, userListItems } from '../lists/index.ts';
import { type UdefField, udefTypes } from './udef-layout.ts';

/** Items of the lists behind list fields, by list; loaded before the values are read. */
export type FieldLists = ReadonlyMap<UdefField, ListItems>;

const userListTable = 136;

export async function listsOfFields(db: TenantDb, fields: readonly UdefField[]): Promise<FieldLists> {
  const listFields = fields.filter((field) => field.type === udefTypes.list);
  if (listFields.length === 0) return new Map();
  const items = await Promise.all(listFields.map((field) => itemsOfField(db, field)));
  return new Map(listFields.map((field, at) => [field, items[at] ?? noItems]));
}

const noItems: ListItems = { all: [], byId: new Map() };

async function itemsOfField(db: TenantDb, { row }: UdefField): Promise<ListItems> {
  if (row.listtableid === userListTable) return userListItems(db, row.udlistdefinition_id);
  const kind = listKindOfTable(row.listtableid ?? 0);
  return kind ? itemsOf(db, kind) : noItems;
}
