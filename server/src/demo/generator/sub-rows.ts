import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import type { Place } from './places.ts';

/** `phone.ptype_idx`. */
export const phoneTypes = {
  company: 1,
  companyFax: 3,
  office: 16385,
  privatePhone: 16388,
  mobile: 16389,
} as const;

/** `address.atype_idx`. */
export const addressTypes = { postal: 1, street: 2, privateAddress: 16387 } as const;

/** `text.type`. */
export const textTypes = {
  company: 1,
  person: 2,
  appointment: 4,
  document: 5,
  project: 6,
  sale: 7,
  selection: 14,
} as const;

/** Replaces `#` by digits and `A` by letters. */
export function fill(pattern: string, row: RowRandom): string {
  return pattern.replace(/[#A]/g, (mark) =>
    mark === '#' ? String(row.between(0, 9)) : String.fromCharCode(65 + row.between(0, 25)),
  );
}

export function addPhone(
  to: Generation,
  row: RowRandom,
  place: Place,
  phone: { ownerId: number; type: number; rank: number; description?: string },
): void {
  const isMobile = phone.type === phoneTypes.mobile;
  const number = `+${place.dialCode} ${fill(isMobile ? place.mobile : place.landline, row)}`;
  to.rows.add('phone', {
    phone_id: to.ids.next('phone'),
    owner_id: phone.ownerId,
    ptype_idx: phone.type,
    phone: number,
    rank: phone.rank,
    description: phone.description ?? '',
    searchPhoneNumber: number.replace(/[^\d+]/g, ''),
  });
}

export function addEmail(
  to: Generation,
  email: {
    contactId?: number;
    personId?: number;
    address: string;
    rank: number;
    description?: string;
    bounces?: number;
  },
): void {
  to.rows.add('Email', {
    email_id: to.ids.next('Email'),
    contact_id: email.contactId ?? 0,
    person_id: email.personId ?? 0,
    protocol: 'SMTP',
    type: 0,
    description: email.description ?? '',
    email_address: email.address,
    rank: email.rank,
    bounceCount: email.bounces ?? 0,
  });
}

export function addUrl(to: Generation, contactId: number, address: string): void {
  to.rows.add('URL', {
    url_id: to.ids.next('URL'),
    contact_id: contactId,
    person_id: 0,
    type: 0,
    description: '',
    url_address: address,
    rank: 1,
  });
}

export interface AddressLine {
  readonly address1: string;
  readonly address2?: string;
  readonly city: string;
  readonly zipcode: string;
  readonly county?: string;
}

export function addAddress(
  to: Generation,
  owner: { id: number; type: number },
  line: AddressLine,
  at: { latitude: number; longitude: number } = { latitude: 0, longitude: 0 },
): void {
  to.rows.add('address', {
    address_id: to.ids.next('address'),
    owner_id: owner.id,
    atype_idx: owner.type,
    zipcode: line.zipcode,
    city: line.city,
    state: '',
    county: line.county ?? '',
    address1: line.address1,
    address2: line.address2 ?? '',
    address3: '',
    wgs84latitude: at.latitude,
    wgs84longitude: at.longitude,
  });
}

/** Stores a text of an owner and returns its id. */
export function addText(to: Generation, type: number, ownerId: number, text: string): number {
  const id = to.ids.next('text');
  to.rows.add('text', { text_id: id, type, owner_id: ownerId, text, lcid: 0, seqno: 0 });
  return id;
}

/** A place on the map of the country, roughly. */
export function drawCity(place: Place, row: RowRandom): { city: string; zipcode: string } {
  const [city, zip] = row.pick(place.cities);
  return { city, zipcode: `${zip}${fill(place.zipTail, row)}` };
}
