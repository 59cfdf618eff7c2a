export { currencyIdOf } from './country-rows.ts';
export { addressLeadTexts } from './data/address-layouts.ts';
export { generalAdministratorRight, userAdministratorRight } from './data/rights.ts';
export { timeZoneFacts } from './data/time-zones.ts';
export { licenceLinks } from './licence-rows.ts';
export { loadRows } from './load-rows.ts';
export { ejuserIdOf, primedIds } from './owner-rows.ts';
export { provisionTenant } from './provision-tenant.ts';
export type { CellValue, RowBatch } from './row-batch.ts';
