import type { Tenant } from '../../tenancy/tenant.ts';
import { addressFormatRows } from './address-format-rows.ts';
import { countryRows, currencyRows } from './country-rows.ts';
import { catalogueRows, listRows, listVisibilityRows } from './list-rows.ts';
import { ownerRows, type TenantOwner } from './owner-rows.ts';
import { counterRows, preferenceRows } from './preference-rows.ts';
import { rightsRows } from './rights-rows.ts';
import type { RowBatch } from './row-batch.ts';
import { serviceRows } from './service-rows.ts';
import { timeZoneRows } from './time-zone-rows.ts';

/** Rows that are the same in every new tenant. */
function commonRows(): readonly RowBatch[] {
  const lists = [...listRows(), countryRows(), currencyRows()];
  return [
    ...lists,
    ...listVisibilityRows(lists),
    catalogueRows(),
    addressFormatRows(),
    ...rightsRows(),
    ...preferenceRows(),
    counterRows(),
    ...serviceRows(),
  ];
}

let common: readonly RowBatch[] | undefined;

/** Everything a new, blank tenant holds, in load order. */
export function primedRows(tenant: Tenant, owner: TenantOwner): readonly RowBatch[] {
  common ??= commonRows();
  return [...common, ...timeZoneRows(tenant.baseTimeZone), ...ownerRows(tenant, owner)];
}
