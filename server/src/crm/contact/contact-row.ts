import type { Queryable, TenantTransaction } from '../../platform/db.ts';
import type { EntityFields } from '../fields/index.ts';
import {
  type AddressRow,
  addressesOf,
  addressTypes,
  alive,
  type ChosenItem,
  companyColumns,
  companyJoins,
  domainsOf,
  type ElementRow,
  type EmailRow,
  emailsOf,
  entityErrors,
  type FieldPointers,
  fieldSelect,
  fieldTables,
  interestsOf,
  type PersonCarrierRow,
  type PersonWithCompanyRow,
  personCarrierColumns,
  personCarrierJoins,
  phonesOf,
  urlsOf,
} from '../subrows/index.ts';

/** `phone.ptype_idx` of a company's numbers. */
export const contactPhoneTypes = { phone: 1, fax: 3 } as const;

/** A company as stored, with all of its sub-rows. */
export interface ContactRow extends FieldPointers {
  readonly contact_id: number;
  readonly name: string;
  readonly kananame: string | null;
  readonly department: string | null;
  readonly number1: string | null;
  readonly number2: string | null;
  readonly orgnr: string | null;
  readonly soundex: string | null;
  readonly associate_id: number | null;
  readonly group_id: number | null;
  readonly country_id: number;
  readonly business_idx: number;
  readonly category_idx: number;
  readonly xstop: boolean | null;
  readonly nomailing: boolean | null;
  readonly registered: Date | null;
  readonly registered_associate_id: number;
  readonly updated: Date | null;
  readonly updated_associate_id: number;
  readonly updatedcount: number;
  readonly text_id: number | null;
  readonly source: number | null;
  readonly deleted: number | null;
  readonly activeinterests: number | null;
  readonly activeerplinks: number | null;
  readonly ticketpriorityid: number | null;
  readonly supportlanguageid: number | null;
  readonly supportassociateid: number | null;
  readonly supportpersonid: number | null;
  readonly dbi_agent_id: number | null;
  readonly dbi_key: string | null;
  readonly dbi_last_syncronized: string | null;
  readonly dbi_last_modified: string | null;
  readonly description: string | null;
  readonly status_monitor: number | null;
  readonly phones: readonly ElementRow[];
  readonly emails: readonly EmailRow[];
  readonly urls: readonly ElementRow[];
  readonly addresses: readonly AddressRow[];
  readonly domains: readonly ElementRow[];
  readonly interests: readonly ChosenItem[];
  readonly persons: readonly PersonCarrierRow[];
  readonly support_person: PersonWithCompanyRow | null;
}

const columns = [
  'contact_id name kananame department number1 number2 orgnr soundex associate_id group_id',
  'country_id business_idx category_idx xstop nomailing registered registered_associate_id updated',
  'updated_associate_id updatedcount text_id source deleted activeinterests',
  'activeerplinks ticketpriorityid supportlanguageid supportassociateid supportpersonid dbi_agent_id',
  'dbi_key dbi_last_syncronized dbi_last_modified',
].flatMap((line) => line.split(' '));

const self = { tenant: 'c.tenant_id', owner: 'c.contact_id' };

const interestTable = {
  table: 'contactinterest',
  ownerColumn: 'contact_id',
  itemColumn: 'cinterest_idx',
} as const;

const persons = `
  (select coalesce(json_agg(x), '[]') from (
    select ${personCarrierColumns('p')}
    from person p ${personCarrierJoins('p')}
    where p.tenant_id = c.tenant_id and p.contact_id = c.contact_id and ${alive('p')}
    order by p.rank, p.person_id) x)`;

const supportPerson = `
  (select row_to_json(x) from (
    select ${personCarrierColumns('p')}, ${companyColumns}
    from person p ${personCarrierJoins('p')} ${companyJoins('p')}
    where p.tenant_id = c.tenant_id and p.person_id = c.supportpersonid and c.supportpersonid > 0
      and ${alive('p')}) x)`;

/**
 * One statement reads the whole company. The sub-selects gather each kind of sub-row as JSON, which PostgreSQL
 * builds and `JSON.parse` reads faster than a join's repeated rows would travel.
 */
const contactText = (fieldColumns: string) => `
  select ${columns.map((column) => `c.${column}`).join(', ')}, ${fieldColumns},
    note.text as description,
    (select sv.statusdef_id from statusvalue sv
     where sv.tenant_id = c.tenant_id and sv.contact_id = c.contact_id and sv.issignalled
     order by sv.statusvalue_id limit 1) as status_monitor,
    ${phonesOf(self, Object.values(contactPhoneTypes))} as phones,
    ${emailsOf(self, 'contact_id')} as emails,
    ${urlsOf(self, 'contact_id')} as urls,
    ${addressesOf(self, [addressTypes.street, addressTypes.postal])} as addresses,
    ${domainsOf(self)} as domains,
    ${interestsOf(self, interestTable)} as interests,
    ${persons} as persons,
    ${supportPerson} as support_person
  from contact c
  left join text note on note.tenant_id = c.tenant_id and note.text_id = c.text_id
  where c.tenant_id = $1 and c.contact_id = $2 and ${alive('c')}`;

/** The company with its sub-rows; undefined when there is none or it was deleted. */
export async function readContact(
  db: Queryable,
  tenantId: number,
  fields: EntityFields,
  contactId: number,
): Promise<ContactRow | undefined> {
  const { columns: fieldColumns, shape } = fieldSelect(fields, fieldTables('contact'), 'c');
  const [row] = await db.query<ContactRow>({
    name: `contact-entity-${shape}`,
    text: contactText(fieldColumns),
    values: [tenantId, contactId],
  });
  return row;
}

/**
 * The company as it is now, and nobody else changes it until the transaction ends. The lock comes first and in
 * a statement of its own: a statement that waits for a lock would read the sub-rows as they were before.
 *
 * @throws {AppError} `contact_not_found` 404
 */
export async function lockContact(
  tx: TenantTransaction,
  fields: EntityFields,
  contactId: number,
): Promise<ContactRow> {
  await tx.query({
    name: 'contact-lock',
    text: 'select 1 from contact where tenant_id = $1 and contact_id = $2 for update',
    values: [tx.tenantId, contactId],
  });
  const row = await readContact(tx, tx.tenantId, fields, contactId);
  if (!row) throw entityErrors.notFound('Contact', contactId);
  return row;
}
