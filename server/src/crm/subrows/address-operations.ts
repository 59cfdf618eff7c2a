import type { Address } from '@kontor/contract';
import { type AddressOwner, type AddressRow, addressCarrier, wantedAddresses } from './address.ts';
import { entityErrors } from './entity-errors.ts';
import type { References } from './references.ts';

/** An address that was not saved, laid out as forms of another country show it. */
export function addressInCountry(
  address: Address | null | undefined,
  owner: AddressOwner,
  countryId: number,
  references: References,
): Address {
  return layOut(wantedAddresses(address, [], owner), owner, countryId, references);
}

/** Stored addresses in the layout of a country. */
export function layOut(
  rows: readonly AddressRow[],
  owner: AddressOwner,
  countryId: number,
  references: References,
): Address {
  if (countryId !== 0 && !references.lists.row('country', countryId)) {
    throw entityErrors.invalid('CountryId', `there is no country ${countryId}`);
  }
  // Id -1: the form shows the address although it may not be stored yet.
  const shown = rows.map((row) => ({ ...row, id: row.id || -1 }));
  return addressCarrier(shown, owner, references.addressLayout(countryId));
}
