import type { TenantTransaction } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import { EntityChanges } from './entity-changes.ts';
import { entityErrors } from './entity-errors.ts';
import { alive } from './sub-selects.ts';
import { assertUnmodified } from './unmodified.ts';
import { writeChanges } from './write-changes.ts';

type EntityTable = 'contact' | 'person';

const entityNames = { contact: 'Contact', person: 'Person' } as const;

/** What decides whether a row may be deleted. */
export interface DeletableRow {
  readonly associateId: number;
  readonly groupId: number;
  readonly contactId: number;
}

/**
 * Hides a company or person from every read until it is undeleted or purged (spec data-model §7). Its sub-rows
 * stay: they come back with it.
 */
export const softDelete = (
  call: Call,
  table: EntityTable,
  id: number,
  assertAllowed: (row: DeletableRow) => void,
): Promise<void> =>
  setDeletedDate(call, table, id, { wasDeleted: false, deletedDate: call.clock.now() }, assertAllowed);

/** Brings a soft-deleted row back. */
export const undelete = (
  call: Call,
  table: EntityTable,
  id: number,
  assertAllowed: (row: DeletableRow) => void,
): Promise<void> => setDeletedDate(call, table, id, { wasDeleted: true, deletedDate: null }, assertAllowed);

interface LockedRow extends DeletableRow {
  readonly isDeleted: boolean;
  readonly registered: Date | null;
  readonly updated: Date | null;
}

interface Transition {
  readonly wasDeleted: boolean;
  readonly deletedDate: Date | null;
}

function setDeletedDate(
  call: Call,
  table: EntityTable,
  id: number,
  { wasDeleted, deletedDate }: Transition,
  assertAllowed: (row: DeletableRow) => void,
): Promise<void> {
  return call.db.transaction(async (tx) => {
    const row = await lockRow(tx, table, id);
    if (!row || row.isDeleted !== wasDeleted) throw entityErrors.notFound(entityNames[table], id);
    assertUnmodified(call, row);
    assertAllowed(row);
    const changes = new EntityChanges();
    changes.update(table, id, { deleteddate: deletedDate });
    await writeChanges(tx, call, changes);
  });
}

async function lockRow(tx: TenantTransaction, table: EntityTable, id: number) {
  const [row] = await tx.query<LockedRow>({
    name: `${table}-delete-lock`,
    text: `select coalesce(associate_id, 0) as "associateId", coalesce(group_id, 0) as "groupId",
             contact_id as "contactId", registered, updated, not ${alive('e')} as "isDeleted"
           from ${table} e where tenant_id = $1 and ${table}_id = $2 for update`,
    values: [tx.tenantId, id],
  });
  return row;
}
