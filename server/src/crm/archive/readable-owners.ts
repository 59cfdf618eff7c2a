import type { Call } from '../call.ts';
import { rowRights, tableRights } from '../rights/index.ts';
import { associates } from '../users/index.ts';
import { findField } from './catalog.ts';
import { quoted } from './quoted.ts';

/** Whose rows of a table a caller may read. */
export interface ReadableOwners {
  readonly associates: readonly number[];
  readonly knownAssociates: readonly number[];
  /** For rows without an owner we know: the group they belong to decides. */
  readonly groups: readonly number[];
  readonly knownGroups: readonly number[];
  readonly otherGroups: boolean;
}

/** The tables of the data rights matrix, and the column that says whose a row is (spec data-model §12). */
const ownerColumns: Readonly<Record<string, string>> = {
  contact: 'associate_id',
  person: 'associate_id',
  appointment: 'associate_id',
  document: 'registered_associate_id',
  project: 'associate_id',
  sale: 'associate_id',
  selection: 'associate_id',
  relations: 'registered_associate_id',
};

/** A group that no row has. */
const noGroup = -1;

/** Limits on the rows of each table; a table whose rows the caller may all read is absent. */
export async function readableOwners(call: Call): Promise<ReadonlyMap<string, ReadableOwners>> {
  const tables = Object.keys(ownerColumns);
  const limits = await Promise.all(tables.map((table) => limitOn(call, table)));
  return new Map(tables.flatMap((table, index) => (limits[index] ? [[table, limits[index]]] : [])));
}

async function limitOn(call: Call, table: string): Promise<ReadableOwners | undefined> {
  const [rightOn, directory] = await Promise.all([rowRights(call, table), associates(call)]);
  const canRead = (associateId: number, groupId: number) =>
    (rightOn({ associateId, groupId }) & tableRights.read) !== 0;
  const knownAssociates = directory.all.map((entry) => entry.associateId);
  const knownGroups = [...new Set([call.caller.groupId, ...directory.all.map((entry) => entry.groupId)])];
  const limit = {
    associates: knownAssociates.filter((id) => canRead(id, 0)),
    knownAssociates,
    groups: knownGroups.filter((id) => canRead(0, id)),
    knownGroups,
    otherGroups: canRead(0, noGroup),
  };
  const isOpen =
    limit.otherGroups &&
    limit.associates.length === knownAssociates.length &&
    limit.groups.length === knownGroups.length;
  return isOpen ? undefined : limit;
}

/** Writes one of a limit's lists as a parameter. */
type Param = (type: string, pick: (limit: ReadableOwners) => unknown) => string;

/** Leaves out the rows whose owners the caller's role may not read. */
export function readableRows(table: string, row: string, param: Param): string {
  const list = (pick: (limit: ReadableOwners) => readonly number[]) => param('integer[]', pick);
  const owner = `${row}.${quoted(ownerColumns[table] ?? '')}`;
  const groupColumn = ['group_id', 'group_idx'].find((column) => findField(table, column));
  const group = groupColumn ? `${row}.${quoted(groupColumn)}` : '0';
  const byGroup = `${group} = any(${list((limit) => limit.groups)})
    or (${param('boolean', (limit) => limit.otherGroups)} and ${group} <> all(${list((limit) => limit.knownGroups)}))`;
  return `(${owner} = any(${list((limit) => limit.associates)})
    or (${owner} <> all(${list((limit) => limit.knownAssociates)}) and (${byGroup})))`;
}
