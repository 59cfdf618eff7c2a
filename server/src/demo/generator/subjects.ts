import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';

/** Whom and what an activity is about. */
export interface ActivitySubject {
  readonly contactId: number;
  readonly personId: number;
  readonly associateId: number;
  readonly groupId: number;
}

/** 70 % concern a company, most of those a person there; the rest are internal. */
export function drawSubject(to: Generation, row: RowRandom): ActivitySubject {
  const { users, groupOfUser, companies } = to.directory;
  const associateId = users[row.skewed(users.length, 1.7)] ?? 5;
  const isInternal = row.chance(0.3);
  const contactId = isInternal ? 0 : drawCompany(to, row);
  const persons = companies.persons[contactId] ?? 0;
  const personId =
    contactId > 0 && persons > 0 && row.chance(0.86)
      ? (companies.firstPerson[contactId] ?? 0) + row.skewed(persons, 1.5)
      : 0;
  return { contactId, personId, associateId, groupId: groupOfUser.get(associateId) ?? 2 };
}

/** One company in fifty activities is the hot one. */
function drawCompany(to: Generation, row: RowRandom): number {
  if (row.chance(0.02)) return 1;
  return to.ids.existing('contact', row.next(), 5);
}

/** The one `VisibleFor` row every activity, sale and selection has: all, a group, or its owner. */
export function addVisibility(
  to: Generation,
  row: RowRandom,
  record: { table: number; recordId: number; appointmentId?: number; saleId?: number; selectionId?: number },
  subject: { associateId: number; groupId: number },
): void {
  const kind = row.weighted([94, 4, 2]);
  to.rows.add('VisibleFor', {
    VisibleFor_id: to.ids.next('VisibleFor'),
    tableId: record.table,
    recordId: record.recordId,
    forAll: kind === 0 ? 1 : 0,
    forGroupId: kind === 1 ? subject.groupId : 0,
    forAssocId: kind === 2 ? subject.associateId : 0,
    encryptedCheck: '',
    appointmentId: record.appointmentId ?? 0,
    saleId: record.saleId ?? 0,
    saleHistId: 0,
    selectionId: record.selectionId ?? 0,
  });
}
