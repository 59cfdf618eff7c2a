import type { Bookkeeping } from './bookkeeping.ts';
import type { Generation } from './generation.ts';
import { never } from './reference-clock.ts';

/** `appointment.type`. */
export const appointmentTypes = { diary: 1, checklist: 2, document: 4, booking: 6 } as const;

/** `appointment.status`. */
export const appointmentStatus = {
  notStarted: 1,
  completed: 3,
  booking: 5,
  moved: 6,
  seen: 7,
  declined: 9,
} as const;

export interface NewAppointment {
  readonly id: number;
  readonly contactId: number;
  readonly personId: number;
  readonly associateId: number;
  readonly groupId: number;
  readonly from: string;
  readonly until: string;
  readonly task: number;
  readonly priority: number;
  readonly type: number;
  readonly status: number;
  readonly textId: number;
  readonly projectId?: number;
  readonly saleId?: number;
  readonly documentId?: number;
  readonly isAllDay?: boolean;
  readonly location?: string;
  readonly motherId?: number;
  readonly motherAssociateId?: number;
  readonly invitedPersonId?: number;
  readonly recurrenceRuleId?: number;
  readonly rejectCounter?: number;
  readonly kept: Bookkeeping;
}

/** One row of `appointment`: every part of the generator writes the same columns. */
export function addAppointment(to: Generation, appointment: NewAppointment): void {
  const isDone = appointment.status === appointmentStatus.completed;
  const done = isDone ? appointment.until : never;
  to.rows.add('appointment', {
    appointment_id: appointment.id,
    contact_id: appointment.contactId,
    person_id: appointment.personId,
    associate_id: appointment.associateId,
    group_idx: appointment.groupId,
    done,
    do_by: appointment.from,
    endDate: appointment.until,
    activeDate: isDone ? done : appointment.from,
    task_idx: appointment.task,
    priority_idx: appointment.priority,
    type: appointment.type,
    status: appointment.status,
    private: 0,
    text_id: appointment.textId,
    project_id: appointment.projectId ?? 0,
    sale_id: appointment.saleId ?? 0,
    document_id: appointment.documentId ?? 0,
    alldayEvent: appointment.isAllDay ? 1 : 0,
    freeBusy: 0,
    hasAlarm: false,
    mother_id: appointment.motherId ?? 0,
    mother_associate_id: appointment.motherAssociateId ?? appointment.associateId,
    invitedPersonId: appointment.invitedPersonId ?? 0,
    recurrenceRuleId: appointment.recurrenceRuleId ?? 0,
    rejectCounter: appointment.rejectCounter ?? 0,
    owned_externally: 0,
    location: appointment.location ?? '',
    ...appointment.kept,
  });
}
