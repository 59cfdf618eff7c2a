import type { ConsentInfo, EntityElement, Person, PersonEntity } from '@kontor/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrmWorld, createCrmWorld } from '../../../../tests/support/crm.ts';
import {
  aContact,
  aPerson,
  readPerson,
  run,
  saveContact,
  savePerson,
} from '../../../../tests/support/entities.ts';
import { proves } from '../../../../tests/support/proves.ts';
import type { Call } from '../call.ts';

let world: CrmWorld;
let call: Call;
let company: { readonly ContactId?: number };
beforeAll(async () => {
  world = await createCrmWorld();
  call = await world.call();
  const { ContactId } = await saveContact(call, aContact());
  company = { ContactId };
});
afterAll(() => world.drop());

const save = (given: PersonEntity = {}) => savePerson(call, aPerson({ Contact: company, ...given }));
const remove = (id: number | undefined) => run(call, 'Person.DeletePersonEntity', { PersonEntityId: id });

describe('Reading a person', () => {
  it('answers 404 for an unknown id', async () => {
    await expect(readPerson(call, 99999)).rejects.toMatchObject({
      status: 404,
      message: 'Person id 99999 not found',
    });
    await expect(run(call, 'Person.GetPerson', { PersonId: 99999 })).rejects.toMatchObject({ status: 404 });
  });

  it('shows a user who they are', async () => {
    proves('Person.GetMyPerson');
    const { users } = { users: call.caller.personId };
    expect(await run(call, 'Person.GetMyPerson')).toMatchObject({
      PersonId: users,
      IsAssociate: true,
      CorrespondingAssociate: { AssociateId: 5 },
    });
  });

  it('gives flat carriers: one, a list in the order asked for, those of a company', async () => {
    proves(
      'Person.GetPerson',
      'Person.GetPersonList',
      'Person.GetPersonsFromContact',
      'v1PersonEntity_Simple',
    );
    const [a, b] = [await save({ Firstname: 'A' }), await save({ Firstname: 'B', Position: { Id: 2 } })];
    const list = await run<Person[]>(call, 'Person.GetPersonList', {
      PersonIds: [b.PersonId, 99999, a.PersonId],
    });

    expect(list.map((person) => person.PersonId)).toEqual([b.PersonId, a.PersonId]);
    expect(await run(call, 'Person.GetPerson', { PersonId: b.PersonId })).toEqual(list[0]);
    expect(list[0]).toMatchObject({
      FullName: 'B Lien',
      Position: expect.stringContaining('Top management'),
      ContactFullName: 'Nordlys Handel',
    });
    const colleagues = await run<Person[]>(call, 'Person.GetPersonsFromContact', company);
    expect(colleagues.map((person) => person.Firstname)).toEqual(['A', 'B']);
  });

  it('lists every phone number, office first', async () => {
    proves('Person.GetPhones');
    const { PersonId } = await save({
      MobilePhones: [{ Value: '2' }],
      OfficePhones: [{ Value: '1' }],
    });
    const phones = await run<EntityElement[]>(call, 'Person.GetPhones', { PersonId });

    expect(phones.map((phone) => phone.Value)).toEqual(['1', '2']);
  });
});

describe('Deleting a person (data-model §7)', () => {
  it('refuses an unknown id and a person who is a user', async () => {
    await expect(remove(99999)).rejects.toMatchObject({ status: 404 });
    await expect(remove(call.caller.personId)).rejects.toMatchObject({ status: 400 });
  });

  it('hides them until they are undeleted', async () => {
    proves('Person.DeletePersonEntity', 'v1PersonEntity_DeletePersonEntity', 'Person.Undelete');
    const { PersonId } = await save();
    await remove(PersonId);

    await expect(readPerson(call, PersonId)).rejects.toMatchObject({ status: 404 });
    await expect(save({ PersonId })).rejects.toMatchObject({ status: 404 });
    expect(await run(call, 'Person.GetPersonList', { PersonIds: [PersonId] })).toEqual([]);

    await run(call, 'Person.Undelete', { Id: PersonId });
    expect((await readPerson(call, PersonId)).FullName).toBe('Tuva Lien');
  });
});

describe('Interests of a person', () => {
  it('are switched on and off without touching the others', async () => {
    proves('Person.UpdateInterests');
    const { PersonId } = await save({ Interests: [1, 2].map((Id) => ({ Id, Selected: true })) });
    await run(call, 'Person.UpdateInterests', {
      PersonId,
      EnableInterestIds: [3],
      DisableInterestIds: [1],
    });

    const { Interests, ActiveInterests } = await readPerson(call, PersonId);
    expect(Interests?.map((item) => item?.Id)).toEqual([2, 3]);
    expect(ActiveInterests).toBe(2);
  });
});

describe('Consents of a person', () => {
  it('are set, asked for and removed by the key of their purpose', async () => {
    proves('Person.SetConsent', 'Person.HasConsent', 'Person.GetConsentInfos', 'Person.RemoveConsent');
    proves('v1PersonEntity_SetConsent', 'v1PersonEntity_HasConsent', 'v1PersonEntity_GetConsentInfos');
    const { PersonId } = await save({
      Consents: [{ ConsentPurposeId: 1, LegalBaseId: 6, ConsentSourceId: 1 }],
    });
    const [kept] = await run<ConsentInfo[]>(call, 'Person.GetConsentInfos', { PersonId });
    const purpose = { PersonId, Purpose: kept?.ConsentPurposeKey };
    await expect(run(call, 'Person.HasConsent', { PersonId, Purpose: 'nothing' })).rejects.toMatchObject({
      status: 400,
    });

    expect(await run(call, 'Person.HasConsent', purpose)).toBe(true);
    await run(call, 'Person.RemoveConsent', purpose);
    expect(await run(call, 'Person.HasConsent', purpose)).toBe(false);
    await run(call, 'Person.SetConsent', {
      ...purpose,
      Source: kept?.ConsentSourceKey,
      LegalBase: kept?.LegalBaseKey,
      Comment: 'by phone',
    });
    expect(await run(call, 'Person.GetConsentInfos', { PersonId })).toMatchObject([
      { ConsentPurposeId: 1, Comment: 'by phone' },
    ]);
  });
});

describe('Questions about an unsaved person', () => {
  it('are answered by property and store nothing', async () => {
    proves('Person.ValidatePersonEntity', 'v1PersonEntity_ValidatePersonEntity');
    const validate = (entity: PersonEntity) =>
      run(call, 'Person.ValidatePersonEntity', { PersonEntity: entity });

    expect(await validate({ Title: 'x'.repeat(240) })).toEqual({
      Lastname: 'a person needs a first or a last name',
      Contact: 'a person needs a company, send its ContactId',
      Title: '240 characters, the limit is 239',
    });
    expect(await validate(aPerson({ Contact: company }))).toEqual({});
  });

  it('lay the address out as another country does', async () => {
    proves('Person.ChangeCountry', 'Person.GetAddress', 'Person.GetAddressByCountry');
    const Address = { Street: { Address1: 'Main 1', City: 'LONDON', Zipcode: 'W1' } };
    const changed = await run<PersonEntity>(call, 'Person.ChangeCountry', {
      PersonEntity: aPerson({ Address }),
      ToCountryId: 826,
    });
    const { PersonId } = await save({ Address });

    expect(changed.Address?.Formatted).toBe('Main 1\nLONDON\nW1\n');
    expect(await run(call, 'Person.GetAddressByCountry', { PersonId, CountryId: 826 })).toEqual(
      changed.Address,
    );
    expect(await run(call, 'Person.GetAddress', { PersonId })).toMatchObject({
      Formatted: 'Main 1\nW1 LONDON\n',
    });
  });
});
