import { bookkeeping, drawRegistrationDay } from './bookkeeping.ts';
import { personExtra } from './extra-fields.ts';
import { addPersonFields } from './fields.ts';
import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import { type KnownPerson, knownPersons } from './known-records.ts';
import { addPerson, type CompanyMirror } from './person-row.ts';
import { type Place, placeOf, placeShares, places } from './places.ts';
import { slug } from './slug.ts';
import {
  addAddress,
  addEmail,
  addPhone,
  addressTypes,
  addText,
  drawCity,
  phoneTypes,
  textTypes,
} from './sub-rows.ts';

/** People of one company: none, one, two, three, several or many (spec demo-data §4). */
export function drawPersonCount(row: RowRandom): number {
  switch (row.weighted([14, 40, 22, 10, 11, 3])) {
    case 0:
      return 0;
    case 1:
      return 1;
    case 2:
      return 2;
    case 3:
      return 3;
    case 4:
      return row.between(4, 8);
    default:
      return 10 + Math.floor(30 * row.next() ** 3);
  }
}

export interface Employer {
  readonly contactId: number;
  readonly place: Place;
  readonly mirror: CompanyMirror;
}

// Mirrors the lead status list: open, contacting, disqualified, re-nurture, qualified.
const leadStatusWeights = [50, 20, 8, 10, 12];
const potentialCategories = new Set([2, 7, 8, 9]);

export function addKnownPersons(to: Generation, employerOf: (contactId: number) => Employer): void {
  const ranks = new Map<number, number>();
  for (const known of knownPersons) {
    const rank = (ranks.get(known.contactId) ?? 0) + 1;
    ranks.set(known.contactId, rank);
    to.ids.reserve('person', known.id);
    addOne(to, known.id, employerOf(known.contactId), rank, known);
  }
}

/** A person of the random part; without an employer it stands alone. */
export function addRandomPerson(
  to: Generation,
  personId: number,
  employer: Employer | undefined,
  rank: number,
): void {
  const row = to.random('person place', personId);
  const alone: Employer = {
    contactId: 0,
    place: places[row.weighted(placeShares)] ?? placeOf(578),
    mirror: { associate_id: 5, group_id: 1, category_idx: 1, business_idx: 13 },
  };
  addOne(to, personId, employer ?? alone, rank, undefined);
}

function addOne(
  to: Generation,
  personId: number,
  { contactId, place, mirror }: Employer,
  rank: number,
  known: KnownPerson | undefined,
): void {
  const row = to.random('person', personId);
  const drawn = to.names.person(place, row);
  const name = known
    ? { first: known.firstName, middle: known.middleName ?? '', last: known.lastName }
    : drawn;
  addReach(
    to,
    row,
    place,
    personId,
    `${slug(name.first, 'person')}.${slug(name.last, 'name')}`,
    known !== undefined,
  );
  addConsents(to, row, personId);
  addPerson(to, {
    personId,
    contactId,
    rank,
    firstName: name.first,
    middleName: name.middle,
    lastName: name.last,
    title: known?.title ?? row.pick(titles),
    mrmrs: row.chance(0.3) ? row.pick(['Mr', 'Ms']) : '',
    position: row.weighted([30, 12, 14, 18, 10, 16]) + 1,
    countryId: place.countryId,
    mirror,
    retired: known?.lastName === 'Retired' || row.chance(0.05),
    ...(row.chance(0.2)
      ? {
          birth: [
            row.chance(0.33) ? 0 : row.between(1950, 2003),
            row.between(1, 12),
            row.between(1, 28),
          ] as const,
        }
      : {}),
    interests: addInterests(to, row, personId),
    leadStatus: potentialCategories.has(mirror.category_idx) ? row.weighted(leadStatusWeights) + 1 : 0,
    textId: row.chance(0.08) ? addText(to, textTypes.person, personId, 'Prefers e-mail to the phone.') : 0,
    ...(known || row.chance(0.2) ? { fields: addPersonFields(to, row) } : {}),
    extra: personExtra(row),
    kept: bookkeeping(row, drawRegistrationDay(row), mirror.associate_id || 5),
  });
}

const titles = [
  '',
  '',
  '',
  'Manager',
  'Director',
  'Consultant',
  'Ingeniør',
  'Økonomisjef',
  'Geschäftsführer',
  'Verkställande direktör',
];

function addReach(
  to: Generation,
  row: RowRandom,
  place: Place,
  personId: number,
  mailbox: string,
  isKnown: boolean,
): void {
  const phone = (type: number) => addPhone(to, row, place, { ownerId: personId, type, rank: 1 });
  if (isKnown || row.chance(0.75)) phone(phoneTypes.office);
  if (isKnown || row.chance(0.65)) phone(phoneTypes.mobile);
  if (row.chance(0.04)) phone(phoneTypes.privatePhone);
  if (isKnown || row.chance(0.88)) {
    const bounces = row.chance(0.015) ? 1 : 0;
    addEmail(to, { personId, address: `${mailbox}.${personId}@people.example.net`, rank: 1, bounces });
    if (row.chance(0.07))
      addEmail(to, { personId, address: `${mailbox}.${personId}@home.example.org`, rank: 2 });
  }
  if (row.chance(0.12)) {
    const line = { address1: to.names.street(place, row), ...drawCity(place, row) };
    addAddress(to, { id: personId, type: addressTypes.privateAddress }, line);
  }
}

function addInterests(to: Generation, row: RowRandom, personId: number): number {
  const count = row.weighted([45, 34, 15, 6]);
  const first = row.between(1, 4);
  for (let at = 0; at < count; at++) {
    to.rows.add('personinterest', {
      personinterest_id: to.ids.next('personinterest'),
      person_id: personId,
      pinterest_idx: first + at,
    });
  }
  return count;
}

/** Two consents for 70 %: sales and service by legitimate interest, e-marketing by consent, 5 % withdrawn. */
function addConsents(to: Generation, row: RowRandom, personId: number): void {
  if (!row.chance(0.7)) return;
  const consent = (purpose: number, legalBase: number, comment: string) =>
    to.rows.add('ConsentPerson', {
      consentperson_id: to.ids.next('ConsentPerson'),
      person_id: personId,
      consentPurpose_id: purpose,
      legalBase_id: legalBase,
      consentSource_id: row.between(1, 7),
      comment,
    });
  consent(1, 6, '');
  if (!row.chance(0.05)) consent(2, 1, '');
}
