import { addAppointment, appointmentStatus, appointmentTypes } from './appointment-row.ts';
import { bookkeeping } from './bookkeeping.ts';
import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import { wallTime, workday } from './reference-clock.ts';
import { addText, textTypes } from './sub-rows.ts';
import { type ActivitySubject, addVisibility } from './subjects.ts';
import { sentence } from './words.ts';

// RecurrencePattern with its share, days between two dates, and sub-pattern.
const patterns = [
  { pattern: 2, weight: 60, days: 7, subPattern: 3, weekdays: 1 },
  { pattern: 1, weight: 10, days: 1, subPattern: 1, weekdays: 0 },
  { pattern: 3, weight: 25, days: 28, subPattern: 4, weekdays: 0 },
  { pattern: 4, weight: 5, days: 364, subPattern: 6, weekdays: 0 },
] as const;
const patternWeights = patterns.map(({ weight }) => weight);

/** One rule and an appointment for each of its dates; returns how many rows were made. */
export function addSeries(to: Generation, row: RowRandom, subject: ActivitySubject, room: number): number {
  const { pattern, days, subPattern, weekdays } = patterns[row.weighted(patternWeights)] ?? patterns[0];
  const count = Math.min(room, row.between(8, 52));
  const first = workday(-row.between(10, 300));
  const rule = to.ids.next('RecurrenceRule');
  const minute = row.between(32, 60) * 15;
  to.rows.add('RecurrenceRule', {
    RecurrenceRule_id: rule,
    pattern,
    subPattern,
    weekdays,
    startDate: wallTime(first, 0),
    endDate: wallTime(first + days * (count - 1), 0),
    cyclicDay: pattern === 1 ? 1 : 0,
    cyclicWeek: pattern === 2 ? 1 : 0,
    cyclicMonth: pattern === 3 ? 1 : 0,
  });
  const title = sentence(row, 30);
  for (let at = 0; at < count; at++) {
    const day = first + at * days;
    const id = to.ids.next('appointment');
    addAppointment(to, {
      id,
      ...subject,
      from: wallTime(day, minute),
      until: wallTime(day, minute + 30),
      task: 1,
      priority: 1,
      type: appointmentTypes.diary,
      status: day < 0 ? appointmentStatus.completed : appointmentStatus.notStarted,
      textId: addText(to, textTypes.appointment, id, title),
      recurrenceRuleId: rule,
      kept: bookkeeping(row, first - 1, subject.associateId, 0.3),
    });
    addVisibility(to, row, { table: 9, recordId: id, appointmentId: id }, subject);
  }
  return count;
}

// What invited colleagues did: accepted, not answered, seen, declined, moved.
const answers = [
  { weight: 65, type: appointmentTypes.diary, status: appointmentStatus.notStarted },
  { weight: 15, type: appointmentTypes.booking, status: appointmentStatus.booking },
  { weight: 10, type: appointmentTypes.booking, status: appointmentStatus.seen },
  { weight: 7, type: appointmentTypes.booking, status: appointmentStatus.declined },
  { weight: 3, type: appointmentTypes.booking, status: appointmentStatus.moved },
] as const;
const answerWeights = answers.map(({ weight }) => weight);

/** A meeting with one to five invited colleagues: a master and a row for each of them (spec data-model §6). */
export function addBooking(to: Generation, row: RowRandom, subject: ActivitySubject, room: number): number {
  const { users, groupOfUser } = to.directory;
  const guests = Math.min(room - 1, users.length - 1, row.between(1, 5));
  const masterId = to.ids.next('appointment');
  const day = workday(row.between(0, 90));
  const minute = row.between(32, 60) * 15;
  const shared = {
    contactId: subject.contactId,
    personId: subject.personId,
    from: wallTime(day, minute),
    until: wallTime(day, minute + 60),
    task: 1,
    priority: 1,
    textId: addText(to, textTypes.appointment, masterId, sentence(row, 60)),
    motherId: masterId,
    motherAssociateId: subject.associateId,
    kept: bookkeeping(row, -row.between(1, 20), subject.associateId, 0.5),
  };
  const start = users.indexOf(subject.associateId);
  let declined = 0;
  for (let guest = 1; guest <= guests; guest++) {
    const associateId = users[(start + guest) % users.length] ?? subject.associateId;
    const groupId = groupOfUser.get(associateId) ?? subject.groupId;
    const answer = answers[row.weighted(answerWeights)] ?? answers[0];
    if (answer.status === appointmentStatus.declined) declined += 1;
    const id = to.ids.next('appointment');
    const { type, status } = answer;
    addAppointment(to, { ...shared, id, associateId, groupId, type, status });
    addVisibility(to, row, { table: 9, recordId: id, appointmentId: id }, { associateId, groupId });
  }
  addAppointment(to, {
    ...shared,
    id: masterId,
    associateId: subject.associateId,
    groupId: subject.groupId,
    type: appointmentTypes.diary,
    status: appointmentStatus.notStarted,
    rejectCounter: declined,
  });
  addVisibility(to, row, { table: 9, recordId: masterId, appointmentId: masterId }, subject);
  return guests + 1;
}
