import type { ContactEntity, PersonEntity } from '@kontor/contract';
import type { Call, OperationTable } from '../call.ts';
import { withForeignKeys } from '../foreign-keys/index.ts';
import { personEntity, savePerson } from '../person/index.ts';
import {
  addressInCountry,
  argument,
  contactCarriers,
  entityErrors,
  isNumberFree,
  layOut,
  personCarriers,
  referenceColumns,
  references,
  scalarMessages,
  softDelete,
  undelete,
} from '../subrows/index.ts';
import { defaultContact } from './contact-default.ts';
import { contactReferences, contactScalars } from './contact-fields.ts';
import { updateContactInterests } from './contact-interests.ts';
import { contactEntity, findContact } from './contact-reads.ts';
import { missingInContact, withDefaults } from './contact-rules.ts';
import { saveContact } from './contact-save.ts';
import { domainDuplicates, nameDuplicates } from './duplicates.ts';

const { id, ids, text, entity } = argument;

/** Rows of the operation table about companies; REST reaches them by the names they share. */
export const contactOperations: OperationTable = {
  'Contact.CreateDefaultContactEntity': (call) => defaultContact(call),
  'Contact.GetContactEntity': async (call, args) => {
    const contactId = id(args, 'ContactEntityId');
    const found = await contactEntity(call, contactId);
    return args.fk === true ? withForeignKeys(call.db, 'contact', contactId, found) : found;
  },
  'Contact.GetContactWithPersons': (call, args) => contactEntity(call, id(args, 'ContactId')),
  'Contact.GetMyContact': myContact,
  'Contact.SaveContactEntity': (call, args) => saved(call, entity(args, 'ContactEntity')),
  'Contact.ValidateContactEntity': (call, args) => validate(call, entity(args, 'ContactEntity')),
  'Contact.DeleteContactEntity': async (call, args) => {
    const { contactRights } = await references(call);
    await softDelete(call, 'contact', id(args, 'ContactEntityId'), contactRights.assertDelete);
  },
  'Contact.Undelete': async (call, args) => {
    const { contactRights } = await references(call);
    await undelete(call, 'contact', id(args, 'Id'), contactRights.assertDelete);
  },
  'Contact.UpdateInterests': (call, args) =>
    updateContactInterests(
      call,
      id(args, 'ContactId'),
      ids(args, 'EnableInterestIds'),
      ids(args, 'DisableInterestIds'),
    ),

  'Contact.GetContact': async (call, args) => {
    const [contact] = await contactCarriers(call, [id(args, 'ContactId')]);
    if (!contact) throw entityErrors.notFound('Contact', id(args, 'ContactId'));
    return contact;
  },
  'Contact.GetContactList': (call, args) => contactCarriers(call, ids(args, 'ContactIds')),
  'Contact.GetNameDepartmentDuplicates': (call, args) =>
    nameDuplicates(call, text(args, 'Name'), text(args, 'Department')),
  'Contact.GetDuplicates': (call, args) => nameDuplicates(call, text(args, 'Name'), ''),
  'Contact.GetDomainDuplicates': (call, args) => domainDuplicates(call, text(args, 'Domain')),
  'Contact.IsNumberValid': (call, args) =>
    isNumberFree(call, { table: 'contact', column: 'number2' }, text(args, 'Number'), id(args, 'ContactId')),

  'Contact.GetPersons': (call, args) => personCarriers(call, 'byContact', [id(args, 'ContactId')]),
  'Contact.AddPerson': async (call, args) => {
    const sent = entity<PersonEntity>(args, 'NewPersonEntity');
    const company = { ContactId: id(args, 'ContactId') };
    return personEntity(call, await savePerson(call, { ...sent, PersonId: 0, Contact: company }));
  },

  'Contact.GetAddress': async (call, args) => {
    const { row, references: found } = await findContact(call, id(args, 'ContactId'));
    return layOut(row.addresses, 'contact', row.country_id, found);
  },
  'Contact.GetAddressByCountry': async (call, args) => {
    const { row, references: found } = await findContact(call, id(args, 'ContactId'));
    return layOut(row.addresses, 'contact', id(args, 'CountryId'), found);
  },
  'Contact.ChangeCountry': async (call, args) => {
    const found = await references(call);
    const sent = entity<ContactEntity>(args, 'ContactEntity');
    const countryId = id(args, 'ToCountryId');
    const address = addressInCountry(sent.Address, 'contact', countryId, found);
    return { ...sent, Country: found.lists.country(countryId), Address: address };
  },
};

const saved = async (call: Call, sent: ContactEntity): Promise<ContactEntity> =>
  contactEntity(call, await saveContact(call, sent));

async function myContact(call: Call): Promise<ContactEntity | null> {
  const { users } = await references(call);
  const contactId = users.entry(call.caller.associateId)?.contactId ?? 0;
  return contactId === 0 ? null : contactEntity(call, contactId);
}

/** What a save would refuse, by property; nothing is stored. */
async function validate(call: Call, sent: ContactEntity): Promise<Record<string, string>> {
  const messages = scalarMessages('contact', contactScalars, sent);
  const found = await references(call);
  const columns = withDefaults(
    referenceColumns(contactReferences, sent),
    found,
    call.caller,
    !sent.ContactId,
  );
  return { ...missingInContact({ ...columns, name: (sent.Name ?? '').trim() }), ...messages };
}
