import type { ContactEntity } from '@kontor/contract';
import fc from 'fast-check';
import pg from 'pg';
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
  readContact,
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
beforeAll(async () => {
  world = await createCrmWorld();
  call = await world.call();
});
afterAll(() => world.drop());

const later = (minutes: number) => fixedClock(new Date(worldTime.getTime() + minutes * 60_000));
const rowsOf = <R = Record<string, unknown>>(text: string, ...values: unknown[]) =>
  world.db.query<R>({ text, values: [world.tenant.id, ...values] });
/** Schema changes: the platform's own connections may not make them. */
async function asOwner(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.database.url });
  await client.connect();
  await client.query(text);
  await client.end();
}

const rowCounts = () =>
  rowsOf(`select (select count(*) from contact where tenant_id = $1) as contacts,
                 (select count(*) from phone where tenant_id = $1) as phones,
                 (select count(*) from traveltransactionlog where tenant_id = $1) as log`);

describe('A save that is refused', () => {
  it.each<[string, ContactEntity, RegExp]>([
    ['without a name', { Name: '  ' }, /^Name: a company needs a name$/],
    ['with category 0', { Category: { Id: 0 } }, /^Category: /],
    ['with a category that does not exist', { Category: { Id: 999 } }, /^Category\.Id: .* no item 999/],
    ['with an owner that does not exist', { Associate: { AssociateId: 999 } }, /^Associate\.AssociateId: /],
    [
      'with a name over 219 characters',
      { Name: 'x'.repeat(220) },
      /^Name: 220 characters, the limit is 219$/,
    ],
    ['with a long e-mail', { Emails: [{ Value: 'x'.repeat(240) }] }, /^Emails\[0\]\.Value: .*239/],
    ['with a long city', { Address: { Street: { City: 'x'.repeat(80) } } }, /^Address\.City: .*79/],
    ['with a note over 4000 characters', { Description: 'x'.repeat(4001) }, /^Description: .*4000/],
    ['with U+0000', { Department: 'a\u0000b' }, /^Department: .*U\+0000/],
    ['with an interest that does not exist', { Interests: [{ Id: 77, Selected: true }] }, /^Interests: /],
  ])('%s answers 400, names the field and stores nothing', async (_why, given, message) => {
    const before = await rowCounts();

    await expect(saveContact(call, aContact(given))).rejects.toMatchObject({
      status: 400,
      errorType: 'ArgumentException',
      message: expect.stringMatching(message),
    });

    expect(await rowCounts()).toEqual(before);
  });

  it('for an id that does not exist answers 404', async () => {
    await expect(saveContact(call, aContact({ ContactId: 99999 }))).rejects.toMatchObject({
      status: 404,
      errorType: 'SoNotFoundException',
      message: 'Contact id 99999 not found',
    });
  });

  it('for the id of another tenant answers 404 and changes nothing there', async () => {
    const neighbour = await callIn(world.database, await addTenant(world.database));
    const theirs = await saveContact(neighbour, aContact({ Name: 'Theirs' }));
    const free = { ...theirs, ContactId: (theirs.ContactId ?? 0) + 50 };

    await expect(saveContact(call, { ...free, Name: 'Mine' })).rejects.toMatchObject({ status: 404 });
    await expect(readContact(call, free.ContactId)).rejects.toMatchObject({ status: 404 });
    expect((await readContact(neighbour, theirs.ContactId)).Name).toBe('Theirs');
  });

  it('in the middle leaves nothing half-written', async () => {
    const before = await rowCounts();
    await asOwner(`alter table crm.phone add constraint no_boom check (phone <> 'boom')`);

    await expect(saveContact(call, aContact({ Phones: [{ Value: 'boom' }] }))).rejects.toThrow(/no_boom/);

    expect(await rowCounts()).toEqual(before);
  });

  it('by a role that may only read answers 403', async () => {
    const { ContactId } = await saveContact(call, aContact());
    const reader = await world.call({ associateId: 5, caller: { roleId: 6, associateId: 6 } });

    await expect(saveContact(reader, aContact({ ContactId }))).rejects.toMatchObject({ status: 403 });
  });
});

describe('A new company (data-model §6)', () => {
  it('gets owner, group, country, category, business and number', async () => {
    proves('Contact.SaveContactEntity', 'v1ContactEntity_PostContactEntity');
    const saved = await saveContact(call, aContact());

    expect(saved).toMatchObject({
      Associate: { AssociateId: 5 },
      GroupId: 1,
      Country: { CountryId: 578 },
      Category: { Id: 2 },
      Business: { Id: 13 },
      Number2: expect.stringMatching(/^\d{5}$/),
      CreatedBy: { AssociateId: 5 },
      CreatedDate: worldTime,
      UpdatedDate: null,
      UpdatedBy: null,
    });
  });

  it('keeps what was sent over the defaults', async () => {
    const sent = { Category: { Id: 1 }, Country: { CountryId: 752 }, Associate: { AssociateId: 0 } };
    const saved = await saveContact(call, aContact(sent));

    expect(saved).toMatchObject({ Category: { Id: 1 }, Country: { CountryId: 752 }, Associate: null });
  });

  it('starts every word of its name with a capital, and knows how it sounds', async () => {
    const { ContactId, Name } = await saveContact(call, aContact({ Name: ' ærlig øl as ' }));

    expect(Name).toBe('Ærlig Øl As');
    const [row] = await rowsOf(
      'select soundex from contact where tenant_id = $1 and contact_id = $2',
      ContactId,
    );
    expect(row?.soundex).toBe('ARLKLS');
  });

  it('takes the next free number, and refuses one that is taken', async () => {
    const first = await saveContact(call, aContact());
    const next = Number(first.Number2) + 1;
    await saveContact(call, aContact({ Number2: String(next) }));

    expect((await saveContact(call, aContact())).Number2).toBe(String(next + 1));
    await expect(saveContact(call, aContact({ Number2: String(next) }))).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(`the number ${next} is taken`),
    });
  });

  it('never shares its number when many are created at once', async () => {
    const saved = await Promise.all(Array.from({ length: 8 }, () => saveContact(call, aContact())));

    expect(new Set(saved.map(({ Number2 }) => Number2)).size).toBe(8);
  });

  it('starts from a default entity that the save accepts', async () => {
    proves('Contact.CreateDefaultContactEntity', 'v1ContactEntity_DefaultContactEntity');
    const blank = await run<ContactEntity>(call, 'Contact.CreateDefaultContactEntity');
    const saved = await saveContact(call, { ...blank, Name: 'From Default' });

    expect(blank).toMatchObject({ ContactId: 0, TableRight: { Mask: 'FULL' }, Category: { Id: 2 } });
    expect(blank.Address?.LocalizedAddress).toHaveLength(4);
    expect(saved.Number2).toBe(blank.Number2);
  });
});

describe('A saved company', () => {
  const full: ContactEntity = {
    Name: 'Fjord Data',
    Department: 'Bergen',
    OrgNr: '998877665',
    Phones: [{ Value: '55 20 10 00', Description: 'Desk' }, { Value: '+47 900 11 222' }],
    Faxes: [{ Value: '55 20 10 01' }],
    Emails: [{ Value: 'post@fjord.example', Description: 'Office' }],
    Urls: [{ Value: 'https://fjord.example' }],
    Domains: ['Fjord.example', 'fjord.example', ' '],
    Interests: [
      { Id: 3, Selected: true },
      { Id: 1, Selected: false },
    ],
    Description: 'A note',
    Address: { Street: { Address1: 'Kaigata 12', Zipcode: '5015', City: 'BERGEN' } },
  };

  it('comes back as it was sent', async () => {
    proves('Contact.GetContactEntity', 'v1ContactEntity_GetContactEntity');
    const { ContactId } = await saveContact(call, full);

    expect(await readContact(call, ContactId)).toMatchObject({
      Name: 'Fjord Data',
      Phones: [
        { Value: '55 20 10 00', StrippedValue: '55201000', Description: 'Desk' },
        { Value: '+47 900 11 222', StrippedValue: '+4790011222', Description: '' },
      ],
      Faxes: [{ Value: '55 20 10 01' }],
      Emails: [{ Value: 'post@fjord.example', Description: 'Office' }],
      Urls: [{ Value: 'https://fjord.example' }],
      Domains: ['fjord.example'],
      Interests: [{ Id: 3, Selected: true, Type: 'contint' }],
      ActiveInterests: 1,
      Description: 'A note',
      Address: { Formatted: 'Kaigata 12\n5015 BERGEN\n' },
    });
  });

  it('that comes back unchanged writes nothing', async () => {
    const saved = await saveContact(call, full);
    const before = await rowCounts();

    expect(await saveContact({ ...call, clock: later(5) }, saved)).toEqual(saved);
    expect(await rowCounts()).toEqual(before);
  });

  it('counts as changed when only a phone changed', async () => {
    proves('v1ContactEntity_PutContactEntity');
    const saved = await saveContact(call, full);
    const changed = await saveContact({ ...call, clock: later(5) }, { ...saved, Phones: [{ Value: '1' }] });

    expect(changed.UpdatedDate).toEqual(later(5).now());
    expect(changed.UpdatedBy).toMatchObject({ AssociateId: 5 });
    const log = await rowsOf(
      `select type, tablenumber from traveltransactionlog
       where tenant_id = $1 and ttime > timestamp '2026-06-01 12:04' and (tablenumber = 8 or record_id = $2)
       order by tablenumber, type`,
      saved.ContactId,
    );
    expect(log).toContainEqual({ type: 4608, tablenumber: 5 });
    expect(log.filter(({ tablenumber }) => tablenumber === 8).map(({ type }) => type)).toEqual([
      4352, 4864, 4864,
    ]);
  });

  it('loses what a PUT leaves out, and keeps its number, references and fields', async () => {
    const saved = await saveContact(call, full);
    const bare = await saveContact(call, { ContactId: saved.ContactId, Name: 'Fjord Data' });

    expect(bare).toMatchObject({
      Department: '',
      Phones: [],
      Faxes: [],
      Emails: [],
      Urls: [],
      Domains: [],
      Interests: [],
      ActiveInterests: 0,
      Description: '',
      Address: { Formatted: '' },
      Number2: saved.Number2,
      Category: { Id: 2 },
    });
    const left = await rowsOf(
      `select (select count(*) from address where tenant_id = $1 and owner_id = $2 and atype_idx < 16384) as a,
              (select count(*) from text where tenant_id = $1 and owner_id = $2 and type = 1) as t,
              (select text_id from contact where tenant_id = $1 and contact_id = $2) as pointer`,
      saved.ContactId,
    );
    expect(left).toEqual([{ a: 0, t: 0, pointer: 0 }]);
  });

  it('replaces each array by what is sent, whatever was there', async () => {
    const { ContactId } = await saveContact(call, aContact());
    const numbers = fc.array(fc.constantFrom('1', '2', '3', '4'), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (phones, faxes) => {
        const elements = (values: string[]) => values.map((Value) => ({ Value, Description: `d${Value}` }));
        const saved = await saveContact(
          call,
          aContact({ ContactId, Phones: elements(phones), Faxes: elements(faxes) }),
        );
        expect(saved.Phones?.map((phone) => phone?.Value)).toEqual(phones);
        expect(saved.Faxes?.map((fax) => fax?.Value)).toEqual(faxes);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps chat addresses that the entity does not show', async () => {
    const saved = await saveContact(call, full);
    await rowsOf(`update email set type = 1 where tenant_id = $1 and contact_id = $2`, saved.ContactId);
    await saveContact(call, { ...saved, Emails: [] });

    const kept = await rowsOf(
      'select type from email where tenant_id = $1 and contact_id = $2',
      saved.ContactId,
    );
    expect(kept).toEqual([{ type: 1 }]);
  });

  it('passes its new owner, category and group on to its persons', async () => {
    const saved = await saveContact(call, aContact());
    const person = await savePerson(call, aPerson({ Contact: { ContactId: saved.ContactId } }));
    await saveContact(call, { ...saved, Category: { Id: 1 }, Business: { Id: 2 }, Associate: null });

    expect(await readPerson(call, person.PersonId)).toMatchObject({
      Category: { Id: 1 },
      Business: { Id: 2 },
      Associate: null,
    });
    const owners = await rowsOf(
      'select type, prev_record_id from traveltransactionlog where tenant_id = $1 and type = 5120 and record_id = $2',
      saved.ContactId,
    );
    expect(owners).toEqual([{ type: 5120, prev_record_id: 5 }]);
  });

  it('takes one save after the other when two come at once', async () => {
    const saved = await saveContact(call, full);
    const save = (value: string) => saveContact(call, { ...saved, Phones: [{ Value: value }] });
    await Promise.all(['1', '2', '3', '4'].map(save));

    expect((await readContact(call, saved.ContactId)).Phones).toHaveLength(1);
  });
});
