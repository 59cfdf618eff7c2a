import type { Call } from '../call.ts';
import { table as dictionaryTable } from '../model/index.ts';
import { createReferenceCache } from '../reference-cache.ts';
import { associates, bypassesRights, type Directory, type DirectoryEntry } from '../users/index.ts';
import { rightOverride } from './right-override.ts';

/** `DataRight.relationToOwner`, numbered as in the API (spec data-model §15, 1). */
const relations = {
  own: 0,
  primaryGroup: 1,
  otherGroups: 2,
  otherAssociates: 3,
  externalUser: 4,
  anonymous: 5,
} as const;

/** The ladder None < Read < Create < Update < Delete as bits of the contract's ETableRight. */
export const tableRights = { none: 0, read: 1, create: 5, update: 7, full: 15 } as const;

/** Who owns a row: "Our contact" of the company; a person has its company's. */
export interface RowOwner {
  readonly associateId: number;
  readonly groupId: number;
}

type Matrix = ReadonlyMap<string, number>;

const cellKey = (roleId: number, tableNumber: number, relation: number) =>
  `${roleId}/${tableNumber}/${relation}`;

const matrices = createReferenceCache<Matrix>({
  tables: ['dataright'],
  load: async (db) => {
    const rows = await db.query<{ role: number; table: number; relation: number; crud: string }>({
      name: 'rights-matrix',
      text: `select roleid as role, tableid as "table", relationtoowner as relation, crud
             from dataright where tenant_id = $1 and fieldid = 0`,
      values: [db.tenantId],
    });
    return new Map(rows.map((row) => [cellKey(row.role, row.table, row.relation), rightOf(row.crud)]));
  },
});

/** Cumulative: the strongest letter counts. */
function rightOf(crud: string): number {
  const letters = crud.toUpperCase();
  if (letters.includes('D')) return tableRights.full;
  if (letters.includes('U')) return tableRights.update;
  if (letters.includes('C')) return tableRights.create;
  return letters.includes('R') ? tableRights.read : tableRights.none;
}

/** The matrix cell for each row owner, for one caller and table; loads nothing once the caches are warm. */
export async function rowRights(
  call: Pick<Call, 'db' | 'caller'>,
  table: string,
): Promise<(owner: RowOwner) => number> {
  if (bypassesRights(call.caller)) return () => tableRights.full;
  const [matrix, directory, override] = await Promise.all([
    matrices.get(call.db),
    associates(call),
    rightOverride(call, table),
  ]);
  const caller = directory.entry(call.caller.associateId);
  if (caller?.roleType === systemRole) return () => tableRights.full;
  const tableNumber = dictionaryTable(table).number;
  return (owner) => {
    const cell = cellKey(call.caller.roleId, tableNumber, relationTo(directory, caller, owner));
    return (matrix.get(cell) ?? tableRights.none) & override.mask;
  };
}

const systemRole = 3;
const externalPerson = 4;
const anonymous = 7;

function relationTo(directory: Directory, caller: DirectoryEntry | undefined, row: RowOwner): number {
  if (row.associateId === (caller?.associateId ?? 0)) return relations.own;
  const owner = directory.entry(row.associateId);
  if (owner?.type === externalPerson) return relations.externalUser;
  if (owner?.type === anonymous) return relations.anonymous;
  // A company without an owner belongs to the group it was registered by.
  const group = owner?.groupId ?? row.groupId;
  if (group !== 0 && group === caller?.groupId) return relations.primaryGroup;
  if (caller?.otherGroups.includes(group)) return relations.otherGroups;
  return relations.otherAssociates;
}
