import { bookkeeping } from './bookkeeping.ts';
import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import { never, wallTime, workday } from './reference-clock.ts';
import { addText, textTypes } from './sub-rows.ts';
import { sentence } from './words.ts';

/** `appointment.type`. */
const inDiary = 1;
const inChecklist = 2;
const documentType = 4;

/** `appointment.status`. */
const notStarted = 1;
const completed = 3;

// Meetings, phone calls, to-dos and other, over the primed task ids.
const meetingTasks = [2, 1, 7, 8] as const;
const phoneTasks = [3, 4] as const;
const toDoTasks = [5, 6, 9, 10] as const;
const otherTasks = [11, 12, 13, 14] as const;
const taskKinds = [meetingTasks, phoneTasks, toDoTasks, otherTasks];

/** Quarter hours from 07:30 to 17:00, with most between nine and eleven. */
const slotWeights = Array.from({ length: 38 }, (_, slot) => (slot >= 6 && slot < 14 ? 3 : 1));

export interface ActivitySubject {
  readonly contactId: number;
  readonly personId: number;
  readonly associateId: number;
  readonly groupId: number;
}

/** One activity: a diary entry, a to-do, or the appointment half of a document. */
export function addActivity(to: Generation, ordinal: number, isDocument: boolean): void {
  const row = to.random('appointment', ordinal);
  const id = to.ids.next('appointment');
  const subject = drawSubject(to, row);
  const isPast = isDocument || row.chance(0.78);
  const day = workday(isPast ? -1 - Math.floor(1400 * row.next() ** 1.5) : row.between(0, 120));
  const start = 450 + 15 * row.weighted(slotWeights);
  const isDone = isPast && (isDocument || row.chance(0.88));
  const documentId = isDocument ? addDocument(to, row, id) : 0;
  const taskKind = taskKinds[row.weighted([40, 33, 22, 5])] ?? toDoTasks;
  const isAllDay = row.chance(0.04);
  const from = wallTime(day, isAllDay ? 0 : start);
  const until = wallTime(day, isAllDay ? 1439 : start + (row.pick(durations) ?? 60));
  const done = isDone ? until : never;
  to.rows.add('appointment', {
    appointment_id: id,
    contact_id: subject.contactId,
    person_id: subject.personId,
    associate_id: subject.associateId,
    group_idx: subject.groupId,
    done,
    do_by: from,
    endDate: until,
    activeDate: isDone ? done : from,
    // A document keeps its template here.
    task_idx: isDocument ? row.between(1, 12) : row.pick(taskKind),
    priority_idx: row.weighted([70, 20, 10]) + 1,
    type: isDocument ? documentType : row.chance(0.31) ? inChecklist : inDiary,
    status: isDone ? completed : notStarted,
    private: 0,
    text_id: row.chance(0.8) ? addText(to, textTypes.appointment, id, activityText(row)) : 0,
    project_id: row.chance(0.06) ? to.ids.existing('project', row.next()) : 0,
    sale_id: row.chance(0.08) ? to.ids.existing('sale', row.next()) : 0,
    document_id: documentId,
    alldayEvent: isAllDay ? 1 : 0,
    freeBusy: 0,
    hasAlarm: false,
    mother_associate_id: subject.associateId,
    owned_externally: 0,
    location: row.chance(0.15) ? row.pick(['Møterom Fjorden', 'Teams', 'Kundens kontor', 'Büro']) : '',
    ...bookkeeping(row, Math.min(day, -1) - row.between(0, 20), subject.associateId, 1),
  });
  addVisibility(to, row, { table: 9, recordId: id, appointmentId: id }, subject);
}

const durations = [30, 30, 30, 30, 30, 60, 60, 60, 60, 90];

/** Log-normal around 90 characters; one in a hundred runs to pages. */
function activityText(row: RowRandom): string {
  if (row.chance(0.01)) return sentence(row, row.between(1500, 3900));
  const normal = Math.sqrt(-2 * Math.log(1 - row.next())) * Math.cos(2 * Math.PI * row.next());
  return sentence(row, Math.min(1400, Math.max(12, Math.round(90 * Math.exp(0.8 * normal)))));
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

function addDocument(to: Generation, row: RowRandom, appointmentId: number): number {
  const id = to.ids.next('document');
  const name = sentence(row, 24).replace(/[^\p{Letter}\d]+/gu, '-');
  to.rows.add('document', {
    document_id: id,
    application_id: 0,
    name: `${name}-${id}.html`,
    header: sentence(row, row.between(16, 60)),
    our_ref: row.chance(0.4) ? `D${id}` : '',
    your_ref: '',
    text_id: 0,
    archiveProvider: 0,
    appointment_id: appointmentId,
    extref: '',
    contentSetCount: 1,
    ...bookkeeping(row, -30, 5, 0.3),
  });
  return id;
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
