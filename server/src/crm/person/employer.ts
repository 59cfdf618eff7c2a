import type { TenantTransaction } from '../../platform/db.ts';
import { alive, entityErrors } from '../subrows/index.ts';

/** What a person takes over from its company, and the rank a newcomer gets there. */
export interface EmployerRow {
  readonly contact_id: number;
  readonly associate_id: number | null;
  readonly group_id: number | null;
  readonly category_idx: number;
  readonly business_idx: number;
  readonly country_id: number;
  readonly next_rank: number;
}

/**
 * The company a person is saved into. It is locked against changes before the person is: a company that changes
 * its owner at the same time locks in the same order and finds the person afterwards.
 *
 * @throws {AppError} 400 when there is no such company
 */
export async function lockEmployer(
  tx: TenantTransaction,
  contactId: number,
): Promise<EmployerRow | undefined> {
  if (contactId === 0) return undefined;
  const [row] = await tx.query<EmployerRow>({
    name: 'person-employer',
    text: `select contact_id, associate_id, group_id, category_idx, business_idx, country_id,
             (select coalesce(max(p.rank), 0) + 1 from person p
              where p.tenant_id = c.tenant_id and p.contact_id = c.contact_id and ${alive('p')}) as next_rank
           from contact c where tenant_id = $1 and contact_id = $2 and ${alive('c')} for share`,
    values: [tx.tenantId, contactId],
  });
  if (!row) throw entityErrors.invalid('Contact.ContactId', `there is no company ${contactId}`);
  return row;
}
