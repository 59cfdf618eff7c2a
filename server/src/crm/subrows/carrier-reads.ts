import type { Contact, Person } from '@kontor/contract';
import type { Queryable } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import { type ContactCarrierRow, contactCarrierColumns, visibleContact } from './contact-carrier.ts';
import {
  companyColumns,
  companyJoins,
  companyOf,
  mayReadPerson,
  type PersonWithCompanyRow,
  personCarrierColumns,
  personCarrierJoins,
  toPersonCarrier,
} from './person-carrier.ts';
import { type References, references } from './references.ts';
import { alive } from './sub-selects.ts';

const contactsText = `
  select ${contactCarrierColumns('c')} from contact c
  where c.tenant_id = $1 and c.contact_id = any($2::int[]) and ${alive('c')}`;

/** The company a carrier is made from; undefined when there is none or it was deleted. */
export async function contactCarrierRow(
  call: Call,
  contactId: number,
): Promise<ContactCarrierRow | undefined> {
  const [row] = await call.db.query<ContactCarrierRow>({
    name: 'contact-carriers',
    text: contactsText,
    values: [call.tenant.id, [contactId]],
  });
  return row;
}

/** Flat companies in the order of `ids`, one statement; unknown and unreadable ones are left out. */
export async function contactCarriers(call: Call, ids: readonly number[]): Promise<Contact[]> {
  if (ids.length === 0) return [];
  const [found, rows] = await Promise.all([
    references(call),
    call.db.query<ContactCarrierRow>({
      name: 'contact-carriers',
      text: contactsText,
      values: [call.tenant.id, ids],
    }),
  ]);
  const byId = new Map(rows.map((row) => [row.contact_id, row]));
  return ids.flatMap((id) => visibleContact(byId.get(id), found) ?? []);
}

const personsText = (predicate: string, order: string) => `
  select ${personCarrierColumns('p')}, ${companyColumns}
  from person p ${personCarrierJoins('p')} ${companyJoins('p')}
  where p.tenant_id = $1 and ${predicate} and ${alive('p')}
  order by ${order}`;

const personStatements = {
  byId: {
    name: 'person-carriers',
    text: personsText('p.person_id = any($2::int[])', 'array_position($2::int[], p.person_id)'),
  },
  byContact: {
    name: 'person-carriers-of-contact',
    text: personsText('p.contact_id = any($2::int[])', 'p.rank, p.person_id'),
  },
} as const;

/** Flat persons, one statement: by their ids in that order, or those of companies by rank. */
export async function personCarriers(
  call: Call,
  by: keyof typeof personStatements,
  ids: readonly number[],
): Promise<Person[]> {
  if (ids.length === 0) return [];
  const [found, rows] = await Promise.all([
    references(call),
    call.db.query<PersonWithCompanyRow>({ ...personStatements[by], values: [call.tenant.id, ids] }),
  ]);
  return visiblePersons(rows, found);
}

/** The person a carrier is made from; null when there is none or it was deleted. */
export async function readPersonCarrier(
  db: Queryable,
  tenantId: number,
  personId: number,
): Promise<PersonWithCompanyRow | null> {
  const [row] = await db.query<PersonWithCompanyRow>({
    ...personStatements.byId,
    values: [tenantId, [personId]],
  });
  return row ?? null;
}

const visiblePersons = (rows: readonly PersonWithCompanyRow[], found: References): Person[] =>
  rows.filter((row) => mayReadPerson(row, found)).map((row) => toPersonCarrier(row, companyOf(row), found));
