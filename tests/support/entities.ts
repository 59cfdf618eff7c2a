import type { ContactEntity, PersonEntity } from '@kontor/contract';
import type { Call } from '../../server/src/crm/call.ts';
import { contactOperations } from '../../server/src/crm/contact/index.ts';
import { personOperations } from '../../server/src/crm/person/index.ts';

const operations = { ...contactOperations, ...personOperations };

/** Runs one operation of companies and persons as `call`. */
export function run<T = unknown>(call: Call, operation: string, args: object = {}): Promise<T> {
  const handler = operations[operation];
  if (!handler) throw new Error(`No operation ${operation}`);
  return handler(call, args as Record<string, unknown>) as Promise<T>;
}

/** A company as a client sends it: complete with the defaults of the tenant. */
export const aContact = (given: ContactEntity = {}): ContactEntity => ({ Name: 'Nordlys Handel', ...given });

/** A person as a client sends it; give it a company. */
export const aPerson = (given: PersonEntity = {}): PersonEntity => ({
  Firstname: 'Tuva',
  Lastname: 'Lien',
  ...given,
});

export const saveContact = (call: Call, entity: ContactEntity): Promise<ContactEntity> =>
  run(call, 'Contact.SaveContactEntity', { ContactEntity: entity });

export const readContact = (call: Call, contactId: number | undefined): Promise<ContactEntity> =>
  run(call, 'Contact.GetContactEntity', { ContactEntityId: contactId });

export const savePerson = (call: Call, entity: PersonEntity): Promise<PersonEntity> =>
  run(call, 'Person.SavePersonEntity', { PersonEntity: entity });

export const readPerson = (call: Call, personId: number | undefined): Promise<PersonEntity> =>
  run(call, 'Person.GetPersonEntity', { PersonEntityId: personId });
