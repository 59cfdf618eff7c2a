import type { Address, LocalizedField, StructuredAddress } from '@kontor/contract';
import { AppError } from '../../platform/errors.ts';
import type { Neutral } from '../call.ts';
import { type AddressField, type AddressLayout, addressFields, addressTypes } from './address-layout.ts';

/** An address row; `id` 0 is a row that does not exist (yet). */
export type AddressRow = Readonly<Record<AddressField, string>> & {
  readonly id: number;
  readonly type: number;
  readonly latitude: number;
  readonly longitude: number;
};

/** Whose addresses: it decides the types, their order and the names of the localized fields. */
export type AddressOwner = 'contact' | 'person';

interface OwnedAddress {
  readonly type: number;
  readonly typeName: NonNullable<StructuredAddress['AtypeIdx']>;
  /** Before the field's name in LocalizedAddress. */
  readonly prefix: string;
  /** The structured object that holds it. */
  readonly key: 'Street' | 'Postal';
}

const owned: Readonly<Record<AddressOwner, readonly OwnedAddress[]>> = {
  contact: [
    { type: addressTypes.street, typeName: 'ContactStreetAddress', prefix: 'Street', key: 'Street' },
    { type: addressTypes.postal, typeName: 'ContactPostalAddress', prefix: 'Postal', key: 'Postal' },
  ],
  person: [{ type: addressTypes.private, typeName: 'PersonPrivateAddress', prefix: '', key: 'Street' }],
};

/** Names of the fields in the structured objects. */
export const addressProperties: Readonly<Record<AddressField, string>> = {
  address1: 'Address1',
  address2: 'Address2',
  address3: 'Address3',
  city: 'City',
  county: 'County',
  state: 'State',
  zipcode: 'Zipcode',
};

export const emptyAddress = (type: number): AddressRow => ({
  id: 0,
  type,
  zipcode: '',
  city: '',
  state: '',
  county: '',
  address1: '',
  address2: '',
  address3: '',
  latitude: 0,
  longitude: 0,
});

const ofType = (rows: readonly AddressRow[], type: number): AddressRow =>
  rows.find((row) => row.type === type) ?? emptyAddress(type);

/** The address as lines of text in the country's layout, each ended by a line feed; empty lines are left out. */
export function formatAddress(row: AddressRow, layout: AddressLayout): string {
  let text = '';
  for (const line of layout.lines(row.type)) {
    const words: string[] = [];
    for (const { field } of line) if (row[field] !== '') words.push(row[field]);
    if (words.length > 0) text += `${words.join(' ')}\n`;
  }
  return text;
}

/** The Address carrier: localized lines and structured objects side by side (spec data-model §4). */
export function addressCarrier(
  rows: readonly AddressRow[],
  owner: AddressOwner,
  layout: AddressLayout,
): Address {
  const parts = owned[owner].map((kind) => ({ kind, row: ofType(rows, kind.type) }));
  // A person without an address of their own shows none at all; a company always shows the empty form.
  const shown = owner === 'contact' ? parts : parts.filter(({ row }) => row.id !== 0);
  const structured = new Map(shown.map(({ kind, row }) => [kind.key, structuredAddress(kind, row, layout)]));
  const placed = parts.find(({ row }) => !isEmptyAddress(row))?.row;
  return {
    Wgs84Latitude: placed?.latitude ?? 0,
    Wgs84Longitude: placed?.longitude ?? 0,
    LocalizedAddress: shown.flatMap(({ kind, row }) => localizedLines(kind, row, layout)),
    Street: structured.get('Street') ?? null,
    Postal: structured.get('Postal') ?? null,
    Formatted: shown.map(({ row }) => formatAddress(row, layout)).join(''),
  };
}

function structuredAddress(kind: OwnedAddress, row: AddressRow, layout: AddressLayout): StructuredAddress {
  return {
    AtypeIdx: kind.typeName,
    Address1: row.address1,
    Address2: row.address2,
    Address3: row.address3,
    City: row.city,
    County: row.county,
    State: row.state,
    Zipcode: row.zipcode,
    Formatted: formatAddress(row, layout),
  };
}

function localizedLines(kind: OwnedAddress, row: AddressRow, layout: AddressLayout): LocalizedField[][] {
  return layout.lines(kind.type).map((line) =>
    line.map((place) => ({
      Name: kind.prefix + addressProperties[place.field],
      Value: row[place.field],
      Tooltip: '',
      Label: place.label,
      ValueLength: place.length,
      AddressType: String(kind.typeName),
    })),
  );
}

/** The empty localized form a new entity starts with, the person's included. */
export function addressSkeleton(owner: AddressOwner, layout: AddressLayout): Address {
  const rows = owned[owner].map((kind) => ({ ...emptyAddress(kind.type), id: -1 }));
  return addressCarrier(rows, owner, layout);
}

type Carrier = Readonly<Record<string, Neutral>>;

const isCarrier = (value: Neutral): value is Carrier => typeof value === 'object' && value !== null;

/**
 * What the address rows should be after a save. The localized lines win when they differ from what is stored
 * (or when nothing structured came); otherwise the structured objects count, and a part that is absent is
 * emptied: PUT replaces the whole entity.
 */
export function wantedAddresses(
  address: Neutral,
  current: readonly AddressRow[],
  owner: AddressOwner,
): AddressRow[] {
  const sent: Carrier = isCarrier(address) ? address : {};
  const localized = localizedValues(sent.LocalizedAddress, owner);
  const rows = owned[owner].map((kind) => {
    const before = ofType(current, kind.type);
    const structured = sent[kind.key];
    const lines = localized.get(kind.type);
    if (!isCarrier(structured)) return lines ? { ...before, ...lines } : emptied(before);
    const row = applyStructured(before, structured);
    return lines && differs(before, lines) ? { ...row, ...lines } : row;
  });
  return withPosition(rows, sent);
}

const differs = (row: AddressRow, lines: Partial<Record<AddressField, string>>): boolean =>
  addressFields.some((field) => lines[field] !== undefined && lines[field] !== row[field]);

const emptied = (row: AddressRow): AddressRow => ({ ...emptyAddress(row.type), id: row.id });

function applyStructured(before: AddressRow, structured: Carrier): AddressRow {
  const values: Partial<Record<AddressField, string>> = {};
  for (const field of addressFields) values[field] = String(structured[addressProperties[field]] ?? '');
  return { ...before, ...values };
}

/** The point on the map belongs to the first address that has text; an empty one has no place. */
function withPosition(rows: readonly AddressRow[], sent: Carrier): AddressRow[] {
  const first = rows.findIndex((row) => !isEmptyAddress(row));
  return rows.map((row, index) => {
    if (isEmptyAddress(row)) return { ...row, latitude: 0, longitude: 0 };
    if (index !== first) return row;
    return {
      ...row,
      latitude: Number(sent.Wgs84Latitude ?? row.latitude),
      longitude: Number(sent.Wgs84Longitude ?? row.longitude),
    };
  });
}

export const isEmptyAddress = (row: AddressRow): boolean => addressFields.every((field) => row[field] === '');

/** Sent localized fields by address type; `PersonStreetAddress` is an older name of the private one. */
function localizedValues(
  lines: Neutral,
  owner: AddressOwner,
): Map<number, Partial<Record<AddressField, string>>> {
  const values = new Map<number, Partial<Record<AddressField, string>>>();
  for (const field of (Array.isArray(lines) ? lines : []).flat().filter(isCarrier)) {
    const name = String(field.Name ?? '');
    const kind = owned[owner].find(({ prefix }) => name.toLowerCase().startsWith(prefix.toLowerCase()));
    const wanted = kind && name.slice(kind.prefix.length).toLowerCase();
    const column = addressFields.find((candidate) => candidate === wanted);
    if (!kind || !column) throw unknownField(name, owner);
    const row = values.get(kind.type) ?? {};
    row[column] = String(field.Value ?? '');
    values.set(kind.type, row);
  }
  return values;
}

function unknownField(name: string, owner: AddressOwner): AppError {
  const example = owner === 'contact' ? 'StreetAddress1 or PostalCity' : 'Address1 or Zipcode';
  return new AppError(
    'invalid_address_field',
    400,
    `Address.LocalizedAddress: no field ${name || 'without a name'}, use names such as ${example}`,
    { errorType: 'ArgumentException' },
  );
}
