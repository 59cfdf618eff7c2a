import type { TenantTransaction } from '../../platform/db.ts';
import { alive, type ColumnValues, type EntityChanges } from '../subrows/index.ts';
import type { ContactRow } from './contact-row.ts';

/** Columns of a company that its persons repeat (spec data-model §6, derived columns). */
const mirrored = ['associate_id', 'category_idx', 'business_idx', 'group_id'] as const;

/** When the company's owner, category, business or group change, its persons follow in the same save. */
export async function mirrorOnPersons(
  tx: TenantTransaction,
  changes: EntityChanges,
  contact: ContactRow,
  wanted: ColumnValues,
): Promise<void> {
  const values: ColumnValues = {};
  for (const column of mirrored) {
    if ((contact[column] ?? 0) !== wanted[column]) values[column] = wanted[column];
  }
  if (Object.keys(values).length === 0) return;
  const persons = await tx.query<{ person_id: number }>({
    name: 'contact-person-ids',
    text: `select person_id from person p
           where tenant_id = $1 and contact_id = $2 and ${alive('p')} for update`,
    values: [tx.tenantId, contact.contact_id],
  });
  for (const { person_id } of persons) changes.update('person', person_id, values);
}
