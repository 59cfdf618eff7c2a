import { addAppointment, appointmentStatus, appointmentTypes } from './appointment-row.ts';
import { bookkeeping } from './bookkeeping.ts';
import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import { addBooking, addSeries } from './meetings.ts';
import { wallTime, workday } from './reference-clock.ts';
import { addText, textTypes } from './sub-rows.ts';
import { addVisibility, drawSubject } from './subjects.ts';
import { sentence } from './words.ts';

// Meetings, phone calls, to-dos and other, over the primed task ids.
const meetingTasks = [2, 1, 7, 8] as const;
const phoneTasks = [3, 4] as const;
const toDoTasks = [5, 6, 9, 10] as const;
const otherTasks = [11, 12, 13, 14] as const;
const taskKinds = [meetingTasks, phoneTasks, toDoTasks, otherTasks];

/** Quarter hours from 07:30 to 17:00, with most between nine and eleven. */
const slotWeights = Array.from({ length: 38 }, (_, slot) => (slot >= 6 && slot < 14 ? 3 : 1));

/** All activities of the profile: single ones, documents, series and bookings; every row counts. */
export function* addActivities(to: Generation): Generator<void> {
  const { appointments, documents } = to.profile;
  let made = 0;
  let madeDocuments = 0;
  for (let ordinal = 1; made < appointments; ordinal++) {
    yield;
    const isDocument = madeDocuments < Math.floor(((made + 1) * documents) / appointments);
    if (isDocument) madeDocuments += 1;
    made += isDocument ? addActivity(to, ordinal, true) : addAny(to, ordinal, appointments - made);
  }
}

/** Adds one activity, or one with more rows; returns how many. */
function addAny(to: Generation, ordinal: number, room: number): number {
  const row = to.random('appointment kind', ordinal);
  switch (row.weighted([97.9, 0.6, 1.5])) {
    case 1:
      return addSeries(to, row, drawSubject(to, row), room);
    case 2:
      return addBooking(to, row, drawSubject(to, row), room);
    default:
      return addActivity(to, ordinal, false);
  }
}

/** A diary entry, a to-do, or the appointment half of a document. */
function addActivity(to: Generation, ordinal: number, isDocument: boolean): number {
  const row = to.random('appointment', ordinal);
  const id = to.ids.next('appointment');
  const subject = drawSubject(to, row);
  const isPast = isDocument || row.chance(0.78);
  const day = workday(isPast ? -1 - Math.floor(1400 * row.next() ** 1.5) : row.between(0, 120));
  const isDone = isPast && (isDocument || row.chance(0.88));
  const taskKind = taskKinds[row.weighted([40, 33, 22, 5])] ?? toDoTasks;
  addAppointment(to, {
    id,
    ...subject,
    ...drawTime(row, day),
    // A document keeps its template here.
    task: isDocument ? row.between(1, 12) : row.pick(taskKind),
    priority: row.weighted([70, 20, 10]) + 1,
    type: isDocument
      ? appointmentTypes.document
      : row.chance(0.31)
        ? appointmentTypes.checklist
        : appointmentTypes.diary,
    status: isDone ? appointmentStatus.completed : appointmentStatus.notStarted,
    textId: row.chance(0.8) ? addText(to, textTypes.appointment, id, activityText(row)) : 0,
    projectId: row.chance(0.06) ? to.ids.existing('project', row.next()) : 0,
    saleId: row.chance(0.08) ? to.ids.existing('sale', row.next()) : 0,
    documentId: isDocument ? addDocument(to, row, id) : 0,
    location: row.chance(0.15) ? row.pick(['Møterom Fjorden', 'Teams', 'Kundens kontor', 'Büro']) : '',
    kept: bookkeeping(row, Math.min(day, -1) - row.between(0, 20), subject.associateId, 1),
  });
  addVisibility(to, row, { table: 9, recordId: id, appointmentId: id }, subject);
  return 1;
}

function drawTime(row: RowRandom, day: number) {
  const isAllDay = row.chance(0.04);
  const start = isAllDay ? 0 : 450 + 15 * row.weighted(slotWeights);
  return {
    isAllDay,
    from: wallTime(day, start),
    until: wallTime(day, isAllDay ? 1439 : start + row.pick(durations)),
  };
}

const durations = [30, 30, 30, 30, 30, 60, 60, 60, 60, 90];

/** Log-normal around 90 characters; one in a hundred runs to pages. */
function activityText(row: RowRandom): string {
  if (row.chance(0.01)) return sentence(row, row.between(1500, 3900));
  const normal = Math.sqrt(-2 * Math.log(1 - row.next())) * Math.cos(2 * Math.PI * row.next());
  return sentence(row, Math.min(1400, Math.max(12, Math.round(90 * Math.exp(0.8 * normal)))));
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
