import type { ContactEntity } from '@kontor/contract';
import type { Call } from '../call.ts';
import { capitalizeWords, soundex } from '../naming/index.ts';
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
import { rightsRowOf } from './contact-entity.ts';
import { contactReferences, contactScalars } from './contact-fields.ts';
import { lockContact } from './contact-row.ts';
import { checkContactReferences, missingInContact, withDefaults } from './contact-rules.ts';
import { type ContactSave, saveContactSubRows } from './contact-sub-rows.ts';
import { mirrorOnPersons } from './person-mirrors.ts';

/**
 * Stores a company in one transaction: the row, its sub-rows, the derived columns, the mirrors on its persons
 * and the change log, or nothing at all. Id 0 inserts.
 *
 * @returns the company's id
 */
export async function saveContact(call: Call, entity: ContactEntity): Promise<number> {
  const found = await references(call);
  return call.db.transaction(async (tx) => {
    const current = entity.ContactId
      ? await lockContact(tx, found.contactFields, entity.ContactId)
      : undefined;
    if (current) assertUnmodified(call, current);
    if (current) found.contactRights.assertUpdate(rightsRowOf(current));
    const changes = new EntityChanges();
    const save = { call, tx, references: found, entity, current, changes };
    const id = current?.contact_id ?? newId('contact');
    await collectChanges(save, id);
    await writeChanges(tx, call, changes);
    return typeof id === 'number' ? id : id.value;
  });
}

async function collectChanges(save: ContactSave, id: ColumnValue): Promise<void> {
  const { tx, changes, current, entity } = save;
  const wanted = await wantedColumns(save);
  const note = { property: 'Description', type: textTypes.contact, ownerId: id };
  const stored = { id: current?.text_id ?? 0, text: current?.description ?? '' };
  const pointers = {
    text_id: saveText(changes, note, stored, entity.Description ?? ''),
    ...saveFields(changes, save.references.contactFields, fieldTables('contact'), entity, current),
  };
  const derived = { activeinterests: saveContactSubRows(save, id) };
  changes.save('contact', id, current, { ...wanted, ...pointers, ...derived });
  if (current) await mirrorOnPersons(tx, changes, current, wanted);
}

/** Columns the caller decides about, with defaults filled in and rules applied; refuses what is incomplete. */
async function wantedColumns(save: ContactSave): Promise<ColumnValues> {
  const { call, tx, references: found, entity, current } = save;
  const columns: ColumnValues = {
    ...scalarColumns('contact', contactScalars, entity),
    ...withDefaults(referenceColumns(contactReferences, entity), found, call.caller, !current),
  };
  columns.name = keptName(save, String(columns.name).trim());
  const missing = missingInContact(columns);
  if (Object.keys(missing).length > 0) throw entityErrors.incomplete(missing);
  checkContactReferences(current ? changedColumns(current, columns) : columns, found);
  columns.group_id = entity.GroupId || ownersGroup(save, Number(columns.associate_id));
  if (!current) assertInsert(save, columns);
  columns.soundex = soundex(String(columns.name));
  columns.number2 = await numberToStore(
    tx,
    { property: 'Number2', table: 'contact', column: 'number2' },
    { id: current?.contact_id ?? 0, current: current?.number2 ?? '', sent: String(columns.number2) },
  );
  return columns;
}

function assertInsert({ references: found }: ContactSave, columns: ColumnValues): void {
  found.contactRights.assertInsert({
    associateId: Number(columns.associate_id),
    groupId: Number(columns.group_id),
    contactId: 0,
  });
}

/** A name that did not change stays as it is, whatever the preference says today. */
function keptName({ references: found, current }: ContactSave, name: string): string {
  if (name === current?.name || !found.preferences.capitalFirstLetterCompanyName) return name;
  return capitalizeWords(name);
}

function ownersGroup({ references: found, current, call }: ContactSave, owner: number): number {
  if (current && owner === (current.associate_id ?? 0)) return current.group_id ?? 0;
  return found.users.entry(owner)?.groupId ?? call.caller.groupId;
}
