import type { Call } from '../call.ts';
import { EntityChanges, references, saveChoices, writeChanges } from '../subrows/index.ts';
import { rightsRowOf } from './person-entity.ts';
import { lockPerson } from './person-row.ts';
import { personInterests } from './person-sub-rows.ts';

/** Switches interests of a person on and off; what is in neither list stays as it is. */
export async function updatePersonInterests(
  call: Call,
  personId: number,
  enable: readonly number[],
  disable: readonly number[],
): Promise<void> {
  const found = await references(call);
  await call.db.transaction(async (tx) => {
    const current = await lockPerson(tx, found.personFields, personId);
    found.personRights.assertUpdate(rightsRowOf(current));
    const chosen = new Set([...current.interests.map(({ item }) => item), ...enable]);
    for (const id of disable) chosen.delete(id);
    const changes = new EntityChanges();
    const isItem = (item: number) => found.lists.row('persint', item) !== undefined;
    saveChoices(changes, personInterests, current.interests, chosen, { person_id: personId }, isItem);
    changes.save('person', personId, current, { activeinterests: chosen.size });
    await writeChanges(tx, call, changes);
  });
}
