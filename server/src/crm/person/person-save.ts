import type { PersonEntity } from '@kontor/contract';
import type { Call } from '../call.ts';
import { birthDateFromWall, capitalizeWords } from '../naming/index.ts';
import {
  assertUnmodified,
  type ColumnValue,
  type ColumnValues,
  changedColumns,
  EntityChanges,
  entityErrors,
  fieldTables,
  newId,
  numberToStore,
  referenceColumns,
  references,
  saveFields,
  saveText,
  scalarColumns,
  textTypes,
  writeChanges,
} from '../subrows/index.ts';
import { forgetAssociates } from '../users/index.ts';
import { type EmployerRow, lockEmployer } from './employer.ts';
import { rightsRowOf } from './person-entity.ts';
import { personReferences, personScalars } from './person-fields.ts';
import { lockPerson, type PersonRow } from './person-row.ts';
import { checkPersonReferences, leadStatus, missingInPerson, withDefaults } from './person-rules.ts';
import { type PersonSave, savePersonSubRows } from './person-sub-rows.ts';

/**
 * Stores a person in one transaction, like `saveContact`. Id 0 inserts.
 *
 * @returns the person's id
 */
export async function savePerson(call: Call, entity: PersonEntity): Promise<number> {
  const found = await references(call);
  return call.db.transaction(async (tx) => {
    const employer = await lockEmployer(tx, entity.Contact?.ContactId ?? 0);
    const current = entity.PersonId ? await lockPerson(tx, found.personFields, entity.PersonId) : undefined;
    if (current) assertUnmodified(call, current);
    if (current) found.personRights.assertUpdate(rightsRowOf(current));
    const changes = new EntityChanges();
    const id = current?.person_id ?? newId('person');
    await collectChanges({ call, tx, references: found, entity, current, employer, changes }, id);
    await writeChanges(tx, call, changes);
    // Users show the names of the persons behind them.
    if (current && found.users.byPerson(current.person_id)) {
      tx.afterCommit(() => forgetAssociates(tx.tenantId));
    }
    return typeof id === 'number' ? id : id.value;
  });
}

async function collectChanges(save: PersonSave, id: ColumnValue): Promise<void> {
  const { changes, current, entity } = save;
  const wanted = await wantedColumns(save);
  const note = { property: 'Description', type: textTypes.person, ownerId: id };
  const stored = { id: current?.text_id ?? 0, text: current?.description ?? '' };
  const pointers = {
    text_id: saveText(changes, note, stored, entity.Description ?? ''),
    ...saveFields(changes, save.references.personFields, fieldTables('person'), entity, current),
  };
  const derived = { activeinterests: savePersonSubRows(save, id) };
  changes.save('person', id, current, { ...wanted, ...pointers, ...derived });
}

/** Columns the caller decides about, with defaults filled in and rules applied; refuses what is incomplete. */
async function wantedColumns(save: PersonSave): Promise<ColumnValues> {
  const { call, tx, references: found, entity, current, employer } = save;
  const sent = referenceColumns(personReferences, entity);
  const columns: ColumnValues = {
    ...scalarColumns('person', personScalars, entity),
    ...birthDateColumns(entity),
    ...withDefaults(sent, employer, found, call.caller, !current),
  };
  keepNames(save, columns);
  const missing = missingInPerson(columns, found);
  if (Object.keys(missing).length > 0) throw entityErrors.incomplete(missing);
  const category = Number(columns.category_idx);
  columns.leadstatus_id = leadStatus(
    entity.LeadstatusId,
    category,
    found.lists,
    current && (current.leadstatus_id ?? 0),
  );
  checkPersonReferences(current ? changedColumns(current, columns) : columns, found);
  if (!current) assertInsert(save, columns);
  columns.rank = rankIn(current, employer);
  columns.person_number = await numberToStore(
    tx,
    { property: 'PersonNumber', table: 'person', column: 'person_number' },
    {
      id: current?.person_id ?? 0,
      current: current?.person_number ?? '',
      sent: String(columns.person_number),
    },
  );
  return columns;
}

function assertInsert({ references: found }: PersonSave, columns: ColumnValues): void {
  found.personRights.assertInsert({
    associateId: Number(columns.associate_id),
    groupId: Number(columns.group_id),
    contactId: Number(columns.contact_id),
  });
}

/** The order among colleagues; who is new in a company comes last. */
function rankIn(current: PersonRow | undefined, employer: EmployerRow | undefined): number {
  if (current && current.contact_id === (employer?.contact_id ?? 0)) return current.rank;
  return employer?.next_rank ?? 1;
}

function birthDateColumns(entity: PersonEntity): ColumnValues {
  const { year, month, day } = birthDateFromWall(entity.BirthDate);
  return { year_of_birth: year, month_of_birth: month, day_of_birth: day };
}

/** A name that did not change stays as it is, whatever the preference says today. */
function keepNames({ references: found, current }: PersonSave, columns: ColumnValues): void {
  for (const column of ['firstname', 'middlename', 'lastname'] as const) {
    const name = String(columns[column]).trim();
    const isKept = name === (current?.[column] ?? '') || !found.preferences.capitalFirstLetterPersonName;
    columns[column] = isKept ? name : capitalizeWords(name);
  }
}
