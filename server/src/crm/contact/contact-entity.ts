import type { ContactEntity } from '@kontor/contract';
import type { Call } from '../call.ts';
import { interestItems } from '../lists/index.ts';
import type { RightsRow } from '../rights/index.ts';
import {
  addressCarrier,
  companyOf,
  elementsOf,
  instant,
  mayReadPerson,
  type PersonsCompany,
  type References,
  storedFields,
  toPersonCarrier,
  wallTime,
} from '../subrows/index.ts';
import { type ContactRow, contactPhoneTypes } from './contact-row.ts';

const { phone, fax } = contactPhoneTypes;

/** `Email.type` of addresses one can write to. */
const mail = 0;

/** The stored company as the contract's ContactEntity (spec data-model §5). */
export async function toContactEntity(
  call: Pick<Call, 'db'>,
  row: ContactRow,
  references: References,
): Promise<ContactEntity> {
  const { lists, users } = references;
  const right = references.contactRights.on(rightsRowOf(row));
  const layout = references.addressLayout(row.country_id);
  const company = companyOfContact(row);
  const values = references.contactFields.read(storedFields(row));
  // One literal: assembled from spreads, the same object took about three times as long to make.
  return {
    ContactId: row.contact_id,
    Name: row.name,
    Department: row.department ?? '',
    OrgNr: row.orgnr ?? '',
    Number1: row.number1 ?? '',
    Number2: row.number2 ?? '',
    UpdatedDate: instant(row.updated),
    CreatedDate: instant(row.registered),
    Description: row.description ?? '',
    NoMailing: row.nomailing ?? false,
    Kananame: row.kananame ?? '',
    Xstop: row.xstop ?? false,
    ActiveInterests: row.activeinterests ?? 0,
    GroupId: row.group_id ?? 0,
    ActiveStatusMonitorId: row.status_monitor ?? 0,
    Deleted: row.deleted ?? 0,
    DbiAgentId: row.dbi_agent_id ?? 0,
    DbiLastSyncronized: wallTime(row.dbi_last_syncronized),
    DbiKey: row.dbi_key ?? '',
    DbiLastModified: wallTime(row.dbi_last_modified),
    Source: row.source ?? 0,
    ActiveErpLinks: row.activeerplinks ?? 0,
    Emails: elementsOf(row.emails, mail),
    BounceEmails: row.emails.filter(({ bounces }) => bounces > 0).map(({ value }) => value),
    Interests: await interestItems(call, 'contint', row.interests),
    Urls: elementsOf(row.urls, 0),
    Phones: elementsOf(row.phones, phone),
    Faxes: elementsOf(row.phones, fax),
    UpdatedBy: users.get(row.updated_associate_id),
    CreatedBy: users.get(row.registered_associate_id),
    Associate: users.get(row.associate_id ?? 0),
    Business: lists.business(row.business_idx),
    Category: lists.category(row.category_idx),
    Country: lists.country(row.country_id),
    Persons: row.persons
      .filter((person) => mayReadPerson(person, references))
      .map((person) => toPersonCarrier(person, company, references)),
    SupportAssociate: users.get(row.supportassociateid ?? 0),
    SupportPerson:
      row.support_person && toPersonCarrier(row.support_person, companyOf(row.support_person), references),
    TicketPriority: lists.ticketPriority(row.ticketpriorityid ?? 0),
    CustomerLanguage: lists.customerLanguage(row.supportlanguageid ?? 0),
    Address: addressCarrier(row.addresses, 'contact', layout),
    Domains: row.domains.map(({ value }) => value),
    UtmParameters: null,
    UserDefinedFields: values.UserDefinedFields,
    ExtraFields: values.ExtraFields,
    CustomFields: values.CustomFields,
    TableRight: right.tableRight,
    FieldProperties: right.fieldProperties,
  };
}

export const rightsRowOf = (row: ContactRow): RightsRow => ({
  associateId: row.associate_id ?? 0,
  groupId: row.group_id ?? 0,
  contactId: row.contact_id,
});

/** What the company's own persons say about it. */
function companyOfContact(row: ContactRow): PersonsCompany {
  const first = (type: number) => row.phones.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    name: row.name,
    department: row.department ?? '',
    orgNr: row.orgnr ?? '',
    countryId: row.country_id,
    phone: first(phone),
    fax: first(fax),
  };
}
