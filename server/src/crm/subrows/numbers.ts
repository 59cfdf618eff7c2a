import type { TenantDb, TenantTransaction } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import { table } from '../model/index.ts';
import { entityErrors } from './entity-errors.ts';

/** A column with a counter: `contact.number2`, `person.person_number`. */
export interface NumberedColumn {
  readonly table: 'contact' | 'person';
  readonly column: 'number2' | 'person_number';
}

export interface NumberedField extends NumberedColumn {
  readonly property: string;
}

/** `RefCounts.flags` (spec data-model §6). */
const flags = { allocate: 1, unique: 2, readOnly: 4, allowBlank: 8 } as const;

const fieldIdOf = (field: NumberedColumn) => table(field.table).column(field.column).id;

/**
 * The number a save must store. An empty one is filled from the counter, a number somebody else has is refused,
 * and an entity that has a number keeps it when none was sent.
 */
export async function numberToStore(
  tx: TenantTransaction,
  field: NumberedField,
  entity: { readonly id: number; readonly current: string; readonly sent: string },
): Promise<string> {
  const { current, sent } = entity;
  if (sent === current && sent !== '') return current;
  const rules = await lockedRules(tx, field);
  const has = (flag: number) => (rules & flag) !== 0;
  if (sent === '' && has(flags.allocate)) return current || nextNumber(tx, field);
  if (has(flags.readOnly) && sent !== current) {
    throw entityErrors.invalid(field.property, `is given by the system, ${current || 'leave it empty'}`);
  }
  const mayRepeat = sent === '' && (has(flags.allowBlank) || current === '');
  if (has(flags.unique) && !mayRepeat && (await isTaken(tx, field, entity))) {
    throw entityErrors.invalid(field.property, `the number ${sent} is taken, choose another one`);
  }
  return sent;
}

/** The counter's row is locked until the commit, so that two saves cannot both find a number free. */
async function lockedRules(tx: TenantTransaction, field: NumberedField): Promise<number> {
  const [row] = await tx.query<{ flags: number }>({
    name: 'number-rules',
    text: `select flags from refcounts where tenant_id = $1 and fieldid = $2 and recordid = 0 for update`,
    values: [tx.tenantId, fieldIdOf(field)],
  });
  return row?.flags ?? 0;
}

/**
 * Takes the next number from the counter; empty where there is none or it does not allocate. Numbers typed by
 * hand may lie ahead of the counter: the next free one is given.
 */
export async function nextNumber(tx: TenantTransaction, field: NumberedColumn): Promise<string> {
  const [row] = await tx.query<{ currentvalue: number }>({
    name: `number-next-${field.column}`,
    text: `
      update refcounts r set currentvalue = coalesce((
          select candidate from generate_series(r.currentvalue + 1, r.currentvalue + 100) candidate
          where not exists (select from ${field.table} e
                            where e.tenant_id = $1 and e.${field.column} = candidate::text)
          order by candidate limit 1), r.currentvalue + 101)
      where tenant_id = $1 and fieldid = $2 and recordid = 0 and flags & ${flags.allocate} <> 0
      returning currentvalue`,
    values: [tx.tenantId, fieldIdOf(field)],
  });
  return String(row?.currentvalue ?? '');
}

/** Whether a number may be given to the entity `id`. */
export const isNumberFree = async (
  call: Pick<Call, 'db'>,
  column: NumberedColumn,
  number: string,
  id: number,
): Promise<boolean> => !(await isTaken(call.db, column, { id, sent: number }));

async function isTaken(
  tx: TenantDb | TenantTransaction,
  field: NumberedColumn,
  { id, sent }: { readonly id: number; readonly sent: string },
): Promise<boolean> {
  const rows = await tx.query({
    name: `number-taken-${field.column}`,
    text: `select 1 from ${field.table}
           where tenant_id = $1 and ${field.column} = $2 and ${field.table}_id <> $3 limit 1`,
    values: [tx.tenantId, sent, id],
  });
  return rows.length > 0;
}
