import { describe, expect, it } from 'vitest';
import {
  type AddressRow,
  addressCarrier,
  addressSkeleton,
  emptyAddress,
  wantedAddresses,
} from './address.ts';
import { addressTypes, generalLayout, layoutsOfFormats } from './address-layout.ts';

const street: AddressRow = {
  ...emptyAddress(addressTypes.street),
  id: 7,
  address1: 'Kaigata 12',
  zipcode: '5015',
  city: 'BERGEN',
  latitude: 60.4,
  longitude: 5.3,
};
const postal: AddressRow = {
  ...emptyAddress(addressTypes.postal),
  id: 8,
  address1: 'Postboks 40',
  zipcode: '5802',
  city: 'BERGEN',
};
const carrier = addressCarrier([street, postal], 'contact', generalLayout);
const line = (name: string, value: string) => [{ Name: name, Value: value }];

describe('an address as the contract shows it (data-model §4)', () => {
  it('puts the street before the postal address, each in the lines of the layout', () => {
    const lines = carrier.LocalizedAddress?.map((fields) =>
      fields.map((field) => [field?.Name, field?.Value]),
    );

    expect(lines).toEqual([
      [['StreetAddress1', 'Kaigata 12']],
      [
        ['StreetZipcode', '5015'],
        ['StreetCity', 'BERGEN'],
      ],
      [['PostalAddress1', 'Postboks 40']],
      [
        ['PostalZipcode', '5802'],
        ['PostalCity', 'BERGEN'],
      ],
    ]);
    expect(carrier.Formatted).toBe('Kaigata 12\n5015 BERGEN\nPostboks 40\n5802 BERGEN\n');
  });

  it('shows a company the empty form, a person without an address nothing', () => {
    expect(addressCarrier([], 'contact', generalLayout).LocalizedAddress).toHaveLength(4);
    expect(addressCarrier([], 'person', generalLayout)).toMatchObject({
      LocalizedAddress: [],
      Street: null,
      Postal: null,
      Formatted: '',
    });
    expect(addressSkeleton('person', generalLayout).LocalizedAddress?.[0]?.[0]).toMatchObject({
      Name: 'Address1',
      AddressType: 'PersonPrivateAddress',
    });
  });

  it('reads line, place and label from AddressFormat', () => {
    const layouts = layoutsOfFormats([
      {
        layout_id: 3,
        atype_idx: 2,
        address1_line: 1,
        address1_leadtext: 14001,
        address1_length: 80,
        zip_line: 2,
        zip_subpos: 2,
        city_line: 2,
        city_subpos: 1,
      },
    ]);
    const [first, second] = layouts.get(3)!.lines(addressTypes.street);

    expect(first).toMatchObject([{ field: 'address1', label: 'SR_AL_STREET', length: 80 }]);
    expect(second!.map(({ field }) => field)).toEqual(['city', 'zipcode']);
  });
});

describe('an address on save (data-model §4)', () => {
  const save = (address: unknown) => wantedAddresses(address, [street, postal], 'contact');

  it('refuses a localized field that no address has', () => {
    expect(() => save({ LocalizedAddress: [line('StreetPlanet', 'Mars')] })).toThrow(
      /LocalizedAddress: no field StreetPlanet/,
    );
  });

  it('changes nothing when it comes back as it was read', () => {
    expect(save(carrier)).toEqual([street, postal]);
  });

  it('lets the localized lines win when they changed', () => {
    const [saved] = save({ ...carrier, LocalizedAddress: [line('StreetCity', 'OSLO')] });

    expect(saved).toEqual({ ...street, city: 'OSLO' });
  });

  it('takes the structured objects when the localized lines did not change', () => {
    const [saved] = save({ ...carrier, Street: { ...carrier.Street, Address1: 'Strandkaien 1' } });

    expect(saved?.address1).toBe('Strandkaien 1');
  });

  it('takes localized lines alone', () => {
    expect(save({ LocalizedAddress: [line('PostalCity', 'OSLO')] })[1]).toEqual({ ...postal, city: 'OSLO' });
  });

  it('empties a part that is absent', () => {
    expect(save({ Street: carrier.Street }).map((row) => row.city)).toEqual(['BERGEN', '']);
    expect(save(null).map((row) => row.address1)).toEqual(['', '']);
  });
});
