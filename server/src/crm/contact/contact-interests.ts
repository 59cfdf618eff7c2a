import type { Call } from '../call.ts';
import { EntityChanges, references, saveChoices, writeChanges } from '../subrows/index.ts';
import { rightsRowOf } from './contact-entity.ts';
import { lockContact } from './contact-row.ts';
import { contactInterests } from './contact-sub-rows.ts';

/** Switches interests of a company on and off; what is in neither list stays as it is. */
export async function updateContactInterests(
  call: Call,
  contactId: number,
  enable: readonly number[],
  disable: readonly number[],
): Promise<void> {
  const found = await references(call);
  await call.db.transaction(async (tx) => {
    const current = await lockContact(tx, found.contactFields, contactId);
    found.contactRights.assertUpdate(rightsRowOf(current));
    const chosen = new Set([...current.interests.map(({ item }) => item), ...enable]);
    for (const id of disable) chosen.delete(id);
    const changes = new EntityChanges();
    const isItem = (item: number) => found.lists.row('contint', item) !== undefined;
    saveChoices(changes, contactInterests, current.interests, chosen, { contact_id: contactId }, isItem);
    changes.save('contact', contactId, current, { activeinterests: chosen.size });
    await writeChanges(tx, call, changes);
  });
}
