import type { ContactEntity } from '@kontor/contract';
import type { Call } from '../call.ts';
import { defaultFields, nextNumber, type References, references } from '../subrows/index.ts';
import { toContactEntity } from './contact-entity.ts';
import type { ContactRow } from './contact-row.ts';

/**
 * An unsaved company with what the preferences say about new ones (spec data-model §6). Its number is taken
 * from the counter at once: two programs that start from a default must not end up with the same one.
 */
export async function defaultContact(call: Call): Promise<ContactEntity> {
  const found = await references(call);
  const number2 = await call.db.transaction((tx) => nextNumber(tx, { table: 'contact', column: 'number2' }));
  const row = { ...blankRow(call, found), ...defaultFields(found.contactFields), number2 };
  const { tableRight, fieldProperties } = found.contactRights.unsaved;
  return {
    ...(await toContactEntity(call, row, found)),
    TableRight: tableRight,
    FieldProperties: fieldProperties,
  };
}

function blankRow({ caller }: Call, { preferences }: References): ContactRow {
  return {
    contact_id: 0,
    name: '',
    kananame: null,
    department: null,
    number1: null,
    number2: null,
    orgnr: null,
    soundex: null,
    associate_id: caller.associateId,
    group_id: caller.groupId,
    country_id: preferences.ownCountry,
    business_idx: preferences.defaultBusiness,
    category_idx: preferences.defaultCategory,
    xstop: false,
    nomailing: false,
    registered: null,
    registered_associate_id: 0,
    updated: null,
    updated_associate_id: 0,
    updatedcount: 0,
    text_id: null,
    source: null,
    deleted: null,
    activeinterests: 0,
    activeerplinks: 0,
    ticketpriorityid: 0,
    supportlanguageid: 0,
    supportassociateid: 0,
    supportpersonid: 0,
    dbi_agent_id: 0,
    dbi_key: null,
    dbi_last_syncronized: null,
    dbi_last_modified: null,
    description: null,
    status_monitor: 0,
    phones: [],
    emails: [],
    urls: [],
    addresses: [],
    domains: [],
    interests: [],
    persons: [],
    support_person: null,
    userdef_id: 0,
    userdef2_id: 0,
    extra: null,
    small: null,
    large: null,
  };
}
