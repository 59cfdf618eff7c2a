import type { PersonEntity } from '@kontor/contract';
import type { Call } from '../call.ts';
import {
  addressSkeleton,
  type ContactCarrierRow,
  contactCarrierRow,
  defaultFields,
  entityErrors,
  type References,
  references,
} from '../subrows/index.ts';
import { toPersonEntity } from './person-entity.ts';
import type { PersonRow } from './person-row.ts';

/** An unsaved person with what the preferences say about new ones (spec data-model §6). */
export async function defaultPerson(call: Call): Promise<PersonEntity> {
  const found = await references(call);
  return unsaved(call, blankRow(call, found, null), found);
}

/**
 * An unsaved person of a company: country, category, business and owner are the company's.
 *
 * @throws {AppError} `contact_not_found` 404
 */
export async function defaultPersonOf(call: Call, contactId: number): Promise<PersonEntity> {
  const [found, contact] = await Promise.all([references(call), contactCarrierRow(call, contactId)]);
  if (!contact) throw entityErrors.notFound('Contact', contactId);
  return unsaved(call, blankRow(call, found, contact), found);
}

async function unsaved(call: Call, row: PersonRow, found: References): Promise<PersonEntity> {
  const { tableRight, fieldProperties } = found.personRights.unsaved;
  return {
    ...(await toPersonEntity(call, { ...row, ...defaultFields(found.personFields) }, found)),
    Address: addressSkeleton('person', found.addressLayout(row.country_id)),
    TableRight: tableRight,
    FieldProperties: fieldProperties,
  };
}

function blankRow(
  { caller }: Call,
  { preferences }: References,
  contact: ContactCarrierRow | null,
): PersonRow {
  return {
    person_id: 0,
    contact_id: contact?.contact_id ?? 0,
    rank: 0,
    firstname: '',
    middlename: null,
    lastname: null,
    mrmrs: null,
    title: null,
    salutation: null,
    person_number: null,
    kanafname: null,
    kanalname: null,
    post1: null,
    post2: null,
    post3: null,
    position_idx: 0,
    year_of_birth: 0,
    month_of_birth: 0,
    day_of_birth: 0,
    country_id: contact?.country_id ?? preferences.ownCountry,
    associate_id: contact ? contact.associate_id : caller.associateId,
    group_id: contact ? contact.group_id : caller.groupId,
    business_idx: contact?.business_idx ?? 0,
    category_idx: contact?.category_idx ?? 0,
    usepersonaddress: 0,
    nomailing: false,
    retired: 0,
    source: 0,
    sentinfo: 0,
    showcontacttickets: 0,
    activeinterests: 0,
    activeerplinks: 0,
    ticketpriorityid: 0,
    supportlanguageid: 0,
    supportassociateid: 0,
    dbi_agent_id: 0,
    dbi_key: null,
    dbi_last_syncronized: null,
    dbi_last_modified: null,
    created_by_form_id: 0,
    leadstatus_id: 0,
    registered: null,
    registered_associate_id: 0,
    updated: null,
    updated_associate_id: 0,
    updatedcount: 0,
    text_id: 0,
    description: null,
    status_monitor: 0,
    phones: [],
    emails: [],
    urls: [],
    addresses: [],
    interests: [],
    shipments: [],
    consents: [],
    contact,
    userdef_id: 0,
    userdef2_id: 0,
    extra: null,
    small: null,
    large: null,
  };
}
