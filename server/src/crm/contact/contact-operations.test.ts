import type { Contact, ContactEntity, DuplicateEntry, Person, PersonEntity } from '@kontor/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTenant, type CrmWorld, callIn, createCrmWorld } from '../../../../tests/support/crm.ts';
import {
  aContact,
  aPerson,
  readContact,
  readPerson,
  run,
  saveContact,
} from '../../../../tests/support/entities.ts';
import { proves } from '../../../../tests/support/proves.ts';
import type { Call } from '../call.ts';

let world: CrmWorld;
let call: Call;
beforeAll(async () => {
  world = await createCrmWorld();
  call = await world.call();
});
afterAll(() => world.drop());

/** The tenant's own company. */
const ownCompany = 2;
const remove = (id: number | undefined) => run(call, 'Contact.DeleteContactEntity', { ContactEntityId: id });

describe('Reading a company', () => {
  it('answers 404 for an unknown id', async () => {
    await expect(readContact(call, 99999)).rejects.toMatchObject({
      status: 404,
      errorType: 'SoNotFoundException',
      message: 'Contact id 99999 not found',
    });
    await expect(run(call, 'Contact.GetContact', { ContactId: 0 })).rejects.toMatchObject({ status: 404 });
  });

  it('shows nothing of a company the role may not read', async () => {
    const { ContactId } = await saveContact(call, aContact());
    const stranger = await world.call({ caller: { roleId: 5, associateId: 6 } });

    await expect(readContact(stranger, ContactId)).rejects.toMatchObject({ status: 404 });
    expect(await run(stranger, 'Contact.GetContactList', { ContactIds: [ContactId] })).toEqual([]);
  });

  it('shows its persons by rank, with their own and the company’s numbers', async () => {
    proves('Contact.AddPerson', 'Contact.GetPersons', 'Contact.GetContactWithPersons');
    const { ContactId } = await saveContact(call, aContact({ Phones: [{ Value: '55 20 10 00' }] }));
    const add = (entity: PersonEntity) =>
      run<PersonEntity>(call, 'Contact.AddPerson', { ContactId, NewPersonEntity: entity });
    await add(aPerson({ OfficePhones: [{ Value: '1' }], MobilePhones: [{ Value: '2' }] }));
    await add(
      aPerson({ Firstname: 'Anna', Emails: [{ Value: 'anna@x.example' }], Description: 'Knows all' }),
    );

    const { Persons } = await run<ContactEntity>(call, 'Contact.GetContactWithPersons', { ContactId });
    expect(Persons).toMatchObject([
      { FullName: 'Tuva Lien', Rank: 1, DirectPhone: '1', MobilePhone: '2', ContactPhone: '55 20 10 00' },
      { FullName: 'Anna Lien', Rank: 2, Email: 'anna@x.example', Description: 'Knows all', ContactId },
    ]);
    expect(await run<Person[]>(call, 'Contact.GetPersons', { ContactId })).toEqual(Persons);
  });

  it('gives the flat carrier, and a list of them in the order asked for', async () => {
    proves('Contact.GetContact', 'Contact.GetContactList', 'v1ContactEntity_Simple');
    const saved = await saveContact(
      call,
      aContact({
        Name: 'Simple',
        Department: 'Bergen',
        Urls: [{ Value: 'https://a.example' }],
        Address: { Postal: { Address1: 'Boks 1', Zipcode: '5802', City: 'BERGEN' } },
      }),
    );
    const simple = await run<Contact>(call, 'Contact.GetContact', { ContactId: saved.ContactId });

    expect(simple).toMatchObject({
      FullName: 'Simple, Bergen',
      URL: 'https://a.example',
      City: 'BERGEN',
      FormattedAddress: 'Boks 1\n5802 BERGEN\n',
      CountryName: 'Norway',
      IsOwnerContact: false,
      TableRight: { Mask: 'FULL' },
    });
    const list = await run<Contact[]>(call, 'Contact.GetContactList', {
      ContactIds: [ownCompany, 424242, saved.ContactId],
    });
    expect(list.map((contact) => contact.ContactId)).toEqual([ownCompany, saved.ContactId]);
  });

  it('finds the company of the caller', async () => {
    proves('Contact.GetMyContact');
    expect(await run(call, 'Contact.GetMyContact')).toMatchObject({ ContactId: ownCompany });
  });
});

describe('Deleting a company (data-model §7)', () => {
  it('refuses the tenant’s own company and says so in its rights', async () => {
    await expect(remove(ownCompany)).rejects.toMatchObject({ status: 403 });
    expect((await readContact(call, ownCompany)).TableRight).toEqual({
      Mask: 'RI, RestrictedUpdate',
      Reason: '[SR_ACCESS_ASSOCCONT_DELETE]',
    });
  });

  it('refuses an unknown id, another tenant’s and one that is deleted already', async () => {
    const neighbour = await callIn(world.database, await addTenant(world.database));
    const theirs = await saveContact(neighbour, aContact({ ContactId: 0 }));
    const { ContactId } = await saveContact(call, aContact());
    await remove(ContactId);

    for (const id of [99999, ContactId]) await expect(remove(id)).rejects.toMatchObject({ status: 404 });
    expect((await readContact(neighbour, theirs.ContactId)).Name).toBe('Nordlys Handel');
  });

  it('hides it from every read until it is undeleted', async () => {
    proves('Contact.DeleteContactEntity', 'v1ContactEntity_DeleteContactEntity', 'Contact.Undelete');
    const { ContactId } = await saveContact(call, aContact({ Phones: [{ Value: '1' }] }));
    const person = await run<PersonEntity>(call, 'Contact.AddPerson', {
      ContactId,
      NewPersonEntity: aPerson(),
    });
    await remove(ContactId);

    await expect(readContact(call, ContactId)).rejects.toMatchObject({ status: 404 });
    await expect(saveContact(call, aContact({ ContactId }))).rejects.toMatchObject({ status: 404 });
    expect(await run(call, 'Contact.GetContactList', { ContactIds: [ContactId] })).toEqual([]);
    expect((await readPerson(call, person.PersonId)).Contact).toBeNull();

    await run(call, 'Contact.Undelete', { Id: ContactId });
    expect(await readContact(call, ContactId)).toMatchObject({ Phones: [{ Value: '1' }] });
  });
});

describe('Interests of a company', () => {
  it('are switched on and off without touching the others', async () => {
    proves('Contact.UpdateInterests');
    const { ContactId } = await saveContact(
      call,
      aContact({ Interests: [1, 2].map((Id) => ({ Id, Selected: true })) }),
    );
    const update = (enable: number[], disable: number[]) =>
      run(call, 'Contact.UpdateInterests', {
        ContactId,
        EnableInterestIds: enable,
        DisableInterestIds: disable,
      });

    await expect(update([99], [])).rejects.toMatchObject({ status: 400 });
    await update([3], [1]);

    const { Interests, ActiveInterests } = await readContact(call, ContactId);
    expect(Interests?.map((item) => item?.Id)).toEqual([2, 3]);
    expect(ActiveInterests).toBe(2);
  });
});

describe('Duplicates of a company', () => {
  it('are found by name, by sound and by domain', async () => {
    proves(
      'Contact.GetNameDepartmentDuplicates',
      'Contact.GetDuplicates',
      'Contact.GetDomainDuplicates',
      'v1ContactEntity_GetNameDepartmentDuplicates',
      'v1ContactEntity_GetDomainDuplicates',
    );
    const { ContactId } = await saveContact(
      call,
      aContact({ Name: 'Karlsson Philips', Department: 'Lab', Domains: ['karlsson.example'] }),
    );
    const found = async (operation: string, args: object) =>
      (await run<DuplicateEntry[]>(call, operation, args)).map((entry) => entry.SoPrimaryKey);

    expect(await found('Contact.GetNameDepartmentDuplicates', { Name: 'Carlson Filips' })).toEqual([
      ContactId,
    ]);
    expect(
      await found('Contact.GetNameDepartmentDuplicates', { Name: 'Karlsson Philips', Department: 'x' }),
    ).toEqual([]);
    expect(await found('Contact.GetDuplicates', { Name: 'karlsson philips' })).toEqual([ContactId]);
    expect(await found('Contact.GetDomainDuplicates', { Domain: 'KARLSSON.example' })).toEqual([ContactId]);
  });
});

describe('Questions about an unsaved company', () => {
  it('are answered by property and store nothing', async () => {
    proves('Contact.ValidateContactEntity', 'v1ContactEntity_ValidateContactEntity');
    const validate = (entity: ContactEntity) =>
      run(call, 'Contact.ValidateContactEntity', { ContactEntity: entity });

    expect(await validate({ Name: '', OrgNr: 'x'.repeat(50) })).toEqual({
      Name: 'a company needs a name',
      OrgNr: '50 characters, the limit is 49',
    });
    expect(await validate(aContact())).toEqual({});
  });

  it('lay its address out as another country does', async () => {
    proves('Contact.ChangeCountry', 'Contact.GetAddress', 'Contact.GetAddressByCountry');
    const sent = aContact({ Address: { Street: { Address1: 'Main 1', City: 'LONDON', Zipcode: 'W1' } } });
    const changed = await run<ContactEntity>(call, 'Contact.ChangeCountry', {
      ContactEntity: sent,
      ToCountryId: 826,
    });
    const { ContactId } = await saveContact(call, sent);

    expect(changed).toMatchObject({ Country: { CountryId: 826 } });
    expect(changed.Address?.Formatted).toBe('Main 1\nLONDON\nW1\n');
    expect(await run(call, 'Contact.GetAddressByCountry', { ContactId, CountryId: 826 })).toEqual(
      changed.Address,
    );
    expect(await run(call, 'Contact.GetAddress', { ContactId })).toMatchObject({
      Formatted: 'Main 1\nW1 LONDON\n',
    });
  });

  it('tell whether a number is free', async () => {
    proves('Contact.IsNumberValid');
    const { ContactId, Number2 } = await saveContact(call, aContact());
    const isFree = (id: number | undefined) =>
      run(call, 'Contact.IsNumberValid', { ContactId: id, Number: Number2 });

    expect(await isFree(0)).toBe(false);
    expect(await isFree(ContactId)).toBe(true);
  });
});
