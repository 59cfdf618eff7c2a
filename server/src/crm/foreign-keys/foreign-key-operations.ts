import { AppError } from '../../platform/errors.ts';
import type { Arguments, Call, OperationTable } from '../call.ts';
import { findTable, type Table } from '../model/index.ts';
import { foreignKeysOf } from './foreign-keys.ts';

const entities = ['Contact', 'Person', 'Project', 'Sale', 'Appointment', 'Document', 'Ticket'] as const;

const notFound = (entity: string, id: number) =>
  new AppError(`${entity.toLowerCase()}_not_found`, 404, `${entity} id ${id} not found`, {
    errorType: 'SoNotFoundException',
  });

/** A record that was deleted, softly too, has no keys to show. */
async function keysOf(call: Call, entity: string, recordId: number): Promise<Record<string, string>> {
  const found = findTable(entity);
  if (!found || !(await exists(call, found, recordId))) throw notFound(entity, recordId);
  return foreignKeysOf(call.db, found.name, recordId);
}

async function exists(call: Call, table: Table, id: number): Promise<boolean> {
  const alive = table.findColumn('DeletedDate')
    ? `and (deleteddate is null or deleteddate = '1760-01-01 00:00:00+00')`
    : '';
  const rows = await call.db.query({
    name: `foreign-keys-exists-${table.name}`,
    text: `select 1 from "${table.name}" where tenant_id = $1 and "${table.primaryKey}" = $2 ${alive}`,
    values: [call.db.tenantId, id],
  });
  return rows.length > 0;
}

const restOperations: OperationTable = Object.fromEntries(
  entities.map((entity) => [
    `v1${entity}Entity_GetAllForeignKeysOnEntity`,
    (call: Call, args: Arguments) => keysOf(call, entity, Number(args.id ?? 0)),
  ]),
);

export const foreignKeyOperations: OperationTable = {
  ...restOperations,
  v1User_GetAllForeignKeysOnEntity: (call, args) => keysOf(call, 'associate', Number(args.id ?? 0)),
  'ForeignSystem.GetAllForeignKeysOnEntity': (call, args) =>
    keysOf(call, String(args.EntityType ?? ''), Number(args.EntityId ?? 0)),
};
