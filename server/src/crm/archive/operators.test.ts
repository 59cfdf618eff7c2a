import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../platform/errors.ts';
import { parseFilter } from './filter.ts';
import { runQuery } from './run-query.ts';
import { createTestWorld, now, type TestWorld } from './testing/test-world.ts';

let world: TestWorld;

const companies = [
  {
    contact_id: 11,
    name: 'Alfa',
    department: '',
    category_idx: 1,
    associate_id: 5,
    xstop: false,
    number2: '100',
  },
  { contact_id: 12, name: 'ALFA Beta', department: 'x', category_idx: 2, associate_id: 1, xstop: true },
  { contact_id: 13, name: "Ærlig 100%_\\ O'B", category_idx: 0, associate_id: 0, number2: '20' },
  { contact_id: 14, name: '', category_idx: 4, associate_id: 5 },
] as const;

beforeAll(async () => {
  world = await createTestWorld();
  // The clock stands at Wednesday 4 June 2025, 12:00 in Oslo.
  const registered = [
    '2025-06-03T22:30:00Z',
    '2025-06-03T21:30:00Z',
    '2024-12-31T23:30:00Z',
    '2025-06-30T10:00:00Z',
  ];
  await world.insert(
    'contact',
    ...companies.map((row, index) => ({ ...row, registered: registered[index], activeerplinks: index })),
  );
  await world.insert(
    'contactinterest',
    { contactinterest_id: 1, contact_id: 11, cinterest_idx: 1, registered: now },
    { contactinterest_id: 2, contact_id: 11, cinterest_idx: 2, registered: now },
    { contactinterest_id: 3, contact_id: 12, cinterest_idx: 2, registered: now },
  );
  await world.insert(
    'phone',
    {
      phone_id: 101,
      owner_id: 11,
      ptype_idx: 1,
      rank: 1,
      phone: '55 20 10 00',
      searchphonenumber: '55201000',
      registered: now,
    },
    {
      phone_id: 102,
      owner_id: 12,
      ptype_idx: 1,
      rank: 2,
      phone: '99',
      searchphonenumber: '99',
      registered: now,
    },
  );
  await world.insert('email', {
    email_id: 101,
    contact_id: 11,
    rank: 1,
    type: 0,
    email_address: 'Post@Alfa.example',
    bouncecount: 2,
    lastsent: '2025-06-04T00:00:00',
    registered: now,
  });
  await world.insert(
    'sale',
    ...[1, 2].map((id) => ({
      sale_id: id,
      contact_id: 11,
      heading: `Sale ${id}`,
      amount: id * 10,
      status: id,
      saledate: `2025-0${id}-15T00:00:00`,
      registered: now,
    })),
  );
});
afterAll(() => world.drop());

async function ids(filter: string, provider = 'FindContact'): Promise<number[]> {
  const scope = `contactId between (11, 14) and (${filter})`;
  const { rows } = await runQuery(world.call({ caller: { associateId: 5 } }), {
    provider,
    columns: ['contactId'],
    filter: parseFilter(scope),
    order: [{ column: 'contactId', descending: false }],
    entities: [],
    top: 100,
    skip: 0,
  });
  return rows.map((row) => row.primaryKey);
}

describe('operators of texts ignore casing', () => {
  it.each([
    ["name is 'alfa'", [11]],
    ["name = 'ALFA'", [11]],
    ["name isNot 'alfa'", [12, 13, 14]],
    ["name begins 'alfa'", [11, 12]],
    ["name notBegins 'alfa'", [13, 14]],
    ["name begins 'æ'", [13]],
    ["name begins ''", [11, 12, 13, 14]],
    ["name contains 'beta'", [12]],
    ["name notContains 'a'", [13, 14]],
    ["name contains '100%_\\\\'", [13]],
    ["name contains '%'", [13]],
    ["name contains '_'", [13]],
    ["name ends 'o\\'b'", [13]],
    ["name notEnds 'a'", [13, 14]],
    ["name in ('alfa', 'x')", [11]],
    ["name between ('a', 'alfz')", [11, 12]],
    ['name isNull', [14]],
    ['name isNotNull', [11, 12, 13]],
    ['name = 12', [12]],
    ['name in ([I:12],[I:13])', [12, 13]],
    ["number = '100'", [11]],
    ["name is '\\'; drop table contact; --'", []],
    ["department contains 'X'", [12]],
  ])('%s', async (filter, expected) => expect(await ids(filter)).toEqual(expected));
});

describe('operators of numbers', () => {
  it.each([
    ['contactId equals 11', [11]],
    ['contactId unequals 11', [12, 13, 14]],
    ['contactId != 11', [12, 13, 14]],
    ['contactId less 13', [11, 12]],
    ['contactId le 12', [11, 12]],
    ['contactId > 13', [14]],
    ['contactId ge 13', [13, 14]],
    ['contactId between (12, 13)', [12, 13]],
    ['contactId in (11, [I:14])', [11, 14]],
    ['countryId set', []],
    ['countryId isNull', [11, 12, 13, 14]],
    ['sale/amount > 15', [11]],
    ['sale/amount = 10.0', [11]],
  ])('%s', async (filter, expected) => expect(await ids(filter)).toEqual(expected));
});

describe('operators of flags', () => {
  it.each([
    ['stop set', [12]],
    ['stop = false', [11, 13, 14]],
    ['stop equals 1', [12]],
    ['stop set false', [11, 13, 14]],
    ['activeErpLinks set', [12, 13, 14]],
    ['email/emailHasBounced = true', [11]],
    ['getAllRows = true', [11, 12, 13, 14]],
    ['getNoRows = true', []],
    ['contactId = 11 and getNoRows = false', [11]],
  ])('%s', async (filter, expected) => expect(await ids(filter)).toEqual(expected));
});

describe('operators of lists and users', () => {
  it.each([
    ['category oneOf (1, 4)', [11, 14]],
    ['category notOneOf (1, 4)', [12, 13]],
    ['category equals 2', [12]],
    ['category isNull', [13]],
    ['category gt 1', [12, 14]],
    ['associateId associateIsOneOf (1)', [12]],
    ['associateId associateIsNotOneOf (1)', [11, 13, 14]],
    ['associateId currentAssociate', [11, 14]],
    ['contactInterestIds oneOf (1)', [11]],
    ['contactInterestIds oneOf (1,2)', [11, 12]],
    ['contactInterestIds notOneOf (1)', [12, 13, 14]],
    ['contactInterestIds isNull', [13, 14]],
  ])('%s', async (filter, expected) => expect(await ids(filter)).toEqual(expected));
});

describe('operators of dates compare days where the tenant is', () => {
  it.each([
    ["registeredDate date '2025-06-04'", [11]],
    ["registeredDate = '2025-06-03'", [12]],
    ["registeredDate before '2025-06-04'", [12, 13]],
    ["registeredDate beforeOrEqual '2025-06-04'", [11, 12, 13]],
    ["registeredDate after '2025-06-04'", [14]],
    ["registeredDate from '2025-06-04'", [11, 14]],
    ["registeredDate to '2025-06-04'", [12, 13]],
    ["registeredDate between ('2025-06-03','2025-06-04')", [11, 12]],
    ["registeredDate dateBetween ('2025-01-01','2025-01-01')", [13]],
    ["registeredDate date '2025-6-4'", [11]],
    ['registeredDate today', [11]],
    ['registeredDate beforeToday', [12, 13]],
    ['registeredDate afterToday', [14]],
    ['registeredDate thisWeek', [11, 12]],
    ['registeredDate lastWeek', []],
    ['registeredDate nextMonth', []],
    ['registeredDate thisMonth', [11, 12, 14]],
    ['registeredDate lastMonth', []],
    ['registeredDate thisQuarter', [11, 12, 14]],
    ['registeredDate lastQuarter', [13]],
    ['registeredDate thisHalf', [11, 12, 13, 14]],
    ['registeredDate thisYear', [11, 12, 13, 14]],
    ["registeredDate beforeTime '2025-06-04T00:30:00'", [12, 13]],
    ["registeredDate dateTime '2025-06-04T00:30:00'", [11]],
    ["registeredDate afterTime '2025-06-04T00:30:00'", [11, 14]],
    ["registeredDate afterTime '2025-06-03T22:30:00Z'", [11, 14]],
    ['this(registeredDate, day)', [11]],
    ['previous(registeredDate, 5, months)', [13]],
    ['thisAndNext(registeredDate, 4, weeks)', [11, 12, 14]],
    ['next(registeredDate, 4, wks)', [14]],
    ['thisAndPreviousAndNext(registeredDate, 2)', [11, 12]],
    ["registeredDate previousPeriod (1, 'day')", [12]],
    ['updatedDate isNull', [11, 12, 13, 14]],
    ["updatedDate before '2025-01-01'", []],
    ["sale/date date '2025-01-15'", [11]],
    ["email/emailLastSent dateTime '2025-06-04'", [11]],
  ])('%s', async (filter, expected) => expect(await ids(filter)).toEqual(expected));

  it('or where the caller is', async () => {
    const call = world.call({ localisation: { timeZone: 'UTC' } });
    const query = {
      provider: 'FindContact',
      columns: ['contactId'],
      order: [],
      entities: [],
      top: 10,
      skip: 0,
    };
    const filter = parseFilter("contactId between (11,14) and registeredDate date '2025-06-03'");

    expect((await runQuery(call, { ...query, filter })).rows.map((row) => row.primaryKey)).toEqual([11, 12]);
  });
});

describe('restrictions on rows that belong to a row', () => {
  it.each([
    ["contactPhone/formattedNumber is '55201000'", [11]],
    ["contactPhone/formattedNumber begins '55 20'", [11]],
    ["email/emailAddress is 'post@alfa.example'", [11]],
    ["email/emailAddress begins 'POST@'", [11]],
    ["email/emailAddress notContains 'alfa'", [12, 13, 14]],
    ['email/emailId isNull', [12, 13, 14]],
    // Both hold for some sale, but not for the same one.
    ['sale/amount = 10 and sale/saleStatus = 2', []],
    ['sale/amount = 20 and sale/saleStatus = 2', [11]],
    ['(sale/amount = 10) or sale/saleStatus = 2', [11]],
    ['contactAssociate/assocName = 5', [11, 14]],
  ])('%s', async (filter, expected) => expect(await ids(filter)).toEqual(expected));
});

describe('a negation', () => {
  it.each([
    ["name contains 'a'", "name notContains 'a'"],
    ["email/emailAddress is 'x'", "email/emailAddress isNot 'x'"],
    ['category oneOf (1)', 'category notOneOf (1)'],
    ['sale/saleStatus = 1', 'sale/saleStatus != 1'],
    ['registeredDate isNull', 'registeredDate isNotNull'],
    ['personInterestIds oneOf (1)', 'personInterestIds notOneOf (1)'],
  ])('of %s leaves exactly the other rows', async (positive, negative) => {
    const both = [...(await ids(positive)), ...(await ids(negative))];

    expect(both.sort((a, b) => a - b)).toEqual([11, 12, 13, 14]);
  });
});

describe('any value at all', () => {
  const columns = [
    'name',
    'contactId',
    'category',
    'registeredDate',
    'stop',
    'email/emailAddress',
    'contactPhone/formattedNumber',
  ];

  it('is a parameter or a 400, never a message of the database', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...columns),
        fc.constantFrom('is', 'begins', 'contains', '=', '<', 'oneOf', 'before', 'in', 'between'),
        fc.string({ unit: 'binary' }),
        async (column, operator, text) => {
          try {
            await ids(`${column} ${operator} '${text.replace(/[\\']/g, '\\$&')}'`);
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
            expect((error as AppError).status).toBe(400);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
