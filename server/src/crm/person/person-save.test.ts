import type { PersonEntity } from '@kontor/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addTenant,
  type CrmWorld,
  callIn,
  createCrmWorld,
  worldTime,
} from '../../../../tests/support/crm.ts';
import {
  aContact,
  aPerson,
  readPerson,
  run,
  saveContact,
  savePerson,
} from '../../../../tests/support/entities.ts';
import { proves } from '../../../../tests/support/proves.ts';
import { fixedClock } from '../../platform/clock.ts';
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
const rowsOf = (text: string, ...values: unknown[]) =>
  world.db.query({ text, values: [world.tenant.id, ...values] });

describe('A save that is refused', () => {
  it.each<[string, PersonEntity, RegExp]>([
    ['without a name', { Firstname: ' ', Lastname: '' }, /^Lastname: a person needs a first or a last name$/],
    ['without a company', { Contact: null }, /^Contact: a person needs a company/],
    ['with a company that does not exist', { Contact: { ContactId: 99999 } }, /^Contact\.ContactId: /],
    ['with a position that does not exist', { Position: { Id: 99 } }, /^Position\.Id: /],
    ['with a first name over 99 characters', { Firstname: 'x'.repeat(100) }, /^Firstname: .*99$/],
    ['with a birthday that is none', { BirthDate: '1991-02-30T00:00:00' }, /^BirthDate: /],
    ['with a consent for no purpose', { Consents: [{ LegalBaseId: 1 }] }, /^Consents\[0\]\.ConsentPurpose: /],
    ['with an unknown legal base', { Consents: [{ ConsentPurposeId: 1, LegalBaseKey: 'x' }] }, /LegalBase: /],
    ['with an unknown subscription', { ShipmentTypes: [{ Id: 99, Selected: true }] }, /^ShipmentTypes: /],
  ])('%s answers 400, names the field and stores nothing', async (_why, given, message) => {
    const count = () => rowsOf('select count(*) from person where tenant_id = $1');
    const before = await count();

    await expect(save(given)).rejects.toMatchObject({
      status: 400,
      errorType: 'ArgumentException',
      message: expect.stringMatching(message),
    });

    expect(await count()).toEqual(before);
  });

  it('for an unknown id answers 404, for one of another tenant too', async () => {
    const neighbour = await callIn(world.database, await addTenant(world.database));
    const theirs = await saveContact(neighbour, aContact());

    await expect(save({ PersonId: 99999 })).rejects.toMatchObject({
      status: 404,
      message: 'Person id 99999 not found',
    });
    await expect(save({ Contact: { ContactId: (theirs.ContactId ?? 0) + 70 } })).rejects.toMatchObject({
      status: 400,
    });
  });

  it('changes the lead status where the company’s category has none', async () => {
    const customer = await saveContact(call, aContact({ Category: { Id: 1 } }));

    await expect(save({ Contact: { ContactId: customer.ContactId }, LeadstatusId: 3 })).rejects.toMatchObject(
      {
        status: 400,
        message: expect.stringMatching(/^LeadstatusId: /),
      },
    );
  });
});

describe('A new person (data-model §6)', () => {
  it('has its company’s owner, category and business, whatever was sent', async () => {
    proves('Person.SavePersonEntity', 'v1PersonEntity_PostPersonEntity');
    const saved = await save({ Category: { Id: 5 }, Associate: { AssociateId: 0 }, Business: { Id: 1 } });

    expect(saved).toMatchObject({
      Contact: { ContactId: company.ContactId, Name: 'Nordlys Handel' },
      Associate: { AssociateId: 5 },
      Category: { Id: 2 },
      Business: { Id: 13 },
      Country: { CountryId: 578 },
      CreatedDate: worldTime,
      UpdatedDate: null,
    });
  });

  it('is an open lead while the company is a potential customer', async () => {
    expect(await save()).toMatchObject({ LeadstatusId: 1, Leadstatus: expect.stringContaining('Open') });
  });

  it('comes last among its colleagues', async () => {
    const { ContactId } = await saveContact(call, aContact());
    for (const Firstname of ['A', 'B', 'C']) await save({ Firstname, Contact: { ContactId } });

    const ranks = await rowsOf(
      'select firstname, rank from person where tenant_id = $1 and contact_id = $2 order by rank',
      ContactId,
    );
    expect(ranks).toEqual([
      { firstname: 'A', rank: 1 },
      { firstname: 'B', rank: 2 },
      { firstname: 'C', rank: 3 },
    ]);
  });

  it('starts every name with a capital', async () => {
    const saved = await save({ Firstname: 'anne-lise', MiddleName: 'van der', Lastname: 'ørn' });

    expect(saved.FullName).toBe('Anne-Lise Van Der Ørn');
  });

  it('stands alone when the preference allows it, with its own owner', async () => {
    await rowsOf(
      `update userpreference set prefvalue = '0' where tenant_id = $1 and prefkey = 'MandatoryContactOnPerson'`,
    );
    const { forgetReferenceData } = await import('../reference-cache.ts');
    forgetReferenceData(world.tenant.id);
    const saved = await save({ Contact: null, Category: { Id: 5 } });
    expect(saved).toMatchObject({ Contact: null, Category: { Id: 5 }, Associate: { AssociateId: 5 } });
    await rowsOf(
      `update userpreference set prefvalue = '1' where tenant_id = $1 and prefkey = 'MandatoryContactOnPerson'`,
    );
    forgetReferenceData(world.tenant.id);
  });

  it('starts from a default entity that the save accepts', async () => {
    proves(
      'Person.CreateDefaultPersonEntity',
      'v1PersonEntity_DefaultPersonEntity',
      'Person.CreateDefaultByContactId',
    );
    const blank = await run<PersonEntity>(call, 'Person.CreateDefaultPersonEntity');
    const ofCompany = await run<PersonEntity>(call, 'Person.CreateDefaultByContactId', company);

    expect(blank).toMatchObject({ PersonId: 0, Contact: null, TableRight: { Mask: 'FULL' } });
    expect(ofCompany).toMatchObject({ Contact: company, Category: { Id: 2 }, Business: { Id: 13 } });
    expect((await savePerson(call, { ...ofCompany, Firstname: 'Per' })).FullName).toBe('Per');
    await expect(run(call, 'Person.CreateDefaultByContactId', { ContactId: 99 })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('A saved person', () => {
  const full: PersonEntity = {
    Firstname: 'Tuva',
    Lastname: 'Lien',
    Mrmrs: 'Ms.',
    Salutation: 'Dr.',
    Title: 'CTO',
    BirthDate: '0002-05-13T00:00:00',
    Position: { Id: 2 },
    Country: { CountryId: 276 },
    OfficePhones: [{ Value: '55 20 10 00' }],
    MobilePhones: [{ Value: '+47 900 11 222' }],
    PrivatePhones: [{ Value: '1' }],
    Faxes: [{ Value: '2' }],
    OtherPhones: [{ Value: '3' }],
    Emails: [{ Value: '"Tuva Lien" <tuva@nordlys.example>' }],
    ChatEmails: [{ Value: 'tuva.chat' }],
    InternetPhones: [{ Value: 'sip:tuva' }],
    Urls: [{ Value: 'https://tuva.example' }],
    Interests: [{ Id: 4, Selected: true }],
    ShipmentTypes: [{ Id: 2, Selected: true }],
    Consents: [{ ConsentPurposeId: 1, LegalBaseId: 6, ConsentSourceId: 1, Comment: 'asked' }],
    Description: 'A note',
    Address: {
      LocalizedAddress: [
        [{ Name: 'Address1', Value: 'Haugen 1' }],
        [
          { Name: 'Zipcode', Value: '5015' },
          { Name: 'City', Value: 'BERGEN' },
        ],
      ],
    },
    Retired: true,
    UsePersonAddress: true,
  };

  it('comes back as it was sent', async () => {
    proves('Person.GetPersonEntity', 'v1PersonEntity_GetPersonEntity');
    const { PersonId } = await save(full);

    expect(await readPerson(call, PersonId)).toMatchObject({
      ...full,
      FormalName: 'Ms. Tuva Lien\nDr.',
      Emails: [{ StrippedValue: 'tuva@nordlys.example' }],
      ShipmentTypes: [{ Id: 2, Selected: true, Type: 'shipmenttype' }],
      Consents: [{ LegalBaseName: expect.stringContaining('interest'), RegisteredAssociateId: 5 }],
      ActiveInterests: 1,
      Address: { Formatted: 'Haugen 1\n5015 BERGEN\n', Postal: null },
    });
  });

  it('that comes back unchanged writes nothing', async () => {
    const saved = await save(full);
    const log = () => rowsOf('select count(*) from traveltransactionlog where tenant_id = $1');
    const before = await log();

    expect(await savePerson({ ...call, clock: fixedClock('2027-01-01T00:00:00Z') }, saved)).toEqual(saved);
    expect(await log()).toEqual(before);
  });

  it('keeps its consents when they are not sent, and loses those that are left out', async () => {
    proves('v1PersonEntity_PutPersonEntity');
    const { PersonId } = await save(full);

    expect((await save({ PersonId })).Consents).toHaveLength(1);
    expect((await save({ PersonId, Consents: [] })).Consents).toEqual([]);
  });

  it('takes over the new company’s owner when it moves, and the last rank there', async () => {
    const other = await saveContact(call, aContact({ Category: { Id: 1 }, Associate: { AssociateId: 0 } }));
    await save({ Contact: { ContactId: other.ContactId } });
    const moved = await save({ ...(await save(full)), Contact: { ContactId: other.ContactId } });

    expect(moved).toMatchObject({ Category: { Id: 1 }, Associate: null });
    expect(await run(call, 'Person.GetPerson', { PersonId: moved.PersonId })).toMatchObject({ Rank: 2 });
  });

  it('survives that its company changes at the same time', async () => {
    const saved = await saveContact(call, aContact());
    const person = await save({ Contact: { ContactId: saved.ContactId } });
    await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        at % 2 === 0
          ? saveContact(call, { ...saved, Category: { Id: [1, 4, 5][at / 2] } })
          : save({ ...person, Title: `T${at}` }),
      ),
    );

    const stored = await readPerson(call, person.PersonId);
    const { Category } = await run<PersonEntity>(call, 'Contact.GetContactEntity', {
      ContactEntityId: saved.ContactId,
    });
    expect(stored.Category).toEqual(Category);
  });
});
