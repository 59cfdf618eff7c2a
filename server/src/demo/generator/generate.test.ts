import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { table } from '../../crm/model/index.ts';
import type { CellValue } from '../../crm/priming/index.ts';
import { type GeneratedTenant, generateTenant } from './generate.ts';
import { knownCompanies, knownPersons } from './known-records.ts';
import { type ProfileName, profiles } from './profiles.ts';

type Row = Readonly<Record<string, CellValue>>;

function generate(profile: ProfileName, given: Partial<GeneratedTenant> = {}): Map<string, Row[]> {
  const { rows } = generateTenant({
    profile: profiles[profile],
    seed: 1,
    ctx: 'Cust10001',
    ownerCompany: 'Nordlys AS',
    ownDomain: 'nordlys.example.com',
    nextIds: new Map([
      ['contact', 3],
      ['person', 10],
      ['associate', 6],
    ]),
    ...given,
  });
  const tables = new Map<string, Row[]>();
  for (const { batches } of rows) {
    for (const batch of batches) {
      const kept = tables.get(batch.table) ?? [];
      for (const row of batch.rows) {
        kept.push(Object.fromEntries(batch.columns.map((name, at) => [name, row[at] ?? null])));
      }
      tables.set(batch.table, kept);
    }
  }
  return tables;
}

const hashes = (tables: ReadonlyMap<string, Row[]>) =>
  Object.fromEntries(
    [...tables].map(([name, rows]) => [
      name,
      createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16),
    ]),
  );

const small = generate('small');
const rowsOf = (name: string) => small.get(name) ?? [];

describe('A demo tenant is a function of profile, seed and tenant', () => {
  it('gives the same rows in every table', () => {
    expect(hashes(generate('small'))).toEqual(hashes(small));
  });

  it.each([
    ['another seed', { seed: 2 }],
    ['another tenant', { ctx: 'Cust20001' }],
  ])('gives other rows for %s', (_, given) => {
    const other = hashes(generate('light', given));
    const light = hashes(generate('light'));

    for (const name of ['contact', 'person', 'appointment', 'sale', 'phone', 'ticket']) {
      expect(other[name], name).not.toBe(light[name]);
    }
  });
});

describe('Profile small (spec demo-data §5)', () => {
  it.each([
    ['person', 2_500, 0.02],
    ['appointment', 10_000, 0],
    ['document', 1_500, 0.01],
    ['sale', 250, 0],
    ['SaleHist', 1_000, 0.1],
    ['project', 25, 0],
    ['projectmember', 200, 0.25],
    ['ticket', 400, 0],
    ['ej_message', 1_350, 0.25],
    ['selection', 45, 0],
    ['selectionmember', 6_000, 0.25],
    ['Product', 300, 0],
    ['address', 2_000, 0.15],
    ['phone', 5_500, 0.15],
    ['Email', 3_100, 0.15],
    ['URL', 800, 0.15],
    ['text', 9_000, 0.15],
    ['VisibleFor', 10_300, 0.02],
    ['foreignkey', 600, 0],
  ])('%s: about %i rows', (name, expected, tolerance) => {
    expect(Math.abs(rowsOf(name).length - expected) / expected).toBeLessThanOrEqual(tolerance);
  });

  it('has 1,000 companies with the one that comes with the tenant', () => {
    expect(rowsOf('contact')).toHaveLength(999);
  });
});

describe('Names', () => {
  const names = rowsOf('contact').map((row) => String(row.name));

  it('use the letters of the countries', () => {
    const letters = new Set(
      [...names, ...rowsOf('person').map((row) => `${row.firstname}${row.lastname}`)].join(''),
    );
    for (const letter of 'æøåäöüßéØÅÖ') expect(letters.has(letter), letter).toBe(true);
  });

  it('go to the edges: over 200 characters, one word, emoji, other scripts', () => {
    expect(names.some((name) => name.length > 200)).toBe(true);
    expect(names.some((name) => /^\p{Letter}+$/u.test(name))).toBe(true);
    expect(names.some((name) => /\p{Extended_Pictographic}/u.test(name))).toBe(true);
    expect(names.some((name) => /\p{Script=Han}|\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name))).toBe(true);
  });

  it('have Dutch prefixes in the middle name and double last names', () => {
    expect(rowsOf('person').some((row) => row.middleName === 'van der')).toBe(true);
    expect(rowsOf('person').some((row) => /\w-\w/.test(String(row.lastname)))).toBe(true);
  });

  it('fit their columns, as every text does', () => {
    const late: string[] = [];
    for (const [name, rows] of small) {
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          const length = table(name).findColumn(column)?.length;
          if (typeof value === 'string' && length !== undefined && value.length > length) {
            late.push(`${name}.${column}: ${value}`);
          }
        }
      }
    }

    expect(late).toEqual([]);
  });

  it('are fictional: addresses lie under the domains reserved for examples', () => {
    const domains = new Set(
      rowsOf('Email').map((row) => String(row.email_address).split('.').slice(-2).join('.')),
    );

    expect([...domains].sort()).toEqual(['example.com', 'example.net', 'example.org']);
  });
});

describe('Known records (spec demo-data §2.5)', () => {
  it('keep id and name under every seed', () => {
    const other = generate('light', { seed: 77 });
    for (const { id, name } of knownCompanies) {
      expect(other.get('contact')?.find((row) => row.contact_id === id)?.name).toBe(name);
    }
    for (const { id, firstName, contactId } of knownPersons) {
      const person = other.get('person')?.find((row) => row.person_id === id);
      expect(person).toMatchObject({ firstname: firstName, contact_id: contactId });
    }
  });

  it('are never produced by the random part', () => {
    const known = new Set(knownCompanies.map(({ name }) => name));
    const random = rowsOf('contact').filter((row) => Number(row.contact_id) > 20);

    expect(random.filter((row) => known.has(String(row.name)))).toEqual([]);
  });

  it('begin with Fjord Teknikk AS and Anna Test', () => {
    expect(rowsOf('contact').find((row) => row.contact_id === 1)?.name).toBe('Fjord Teknikk AS');
    expect(rowsOf('person').find((row) => row.person_id === 1)).toMatchObject({
      firstname: 'Anna',
      lastname: 'Test',
    });
  });
});

describe('Series and bookings', () => {
  it('are part of the activities', () => {
    const rows = rowsOf('appointment');

    expect(rows.filter((row) => Number(row.recurrenceRuleId) > 0).length).toBeGreaterThan(300);
    expect(rows.filter((row) => row.type === 6).length).toBeGreaterThan(50);
  });
});

describe('User-defined fields', () => {
  it('use each type once on the company, and two user lists', () => {
    const fields = rowsOf('UDefField').filter((row) => row.ownerTable_id === 7);

    expect(fields.map((row) => row.fieldType).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rowsOf('UDefField').filter((row) => row.ownerTable_id === 8)).toHaveLength(5);
    expect(rowsOf('UDListDefinition')).toHaveLength(2);
  });
});
