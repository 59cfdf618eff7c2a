import type { ConsentInfo, PersonEntity, SelectableMDOListItem } from '@kontor/contract';
import type { Call } from '../call.ts';
import { type ChosenInterest, interestItems, type ReferenceData } from '../lists/index.ts';
import { birthDateToWall, formalName, fullName } from '../naming/index.ts';
import type { RightsRow } from '../rights/index.ts';
import {
  addressCarrier,
  elementsOf,
  instant,
  type References,
  storedFields,
  visibleContact,
  wallTime,
} from '../subrows/index.ts';
import { type ConsentRow, type PersonRow, personPhoneTypes } from './person-row.ts';

/** `Email.type` (spec data-model §4). */
export const emailTypes = { mail: 0, chat: 1, internetPhone: 2 } as const;

/** The stored person as the contract's PersonEntity (spec data-model §5). */
export async function toPersonEntity(
  call: Pick<Call, 'db'>,
  row: PersonRow,
  references: References,
): Promise<PersonEntity> {
  const { lists, users } = references;
  const { phones, emails, urls } = row;
  const right = references.personRights.on(rightsRowOf(row));
  const user = users.byPerson(row.person_id);
  const layout = references.addressLayout(row.country_id || (row.contact?.country_id ?? 0));
  const values = references.personFields.read(storedFields(row));
  const name = {
    firstname: row.firstname,
    middleName: row.middlename ?? '',
    lastname: row.lastname ?? '',
    mrmrs: row.mrmrs ?? '',
    salutation: row.salutation ?? '',
  };
  // One literal: assembled from spreads, the same object took about three times as long to make.
  return {
    PersonId: row.person_id,
    Firstname: name.firstname,
    MiddleName: name.middleName,
    Lastname: name.lastname,
    Mrmrs: name.mrmrs,
    Salutation: name.salutation,
    FullName: fullName(name, references.nameFormat),
    FormalName: formalName(name, row.country_id || (row.contact?.country_id ?? 0)),
    Title: row.title ?? '',
    UpdatedDate: instant(row.updated),
    CreatedDate: instant(row.registered),
    BirthDate: birthDateToWall({
      year: row.year_of_birth ?? 0,
      month: row.month_of_birth ?? 0,
      day: row.day_of_birth ?? 0,
    }),
    Description: row.description ?? '',
    PersonNumber: row.person_number ?? '',
    NoMailing: row.nomailing ?? false,
    UsePersonAddress: (row.usepersonaddress ?? 0) !== 0,
    Retired: (row.retired ?? 0) !== 0,
    Post1: row.post1 ?? '',
    Post2: row.post2 ?? '',
    Post3: row.post3 ?? '',
    Kanafname: row.kanafname ?? '',
    Kanalname: row.kanalname ?? '',
    ActiveInterests: row.activeinterests ?? 0,
    DbiAgentId: row.dbi_agent_id ?? 0,
    DbiKey: row.dbi_key ?? '',
    DbiLastModified: wallTime(row.dbi_last_modified),
    DbiLastSyncronized: wallTime(row.dbi_last_syncronized),
    SentInfo: row.sentinfo ?? 0,
    ShowContactTickets: row.showcontacttickets ?? 0,
    Source: row.source ?? 0,
    ActiveErpLinks: row.activeerplinks ?? 0,
    ActiveStatusMonitorId: row.status_monitor ?? 0,
    CreatedByFormId: row.created_by_form_id ?? 0,
    LeadstatusId: row.leadstatus_id ?? 0,
    OfficePhones: elementsOf(phones, personPhoneTypes.office),
    Faxes: elementsOf(phones, personPhoneTypes.fax),
    PrivatePhones: elementsOf(phones, personPhoneTypes.private),
    MobilePhones: elementsOf(phones, personPhoneTypes.mobile),
    OtherPhones: elementsOf(phones, personPhoneTypes.other),
    Emails: elementsOf(emails, emailTypes.mail),
    ChatEmails: elementsOf(emails, emailTypes.chat),
    InternetPhones: elementsOf(emails, emailTypes.internetPhone),
    BounceEmails: emails.filter(({ bounces }) => bounces > 0).map(({ value }) => value),
    Urls: elementsOf(urls, 0),
    CreatedBy: users.get(row.registered_associate_id),
    UpdatedBy: users.get(row.updated_associate_id),
    IsAssociate: user !== undefined,
    CorrespondingAssociate: user?.carrier ?? null,
    Position: lists.position(row.position_idx ?? 0),
    Contact: visibleContact(row.contact, references),
    Country: lists.country(row.country_id),
    Interests: await interestItems(call, 'persint', row.interests),
    Address: addressCarrier(row.addresses, 'person', layout),
    Category: lists.category(row.category_idx),
    Business: lists.business(row.business_idx),
    Associate: users.get(row.associate_id ?? 0),
    SupportAssociate: users.get(row.supportassociateid ?? 0),
    TicketPriority: lists.ticketPriority(row.ticketpriorityid ?? 0),
    CustomerLanguage: lists.customerLanguage(row.supportlanguageid ?? 0),
    ShipmentTypes: shipmentItems(lists, row.shipments),
    Consents: row.consents.map((consent) => consentInfo(consent, lists)),
    Leadstatus: lists.name('leadstatus', row.leadstatus_id ?? 0),
    UserInfo: null,
    UtmParameters: null,
    UserDefinedFields: values.UserDefinedFields,
    ExtraFields: values.ExtraFields,
    CustomFields: values.CustomFields,
    TableRight: right.tableRight,
    FieldProperties: right.fieldProperties,
  };
}

export const rightsRowOf = (row: PersonRow): RightsRow => ({
  associateId: row.associate_id ?? 0,
  groupId: row.group_id ?? 0,
  contactId: row.contact_id,
});

/** A consent with the keys and names of the three lists behind it. */
export function consentInfo(row: ConsentRow, lists: ReferenceData): ConsentInfo {
  const named = (list: string, id: number) => {
    const item = lists.row(list, id);
    return { key: String(item?.raw.key ?? ''), name: item?.name ?? '' };
  };
  const legalBase = named('legalbase', row.legalbase_id);
  const purpose = named('consentpurpose', row.consentpurpose_id);
  const source = named('consentsource', row.consentsource_id);
  return {
    ConsentPersonId: row.consentperson_id,
    Comment: row.comment ?? '',
    Registered: instant(row.registered),
    RegisteredAssociateId: row.registered_associate_id,
    Updated: instant(row.updated),
    UpdatedAssociateId: row.updated_associate_id,
    LegalBaseId: row.legalbase_id,
    LegalBaseKey: legalBase.key,
    LegalBaseName: legalBase.name,
    ConsentPurposeId: row.consentpurpose_id,
    ConsentPurposeKey: purpose.key,
    ConsentPurposeName: purpose.name,
    ConsentSourceId: row.consentsource_id,
    ConsentSourceKey: source.key,
    ConsentSourceName: source.name,
  };
}

/** Mailing subscriptions have the shape of interests; only the chosen ones are shown. */
function shipmentItems(lists: ReferenceData, chosen: readonly ChosenInterest[]): SelectableMDOListItem[] {
  return chosen.flatMap(({ item, changed }) => {
    const row = lists.row('shipmenttype', item);
    if (!row) return [];
    return {
      Id: row.id,
      Name: row.name,
      ToolTip: row.tooltip,
      Deleted: row.deleted,
      Rank: row.rank,
      Type: 'shipmenttype',
      ColorBlock: 0,
      IconHint: 'shipmenttype',
      Selected: true,
      LastChanged: instant(changed ?? null),
      ChildItems: [],
      ExtraInfo: '',
      StyleHint: '',
      Hidden: false,
      FullName: null,
    };
  });
}
