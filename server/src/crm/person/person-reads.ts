import type { PersonEntity } from '@kontor/contract';
import type { Call } from '../call.ts';
import { entityErrors, type References, references } from '../subrows/index.ts';
import { rightsRowOf, toPersonEntity } from './person-entity.ts';
import { type PersonRow, readPerson } from './person-row.ts';

/** A person the caller may read, with what its carriers are made from. */
export interface FoundPerson {
  readonly row: PersonRow;
  readonly references: References;
  readonly entity: () => Promise<PersonEntity>;
}

/**
 * A person the caller may not read is not there for them (spec rest §4, denied read).
 *
 * @throws {AppError} `person_not_found` 404
 */
export async function findPerson(call: Call, personId: number): Promise<FoundPerson> {
  const found = await references(call);
  const row = await readPerson(call.db, call.tenant.id, found.personFields, personId);
  if (!row || !found.personRights.on(rightsRowOf(row)).canRead) {
    throw entityErrors.notFound('Person', personId);
  }
  return { row, references: found, entity: () => toPersonEntity(call, row, found) };
}

export const personEntity = async (call: Call, personId: number): Promise<PersonEntity> =>
  (await findPerson(call, personId)).entity();
