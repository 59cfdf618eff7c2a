import {
  type AddressOwner,
  type AddressRow,
  addressProperties,
  isEmptyAddress,
  wantedAddresses,
} from './address.ts';
import { addressFields } from './address-layout.ts';
import type { ColumnValue, EntityChanges } from './entity-changes.ts';
import { type ColumnValues, changedColumns, checkedText } from './scalar-fields.ts';

/** Puts the writes of an entity's addresses into `changes`; an address without text has no row. */
export function saveAddresses(
  changes: EntityChanges,
  sent: unknown,
  current: readonly AddressRow[],
  owner: AddressOwner,
  ownerId: ColumnValue,
): void {
  for (const wanted of wantedAddresses(sent, current, owner)) {
    const before = current.find((row) => row.type === wanted.type);
    if (isEmptyAddress(wanted)) {
      if (before) changes.remove('address', before.id);
    } else if (before) {
      const changed = changedColumns(columnsOf(before), columnsOf(wanted));
      changes.update('address', before.id, changed);
    } else {
      changes.insert('address', { owner_id: ownerId, atype_idx: wanted.type, ...columnsOf(wanted) });
    }
  }
}

function columnsOf(row: AddressRow): ColumnValues {
  const values: ColumnValues = { wgs84latitude: row.latitude, wgs84longitude: row.longitude };
  for (const field of addressFields) {
    values[field] = checkedText('address', field, `Address.${addressProperties[field]}`, row[field]);
  }
  return values;
}
