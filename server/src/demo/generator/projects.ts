import { soundex } from '../../crm/naming/index.ts';
import { bookkeeping } from './bookkeeping.ts';
import type { Generation } from './generation.ts';
import { wallTime, workday } from './reference-clock.ts';
import { addText, textTypes } from './sub-rows.ts';
import { drawSubject } from './subjects.ts';
import { sentence } from './words.ts';

export function addProject(to: Generation, ordinal: number): void {
  const row = to.random('project', ordinal);
  const id = to.ids.next('project');
  const { associateId, groupId } = drawSubject(to, row);
  const name = ordinal <= 3 ? `Test project ${ordinal}` : sentence(row, row.between(12, 40));
  const start = workday(-row.between(10, 900));
  to.rows.add('project', {
    project_id: id,
    name,
    project_number: String(10_000 + ordinal),
    type_idx: row.between(1, 4),
    status_idx: row.between(1, 7),
    associate_id: associateId,
    group_id: groupId,
    text_id: addText(to, textTypes.project, id, sentence(row, 120)),
    soundEx: soundex(name),
    done: row.chance(0.45),
    startDate: wallTime(start, 0),
    endDate: wallTime(start + row.between(60, 600), 0),
    ...bookkeeping(row, start, associateId, 3),
  });
  const members = Math.min(row.between(2, 14), 4 + ordinal);
  for (let rank = 1; rank <= members; rank++) addMember(to, id, rank, ordinal);
}

/** 70 % of the members come from outside; the rest are colleagues. */
function addMember(to: Generation, projectId: number, rank: number, ordinal: number): void {
  const row = to.random('projectmember', ordinal * 1000 + rank);
  const subject = drawSubject(to, row);
  const isExternal = row.chance(0.7) && subject.personId > 0;
  to.rows.add('projectmember', {
    projectmember_id: to.ids.next('projectmember'),
    project_id: projectId,
    contact_id: isExternal ? subject.contactId : 2,
    person_id: isExternal ? subject.personId : 9 + (rank % 12),
    rank,
    mtype_idx: row.between(1, 6),
    text_id: 0,
  });
}
