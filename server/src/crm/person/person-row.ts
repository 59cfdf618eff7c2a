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
  type ContactCarrierRow,
  choiceBranch,
  choicesIn,
  contactCarrierColumns,
  type ElementRow,
  type EmailRow,
  elementsIn,
  emailBranch,
  emailsIn,
  entityErrors,
  entityStatements,
  type FieldPointers,
  jsonOf,
  phoneBranch,
  phonesIn,
  readParts,
  rowsOf,
  statusBranch,
  urlBranch,
} from '../subrows/index.ts';

/** `phone.ptype_idx` of a person's numbers (spec data-model §4, §15). */
export const personPhoneTypes = {
  office: 16385,
  fax: 16387,
  private: 16388,
  mobile: 16389,
  other: 16390,
} as const;

/** A consent as stored; times inside JSON are text. */
export interface ConsentRow {
  readonly consentperson_id: number;
  readonly consentpurpose_id: number;
  readonly legalbase_id: number;
  readonly consentsource_id: number;
  readonly comment: string | null;
  readonly registered: string;
  readonly registered_associate_id: number;
  readonly updated: string;
  readonly updated_associate_id: number;
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
  readonly registered: string | null;
  readonly registered_associate_id: number;
  readonly updated: string | null;
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

/** Columns that are the person's own; the rest of `PersonRow` is gathered from its sub-rows. */
type OwnRow = Omit<PersonRow, GatheredPart>;
type GatheredPart =
  | 'description'
  | 'status_monitor'
  | 'small'
  | 'large'
  | 'phones'
  | 'emails'
  | 'urls'
  | 'addresses'
  | 'interests'
  | 'shipments'
  | 'consents'
  | 'contact';

const branches = [
  branch({
    part: 'self',
    id: 'p.person_id',
    note: 't.text',
    more: 'row_to_json(p)::text',
    from: `person p left join text t on t.tenant_id = p.tenant_id and t.text_id = p.text_id
           where p.tenant_id = $1 and p.person_id = $2 and ${alive('p')}`,
  }),
  branch({
    part: 'contact',
    id: 'c.contact_id',
    more: `(select row_to_json(x)::text from (select ${contactCarrierColumns('c')}) x)`,
    from: `person p join contact c on c.tenant_id = p.tenant_id and c.contact_id = p.contact_id
           where p.tenant_id = $1 and p.person_id = $2 and p.contact_id > 0 and ${alive('c')}`,
  }),
  phoneBranch(Object.values(personPhoneTypes)),
  emailBranch('person_id'),
  urlBranch('person_id'),
  addressBranch([addressTypes.private]),
  choiceBranch('interest', 'personinterest', 'pinterest_idx', 'person_id'),
  choiceBranch('shipment', 'shipmenttypereservation', 'shipmenttype_id', 'person_id'),
  statusBranch('person_id'),
  branch({
    part: 'consent',
    id: 'consentperson_id',
    rank: 'consentpurpose_id',
    more: 'row_to_json(consentperson)::text',
    from: 'consentperson where tenant_id = $1 and person_id = $2',
  }),
];

const statementFor = entityStatements('person', branches);

/** The person with its sub-rows; undefined when there is none or it was deleted. */
export async function readPerson(
  db: Queryable,
  tenantId: number,
  fields: EntityFields,
  personId: number,
): Promise<PersonRow | undefined> {
  const parts = await readParts(db, statementFor(fields), tenantId, personId);
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
    interests: choicesIn(parts, 'interest'),
    shipments: choicesIn(parts, 'shipment'),
    consents: rowsOf(parts, 'consent').map((row) => JSON.parse(row.more ?? '{}') as ConsentRow),
    contact: jsonOf<ContactCarrierRow>(parts, 'contact') ?? null,
  };
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
