import { bookkeeping, drawRegistrationDay } from './bookkeeping.ts';
import { addContact } from './contact-row.ts';
import { companyExtra } from './extra-fields.ts';
import { addContactFields } from './fields.ts';
import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import { type KnownCompany, knownCompanies, ownDepartmentId, ownSubsidiaryId } from './known-records.ts';
import { type CompanyMirror, ownerMirror } from './person-row.ts';
import { type Place, placeOf, placeShares, places } from './places.ts';
import { instant } from './reference-clock.ts';
import { slug } from './slug.ts';
import {
  addAddress,
  addEmail,
  addPhone,
  addressTypes,
  addText,
  addUrl,
  drawCity,
  fill,
  phoneTypes,
  textTypes,
} from './sub-rows.ts';

// Customer, the prospect group, partner, lost, other (spec demo-data §4), spread over the primed categories.
const categories: readonly (readonly [id: number, weight: number])[] = [
  [1, 38],
  [2, 18],
  [7, 10],
  [8, 5],
  [9, 7],
  [4, 7],
  [5, 6],
  [10, 4],
  [6, 5],
];
const categoryWeights = categories.map(([, weight]) => weight);

/** Zipf with s = 0.8 over the thirteen businesses. */
const businessWeights = Array.from({ length: 13 }, (_, at) => 1 / (at + 1) ** 0.8);

/** The owner company's own rows: a second department and a subsidiary. */
export function addOwnCompanies(to: Generation, name: string): void {
  const kept = bookkeeping(to.random('own company', 1), -2100, 5);
  const own: readonly (readonly [number, string, string])[] = [
    [ownDepartmentId, name, 'Trondheim'],
    [ownSubsidiaryId, `${name.replace(/ AS$/, '')} Sverige AB`, ''],
  ];
  for (const [contactId, ownName, department] of own) {
    addContact(to, { contactId, name: ownName, department, countryId: 578, owner: ownerMirror, kept });
    to.ids.reserve('contact', contactId);
    to.rows.add('OwnerContactLink', {
      OwnerContactLink_id: to.ids.next('OwnerContactLink'),
      contact_id: contactId,
      remark: '',
    });
  }
}

export function addKnownCompanies(to: Generation): void {
  for (const company of knownCompanies) addCompany(to, company.id, company);
}

export function addRandomCompany(to: Generation, contactId: number): void {
  addCompany(to, contactId, undefined);
}

function addCompany(to: Generation, contactId: number, known: KnownCompany | undefined): void {
  const row = to.random('contact', contactId);
  const place = known ? placeOf(known.countryId) : (places[row.weighted(placeShares)] ?? placeOf(578));
  const name = known?.name ?? to.names.company(place, row);
  const owner = drawOwner(to, row, known);
  const day = known ? -1400 + contactId : drawRegistrationDay(row);
  remember(to, contactId, place, owner);
  to.ids.reserve('contact', contactId);
  addReach(to, row, place, contactId, name, known !== undefined);
  addCompanyAddresses(to, row, place, contactId, known !== undefined);
  addContact(to, {
    contactId,
    name,
    department: known?.department ?? (row.chance(0.1) ? row.pick(place.cities)[0] : ''),
    orgNr: row.chance(0.8) ? fill(place.orgNr, row) : '',
    countryId: place.countryId,
    owner,
    interests: addInterests(to, row, contactId),
    textId: row.chance(0.15) ? addText(to, textTypes.company, contactId, row.pick(notes)) : 0,
    xstop: row.chance(0.01),
    nomailing: row.chance(0.06),
    ...(!known && row.chance(0.01) ? { deletedAt: instant(-row.between(1, 13), 600) } : {}),
    ...(known || row.chance(0.4) ? { fields: addContactFields(to, row) } : {}),
    extra: companyExtra(row),
    kept: bookkeeping(row, day, owner.associate_id || 5),
  });
}

function remember(to: Generation, contactId: number, place: Place, owner: CompanyMirror): void {
  const { companies } = to.directory;
  companies.country[contactId] = place.countryId;
  companies.owner[contactId] = owner.associate_id;
  companies.group[contactId] = owner.group_id;
  companies.category[contactId] = owner.category_idx;
  companies.business[contactId] = owner.business_idx;
}

const notes = [
  'Wants to be called before noon.',
  'Ønsker faktura på e-post.',
  'Große Bestellung im Herbst möglich.',
  'Met at the exhibition; very interested.',
];

function drawOwner(to: Generation, row: RowRandom, known: KnownCompany | undefined): CompanyMirror {
  const { users, groupOfUser } = to.directory;
  const isUnowned = known === undefined && row.chance(0.03);
  const associateId = isUnowned ? 0 : (users[row.skewed(users.length, 1.6)] ?? 5);
  return {
    associate_id: associateId,
    group_id: groupOfUser.get(associateId) ?? 0,
    category_idx: known?.category ?? categories[row.weighted(categoryWeights)]?.[0] ?? 1,
    business_idx: known?.business ?? row.weighted(businessWeights) + 1,
  };
}

function addReach(
  to: Generation,
  row: RowRandom,
  place: Place,
  contactId: number,
  name: string,
  isKnown: boolean,
): void {
  const domain = `${slug(name, 'company')}-${contactId}.example.com`;
  const phones = isKnown ? 1 : row.weighted([8, 55, 37]);
  for (let rank = 1; rank <= phones; rank++) {
    addPhone(to, row, place, {
      ownerId: contactId,
      type: phoneTypes.company,
      rank,
      description: rank === 1 ? '' : 'Support',
    });
  }
  if (row.chance(0.1)) addPhone(to, row, place, { ownerId: contactId, type: phoneTypes.companyFax, rank: 1 });
  if (isKnown || row.chance(0.7))
    addEmail(to, { contactId, address: `post@${domain}`, rank: 1, description: 'Office' });
  if (isKnown || row.chance(0.75)) addUrl(to, contactId, `https://www.${domain}`);
  if (row.chance(0.5)) {
    to.rows.add('company_domain', {
      id: to.ids.next('company_domain'),
      company_id: contactId,
      domain_name: domain,
      rank: 1,
    });
  }
}

/** 60 % both addresses, 30 % the postal one a copy of the street, 10 % none; a third knows where it is. */
function addCompanyAddresses(
  to: Generation,
  row: RowRandom,
  place: Place,
  contactId: number,
  isKnown: boolean,
): void {
  const kind = isKnown ? 0 : row.weighted([60, 30, 10]);
  if (kind === 2) return;
  const street = { address1: to.names.street(place, row), ...drawCity(place, row) };
  const at = row.chance(0.35)
    ? { latitude: 47 + row.next() * 22, longitude: 3 + row.next() * 20 }
    : undefined;
  addAddress(to, { id: contactId, type: addressTypes.street }, street, at);
  const box = { ...street, address1: `${place.postalBox} ${row.between(10, 9999)}` };
  addAddress(to, { id: contactId, type: addressTypes.postal }, kind === 0 ? box : street);
}

function addInterests(to: Generation, row: RowRandom, contactId: number): number {
  const count = row.weighted([65, 22, 10, 3]);
  for (let interest = 1; interest <= count; interest++) {
    to.rows.add('contactinterest', {
      contactinterest_id: to.ids.next('contactinterest'),
      contact_id: contactId,
      cinterest_idx: interest,
    });
  }
  return count;
}
