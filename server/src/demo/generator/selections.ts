import { soundex } from '../../crm/naming/index.ts';
import { bookkeeping } from './bookkeeping.ts';
import type { Generation } from './generation.ts';
import { workday } from './reference-clock.ts';
import { addText, textTypes } from './sub-rows.ts';
import { addVisibility } from './subjects.ts';
import { sentence } from './words.ts';

/** `selection.seltype`: 0 static, 1 dynamic, 2 combined. */
const kinds = [55, 38, 7];

const contactTable = 5;

/** A user's selections of companies with their people: one is empty, one as large as the profile allows. */
export function addSelection(to: Generation, ordinal: number): void {
  const row = to.random('selection', ordinal);
  const id = to.ids.next('selection');
  const { users, groupOfUser } = to.directory;
  const associateId = users[ordinal % users.length] ?? 5;
  const kind = ordinal <= 2 ? 0 : row.weighted(kinds);
  const memberCount = kind === 0 ? drawMemberCount(to, ordinal, row.next()) : 0;
  const name =
    ordinal === 1 ? 'Test selection (empty)' : ordinal === 2 ? 'Test selection' : sentence(row, 24);
  to.rows.add('selection', {
    selection_id: id,
    associate_id: associateId,
    group_idx: groupOfUser.get(associateId) ?? 2,
    name,
    text_id: addText(to, textTypes.selection, id, sentence(row, 60)),
    visibility: 1,
    seltype: kind,
    searchCat_id: row.between(1, 4),
    soundEx: soundex(name),
    memberCount,
    includePerson: 1,
    targetTableNumber: contactTable,
    done: false,
    ...bookkeeping(row, workday(-row.between(5, 700)), associateId, 2),
  });
  addMembers(to, id, memberCount, row.next());
  addVisibility(to, row, { table: 23, recordId: id, selectionId: id }, { associateId, groupId: 2 });
}

function drawMemberCount(to: Generation, ordinal: number, random: number): number {
  const most = Math.min(to.profile.companies, to.profile.companies >= 100_000 ? 100_000 : 900);
  if (ordinal === 1) return 0;
  return ordinal === 2 ? most : Math.min(most, 10 + Math.floor(random ** 2 * 500));
}

/** Every n-th company from a random start, so that no company is there twice. */
function addMembers(to: Generation, selectionId: number, count: number, random: number): void {
  const { companies } = to.directory;
  const total = to.ids.existing('contact', 0.999999) - 4;
  const start = Math.floor(random * total);
  for (let at = 0; at < Math.min(count, total); at++) {
    const contactId = 5 + ((start + at) % total);
    to.rows.add('selectionmember', {
      selectionmember_id: to.ids.next('selectionmember'),
      selection_id: selectionId,
      contact_id: contactId,
      person_id: (companies.persons[contactId] ?? 0) > 0 ? (companies.firstPerson[contactId] ?? 0) : 0,
      targetTableNumber: contactTable,
      targetRecordId: contactId,
    });
  }
}
