import type { Queryable, TenantTransaction } from '../../platform/db.ts';
import type { EntityFields } from '../fields/index.ts';
import {
  type AddressRow,
  addressBranch,
  addressesIn,
  addressTypes,
  alive,
  branch,
  type ChosenItem,
  choiceBranch,
  choicesIn,
  domainBranch,
  type ElementRow,
  type EmailRow,
  elementsIn,
  emailBranch,
  emailsIn,
  entityErrors,
  entityStatements,
  type FieldPointers,
  jsonOf,
  type PartRow,
  type PersonCarrierRow,
  type PersonWithCompanyRow,
  personCarrierJson,
  personCarrierPhones,
  phoneBranch,
  phonesIn,
  readParts,
  readPersonCarrier,
  rowsOf,
  statusBranch,
  urlBranch,
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
  readonly registered: string | null;
  readonly registered_associate_id: number;
  readonly updated: string | null;
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

/** Columns that are the company's own; the rest of `ContactRow` is gathered from its sub-rows. */
type OwnRow = Omit<ContactRow, GatheredPart>;
type GatheredPart =
  | 'description'
  | 'status_monitor'
  | 'small'
  | 'large'
  | 'phones'
  | 'emails'
  | 'urls'
  | 'addresses'
  | 'domains'
  | 'interests'
  | 'persons'
  | 'support_person';

const ofCompany = 'p.tenant_id = $1 and p.contact_id = $2';

const branches = [
  branch({
    part: 'self',
    id: 'c.contact_id',
    note: 't.text',
    more: 'row_to_json(c)::text',
    from: `contact c left join text t on t.tenant_id = c.tenant_id and t.text_id = c.text_id
           where c.tenant_id = $1 and c.contact_id = $2 and ${alive('c')}`,
  }),
  phoneBranch(Object.values(contactPhoneTypes)),
  emailBranch('contact_id'),
  urlBranch('contact_id'),
  addressBranch([addressTypes.street, addressTypes.postal]),
  domainBranch,
  choiceBranch('interest', 'contactinterest', 'cinterest_idx', 'contact_id'),
  statusBranch('contact_id'),
  branch({
    part: 'person',
    id: 'p.person_id',
    rank: 'p.rank',
    note: 't.text',
    more: personCarrierJson('p'),
    from: `person p left join text t on t.tenant_id = p.tenant_id and t.text_id = p.text_id
           where ${ofCompany} and ${alive('p')}`,
  }),
  branch({
    part: 'person phone',
    owner: 'p.person_id',
    id: 'f.phone_id',
    type: 'f.ptype_idx',
    rank: 'coalesce(f.rank, 0)',
    value: 'f.phone',
    from: `person p join phone f on f.tenant_id = p.tenant_id and f.owner_id = p.person_id
             and f.ptype_idx in (${Object.values(personCarrierPhones).join(', ')})
           where ${ofCompany}`,
  }),
  branch({
    part: 'person email',
    owner: 'p.person_id',
    id: 'm.email_id',
    rank: 'm.rank',
    value: 'm.email_address',
    from: `person p join email m on m.tenant_id = p.tenant_id and m.person_id = p.person_id and m.type = 0
           where ${ofCompany}`,
  }),
];

const statementFor = entityStatements('contact', branches);

/** The company with its sub-rows; undefined when there is none or it was deleted. */
export async function readContact(
  db: Queryable,
  tenantId: number,
  fields: EntityFields,
  contactId: number,
): Promise<ContactRow | undefined> {
  const parts = await readParts(db, statementFor(fields), tenantId, contactId);
  const own = jsonOf<OwnRow>(parts, 'self');
  if (!own) return undefined;
  return {
    ...own,
    description: rowsOf(parts, 'self')[0]?.note ?? null,
    status_monitor: rowsOf(parts, 'status')[0]?.id ?? 0,
    small: jsonOf(parts, 'small') ?? null,
    large: jsonOf(parts, 'large') ?? null,
    phones: phonesIn(parts),
    emails: emailsIn(parts),
    urls: elementsIn(parts, 'url'),
    addresses: addressesIn(parts),
    domains: elementsIn(parts, 'domain'),
    interests: choicesIn(parts, 'interest'),
    persons: personsIn(parts),
    support_person: own.supportpersonid ? await readPersonCarrier(db, tenantId, own.supportpersonid) : null,
  };
}

function personsIn(parts: ReadonlyMap<string, readonly PartRow[]>): PersonCarrierRow[] {
  const firstPhone = (personId: number, type: number) =>
    rowsOf(parts, 'person phone').find((row) => row.owner === personId && row.type === type)?.value ?? null;
  return rowsOf(parts, 'person').map((row) => ({
    ...(JSON.parse(row.more ?? '{}') as PersonCarrierRow),
    description: row.note,
    direct_phone: firstPhone(row.id, personCarrierPhones.direct),
    fax_phone: firstPhone(row.id, personCarrierPhones.fax),
    mobile_phone: firstPhone(row.id, personCarrierPhones.mobile),
    email: rowsOf(parts, 'person email').find((mail) => mail.owner === row.id)?.value ?? null,
  }));
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
