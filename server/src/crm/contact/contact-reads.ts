import type { ContactEntity } from '@kontor/contract';
import type { Call } from '../call.ts';
import { entityErrors, type References, references } from '../subrows/index.ts';
import { rightsRowOf, toContactEntity } from './contact-entity.ts';
import { type ContactRow, readContact } from './contact-row.ts';

/** A company the caller may read, with what its carriers are made from. */
export interface FoundContact {
  readonly row: ContactRow;
  readonly references: References;
  readonly entity: () => Promise<ContactEntity>;
}

/**
 * A company the caller may not read is not there for them (spec rest §4, denied read).
 *
 * @throws {AppError} `contact_not_found` 404
 */
export async function findContact(call: Call, contactId: number): Promise<FoundContact> {
  const found = await references(call);
  const row = await readContact(call.db, call.tenant.id, found.contactFields, contactId);
  if (!row || !found.contactRights.on(rightsRowOf(row)).canRead) {
    throw entityErrors.notFound('Contact', contactId);
  }
  return { row, references: found, entity: () => toContactEntity(call, row, found) };
}

export const contactEntity = async (call: Call, contactId: number): Promise<ContactEntity> =>
  (await findContact(call, contactId)).entity();
