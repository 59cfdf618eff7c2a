import type { EntityElement, PersonEntity } from '@kontor/contract';
import type { Call, OperationTable } from '../call.ts';
import { withForeignKeys } from '../foreign-keys/index.ts';
import {
  addressInCountry,
  argument,
  entityErrors,
  isNumberFree,
  layOut,
  personCarriers,
  references,
  scalarMessages,
  softDelete,
  toElement,
  undelete,
} from '../subrows/index.ts';
import { forgetAssociates } from '../users/index.ts';
import { consentOperations } from './consent-operations.ts';
import { defaultPerson, defaultPersonOf } from './person-default.ts';
import { personScalars } from './person-fields.ts';
import { updatePersonInterests } from './person-interests.ts';
import { findPerson, personEntity } from './person-reads.ts';
import { missingInPerson } from './person-rules.ts';
import { savePerson } from './person-save.ts';

const { id, ids, text, entity } = argument;

/** Rows of the operation table about persons; REST reaches them by the names they share. */
export const personOperations: OperationTable = {
  ...consentOperations,
  'Person.CreateDefaultPersonEntity': (call) => defaultPerson(call),
  'Person.CreateDefaultByContactId': (call, args) => defaultPersonOf(call, id(args, 'ContactId')),
  'Person.GetPersonEntity': async (call, args) => {
    const personId = id(args, 'PersonEntityId');
    const found = await personEntity(call, personId);
    return args.fk === true ? withForeignKeys(call.db, 'person', personId, found) : found;
  },
  'Person.GetMyPerson': myPerson,
  'Person.SavePersonEntity': (call, args) => saved(call, entity(args, 'PersonEntity')),
  'Person.ValidatePersonEntity': (call, args) => validate(call, entity(args, 'PersonEntity')),
  'Person.DeletePersonEntity': (call, args) => deletePerson(call, id(args, 'PersonEntityId')),
  'Person.Undelete': async (call, args) => {
    const { personRights } = await references(call);
    await undelete(call, 'person', id(args, 'Id'), personRights.assertDelete);
  },
  'Person.UpdateInterests': (call, args) =>
    updatePersonInterests(
      call,
      id(args, 'PersonId'),
      ids(args, 'EnableInterestIds'),
      ids(args, 'DisableInterestIds'),
    ),

  'Person.GetPerson': async (call, args) => {
    const [person] = await personCarriers(call, 'byId', [id(args, 'PersonId')]);
    if (!person) throw entityErrors.notFound('Person', id(args, 'PersonId'));
    return person;
  },
  'Person.GetPersonList': (call, args) => personCarriers(call, 'byId', ids(args, 'PersonIds')),
  'Person.GetPersonsFromContact': (call, args) => personCarriers(call, 'byContact', [id(args, 'ContactId')]),
  'Person.GetPhones': (call, args) => phones(call, id(args, 'PersonId')),
  'Person.IsNumberValid': (call, args) =>
    isNumberFree(
      call,
      { table: 'person', column: 'person_number' },
      text(args, 'Number'),
      id(args, 'ContactId'),
    ),

  'Person.GetAddress': async (call, args) => {
    const { row, references: found } = await findPerson(call, id(args, 'PersonId'));
    return layOut(row.addresses, 'person', row.country_id, found);
  },
  'Person.GetAddressByCountry': async (call, args) => {
    const { row, references: found } = await findPerson(call, id(args, 'PersonId'));
    return layOut(row.addresses, 'person', id(args, 'CountryId'), found);
  },
  'Person.ChangeCountry': async (call, args) => {
    const found = await references(call);
    const sent = entity<PersonEntity>(args, 'PersonEntity');
    const countryId = id(args, 'ToCountryId');
    const address = addressInCountry(sent.Address, 'person', countryId, found);
    return { ...sent, Country: found.lists.country(countryId), Address: address };
  },
};

const saved = async (call: Call, sent: PersonEntity): Promise<PersonEntity> =>
  personEntity(call, await savePerson(call, sent));

async function myPerson(call: Call): Promise<PersonEntity | null> {
  return call.caller.personId === 0 ? null : personEntity(call, call.caller.personId);
}

/** Every number of the person: office, fax, private, mobile, other. */
async function phones(call: Call, personId: number): Promise<EntityElement[]> {
  const { row } = await findPerson(call, personId);
  return [...row.phones].sort((a, b) => a.type - b.type || a.rank - b.rank).map(toElement);
}

async function deletePerson(call: Call, personId: number): Promise<void> {
  const { personRights, users } = await references(call);
  if (users.byPerson(personId)) {
    throw entityErrors.invalid('PersonEntityId', `person ${personId} is a user: delete the user first`);
  }
  await softDelete(call, 'person', personId, personRights.assertDelete);
  forgetAssociates(call.tenant.id);
}

/** What a save would refuse, by property; nothing is stored. */
async function validate(call: Call, sent: PersonEntity): Promise<Record<string, string>> {
  const columns = {
    firstname: sent.Firstname?.trim(),
    lastname: sent.Lastname?.trim(),
    contact_id: sent.Contact?.ContactId,
  };
  return {
    ...missingInPerson(columns, await references(call)),
    ...scalarMessages('person', personScalars, sent),
  };
}
