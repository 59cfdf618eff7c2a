import type { Arguments, Call, OperationTable } from '../call.ts';
import { findTable, type Table } from '../model/index.ts';
import { entityRights, type RightsRow } from '../rights/index.ts';
import { foreignKeyErrors } from './foreign-key-errors.ts';
import { foreignKeysOf } from './foreign-keys.ts';
import { foreignSystemOperations } from './foreign-system-operations.ts';

const entities = ['Contact', 'Person', 'Project', 'Sale', 'Appointment', 'Document', 'Ticket'] as const;

/** A record that was deleted, softly too, or that the caller may not read is not there. */
async function keysOf(call: Call, entity: string, recordId: number): Promise<Record<string, string>> {
  const found = findTable(entity);
  if (!found || !(await isThere(call, found, recordId)))
    throw foreignKeyErrors.recordNotFound(entity, recordId);
  return foreignKeysOf(call.db, found.name, recordId);
}

async function isThere(call: Call, table: Table, id: number): Promise<boolean> {
  if (isGoverned(table.name)) return isReadable(call, table.name, id);
  const rows = await call.db.query({
    name: `foreign-keys-exists-${table.name}`,
    text: `select 1 from "${table.name}" where tenant_id = $1 and "${table.primaryKey}" = $2`,
    values: [call.db.tenantId, id],
  });
  return rows.length > 0;
}

type Governed = 'contact' | 'person';
const isGoverned = (table: string): table is Governed => table === 'contact' || table === 'person';

async function isReadable(call: Call, table: Governed, id: number): Promise<boolean> {
  const [row] = await call.db.query<RightsRow>({
    name: `foreign-keys-owner-${table}`,
    text: `select coalesce(associate_id, 0) as "associateId", coalesce(group_id, 0) as "groupId",
                  contact_id as "contactId"
           from ${table} where tenant_id = $1 and ${table}_id = $2
             and (deleteddate is null or deleteddate = '1760-01-01 00:00:00+00')`,
    values: [call.db.tenantId, id],
  });
  return row !== undefined && (await entityRights(call, table)).on(row).canRead;
}

const restOperations: OperationTable = Object.fromEntries(
  entities.map((entity) => [
    `v1${entity}Entity_GetAllForeignKeysOnEntity`,
    (call: Call, args: Arguments) => keysOf(call, entity, Number(args.id ?? 0)),
  ]),
);

export const foreignKeyOperations: OperationTable = {
  ...foreignSystemOperations,
  ...restOperations,
  v1User_GetAllForeignKeysOnEntity: (call, args) => keysOf(call, 'associate', Number(args.id ?? 0)),
  'ForeignSystem.GetAllForeignKeysOnEntity': (call, args) =>
    keysOf(call, String(args.EntityType ?? ''), Number(args.EntityId ?? 0)),
};
