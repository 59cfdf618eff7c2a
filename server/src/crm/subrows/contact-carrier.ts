import { contactFullName } from '../naming/index.ts';
import { type AddressRow, formatAddress } from './address.ts';
import { addressTypes } from './address-layout.ts';
import type { References } from './references.ts';
import { addressesOf, firstOf } from './sub-selects.ts';

/** Columns of the flat carrier Contact, as one JSON object or one row of a list. */
export interface ContactCarrierRow {
  readonly contact_id: number;
  readonly name: string;
  readonly department: string | null;
  readonly orgnr: string | null;
  readonly number1: string | null;
  readonly number2: string | null;
  readonly kananame: string | null;
  readonly associate_id: number | null;
  readonly country_id: number;
  readonly business_idx: number;
  readonly category_idx: number;
  readonly activeerplinks: number | null;
  readonly phone: string | null;
  readonly url: string | null;
  readonly email: string | null;
  readonly addresses: readonly AddressRow[];
  readonly group_id: number | null;
}

/** Type 1, the company's phone numbers. */
const companyPhones = 'ptype_idx = 1';

/** Select list for the flat carrier of the contact row called `alias`. */
export function contactCarrierColumns(alias: string): string {
  const [tenant, owner] = [`${alias}.tenant_id`, `${alias}.contact_id`];
  const owned = (table: string, column: string, rest = '') =>
    `${table} where tenant_id = ${tenant} and ${column} = ${owner}${rest}`;
  return `
    ${alias}.contact_id, ${alias}.name, ${alias}.department, ${alias}.orgnr, ${alias}.number1, ${alias}.number2,
    ${alias}.kananame, ${alias}.associate_id, ${alias}.group_id, ${alias}.country_id, ${alias}.business_idx,
    ${alias}.category_idx, ${alias}.activeerplinks,
    ${firstOf('phone', owned('phone', 'owner_id', ` and ${companyPhones}`), 'phone_id')} as phone,
    ${firstOf('url_address', owned('url', 'contact_id'), 'url_id')} as url,
    ${firstOf('email_address', owned('email', 'contact_id', ' and type = 0'), 'email_id')} as email,
    ${addressesOf({ tenant, owner }, [addressTypes.street, addressTypes.postal])} as addresses`;
}

/** The flat carrier `Contact`: what other entities show of a company, and `…/Simple`. */
function toContactCarrier(row: ContactCarrierRow, references: References) {
  const layout = references.addressLayout(row.country_id);
  const street = row.addresses.find((address) => address.type === addressTypes.street);
  const postal = row.addresses.find((address) => address.type === addressTypes.postal);
  const department = row.department ?? '';
  return {
    ContactId: row.contact_id,
    Name: row.name,
    OrgNr: row.orgnr ?? '',
    Department: department,
    URL: row.url ?? '',
    City: street?.city || postal?.city || '',
    DirectPhone: row.phone ?? '',
    AssociateId: row.associate_id ?? 0,
    CountryId: row.country_id,
    EmailAddress: row.email ?? '',
    Kananame: row.kananame ?? '',
    EmailAddressName: null,
    URLName: null,
    AssociateFullName: references.users.entry(row.associate_id ?? 0)?.fullName ?? '',
    BusinessName: references.lists.name('business', row.business_idx),
    CategoryName: references.lists.name('category', row.category_idx),
    CountryName: references.lists.name('country', row.country_id),
    Address: null,
    FormattedAddress: street ? formatAddress(street, layout) : postal ? formatAddress(postal, layout) : '',
    FullName: contactFullName(row.name, department),
    IsOwnerContact: references.ownerContacts.has(row.contact_id),
    ActiveErpLinks: row.activeerplinks ?? 0,
    Number1: row.number1 ?? '',
    Number2: row.number2 ?? '',
    TableRight: references.contactRights.on(rightsRowOf(row)).tableRight,
  };
}

const rightsRowOf = (row: ContactCarrierRow) => ({
  associateId: row.associate_id ?? 0,
  groupId: row.group_id ?? 0,
  contactId: row.contact_id,
});

/** The company as others see it; null when there is none or the caller may not read it. */
export function visibleContact(row: ContactCarrierRow | null | undefined, references: References) {
  if (!row || !references.contactRights.on(rightsRowOf(row)).canRead) return null;
  return toContactCarrier(row, references);
}
