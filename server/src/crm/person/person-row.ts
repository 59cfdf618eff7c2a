import type { Queryable, TenantTransaction } from '../../platform/db.ts';
import type { EntityFields } from '../fields/index.ts';
import {
  type AddressRow,
  addressesOf,
  addressTypes,
  alive,
  type ChosenItem,
  type ContactCarrierRow,
  contactCarrierColumns,
  type ElementRow,
  type EmailRow,
  emailsOf,
  entityErrors,
  type FieldPointers,
  fieldSelect,
  fieldTables,
  interestsOf,
  phonesOf,
  urlsOf,
} from '../subrows/index.ts';

/** `phone.ptype_idx` of a person's numbers (spec data-model §4, §15). */
export const personPhoneTypes = {
  office: 16385,
  fax: 16387,
  private: 16388,
  mobile: 16389,
  other: 16390,
} as const;

/** A consent as stored; times inside a JSON aggregate are text. */
export interface ConsentRow {
  readonly id: number;
  readonly purpose: number;
  readonly legal_base: number;
  readonly source: number;
  readonly comment: string;
  readonly registered: string;
  readonly registered_by: number;
  readonly updated: string;
  readonly updated_by: number;
}

/** A person as stored, with all of its sub-rows. */
export interface PersonRow extends FieldPointers {
  readonly person_id: number;
  readonly contact_id: number;
  readonly rank: number;
  readonly firstname: string;
  readonly middlename: string | null;
  readonly lastname: string | null;
  readonly mrmrs: string | null;
  readonly title: string | null;
  readonly salutation: string | null;
  readonly person_number: string | null;
  readonly kanafname: string | null;
  readonly kanalname: string | null;
  readonly post1: string | null;
  readonly post2: string | null;
  readonly post3: string | null;
  readonly position_idx: number | null;
  readonly year_of_birth: number | null;
  readonly month_of_birth: number | null;
  readonly day_of_birth: number | null;
  readonly country_id: number;
  readonly associate_id: number | null;
  readonly group_id: number | null;
  readonly business_idx: number;
  readonly category_idx: number;
  readonly usepersonaddress: number | null;
  readonly nomailing: boolean | null;
  readonly retired: number | null;
  readonly source: number | null;
  readonly sentinfo: number | null;
  readonly showcontacttickets: number | null;
  readonly activeinterests: number | null;
  readonly activeerplinks: number | null;
  readonly ticketpriorityid: number | null;
  readonly supportlanguageid: number | null;
  readonly supportassociateid: number | null;
  readonly dbi_agent_id: number | null;
  readonly dbi_key: string | null;
  readonly dbi_last_syncronized: string | null;
  readonly dbi_last_modified: string | null;
  readonly created_by_form_id: number | null;
  readonly leadstatus_id: number | null;
  readonly registered: Date | null;
  readonly registered_associate_id: number;
  readonly updated: Date | null;
  readonly updated_associate_id: number;
  readonly updatedcount: number;
  readonly text_id: number | null;
  readonly description: string | null;
  readonly status_monitor: number | null;
  readonly phones: readonly ElementRow[];
  readonly emails: readonly EmailRow[];
  readonly urls: readonly ElementRow[];
  readonly addresses: readonly AddressRow[];
  readonly interests: readonly ChosenItem[];
  readonly shipments: readonly ChosenItem[];
  readonly consents: readonly ConsentRow[];
  readonly contact: ContactCarrierRow | null;
}

const columns = [
  'person_id contact_id rank firstname middlename lastname mrmrs title salutation person_number kanafname',
  'kanalname post1 post2 post3 position_idx year_of_birth month_of_birth day_of_birth country_id',
  'associate_id group_id business_idx category_idx usepersonaddress nomailing retired source sentinfo',
  'showcontacttickets activeinterests activeerplinks ticketpriorityid supportlanguageid',
  'supportassociateid dbi_agent_id dbi_key dbi_last_syncronized dbi_last_modified created_by_form_id',
  'leadstatus_id registered registered_associate_id updated updated_associate_id updatedcount text_id',
].flatMap((line) => line.split(' '));

const self = { tenant: 'p.tenant_id', owner: 'p.person_id' };

const interestTable = {
  table: 'personinterest',
  ownerColumn: 'person_id',
  itemColumn: 'pinterest_idx',
} as const;

const consents = `
  (select coalesce(json_agg(x), '[]') from (
    select consentperson_id as id, consentpurpose_id as purpose, legalbase_id as legal_base,
           consentsource_id as source, coalesce(comment, '') as comment, registered,
           registered_associate_id as registered_by, updated, updated_associate_id as updated_by
    from consentperson where tenant_id = p.tenant_id and person_id = p.person_id
    order by consentpurpose_id) x)`;

const shipments = `
  (select coalesce(json_agg(x), '[]') from (
    select shipmenttypereservation_id as id, shipmenttype_id as item,
           greatest(registered, updated) as changed
    from shipmenttypereservation where tenant_id = p.tenant_id and person_id = p.person_id
    order by shipmenttype_id) x)`;

const company = `
  (select row_to_json(x) from (
    select ${contactCarrierColumns('c')} from contact c
    where c.tenant_id = p.tenant_id and c.contact_id = p.contact_id and p.contact_id > 0
      and ${alive('c')}) x)`;

/** One statement reads the whole person: see the company's. */
const personText = (fieldColumns: string) => `
  select ${columns.map((column) => `p.${column}`).join(', ')}, ${fieldColumns},
    note.text as description,
    (select sv.statusdef_id from statusvalue sv
     where sv.tenant_id = p.tenant_id and sv.person_id = p.person_id and sv.issignalled
     order by sv.statusvalue_id limit 1) as status_monitor,
    ${phonesOf(self, Object.values(personPhoneTypes))} as phones,
    ${emailsOf(self, 'person_id')} as emails,
    ${urlsOf(self, 'person_id')} as urls,
    ${addressesOf(self, [addressTypes.private])} as addresses,
    ${interestsOf(self, interestTable)} as interests,
    ${shipments} as shipments,
    ${consents} as consents,
    ${company} as contact
  from person p
  left join text note on note.tenant_id = p.tenant_id and note.text_id = p.text_id
  where p.tenant_id = $1 and p.person_id = $2 and ${alive('p')}`;

/** The person with its sub-rows; undefined when there is none or it was deleted. */
export async function readPerson(
  db: Queryable,
  tenantId: number,
  fields: EntityFields,
  personId: number,
): Promise<PersonRow | undefined> {
  const { columns: fieldColumns, shape } = fieldSelect(fields, fieldTables('person'), 'p');
  const [row] = await db.query<PersonRow>({
    name: `person-entity-${shape}`,
    text: personText(fieldColumns),
    values: [tenantId, personId],
  });
  return row;
}

/**
 * The person as it is now, locked until the transaction ends (in a statement of its own: see lockContact).
 *
 * @throws {AppError} `person_not_found` 404
 */
export async function lockPerson(
  tx: TenantTransaction,
  fields: EntityFields,
  personId: number,
): Promise<PersonRow> {
  await tx.query({
    name: 'person-lock',
    text: 'select 1 from person where tenant_id = $1 and person_id = $2 for update',
    values: [tx.tenantId, personId],
  });
  const row = await readPerson(tx, tx.tenantId, fields, personId);
  if (!row) throw entityErrors.notFound('Person', personId);
  return row;
}
