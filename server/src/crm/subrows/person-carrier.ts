import { contactFullName, formalName, fullName } from '../naming/index.ts';
import type { References } from './references.ts';

/** Columns of the flat carrier Person that are the person's own. */
export interface PersonCarrierRow {
  readonly person_id: number;
  readonly contact_id: number;
  readonly rank: number;
  readonly firstname: string;
  readonly middlename: string | null;
  readonly lastname: string | null;
  readonly mrmrs: string | null;
  readonly title: string | null;
  readonly salutation: string | null;
  readonly position_idx: number | null;
  readonly country_id: number;
  readonly retired: number | null;
  readonly activeinterests: number | null;
  readonly usepersonaddress: number | null;
  readonly kanafname: string | null;
  readonly kanalname: string | null;
  readonly post1: string | null;
  readonly post2: string | null;
  readonly post3: string | null;
  readonly activeerplinks: number | null;
  readonly ticketpriorityid: number | null;
  readonly supportlanguageid: number | null;
  readonly supportassociateid: number | null;
  readonly category_idx: number;
  readonly associate_id: number | null;
  readonly group_id: number | null;
  readonly person_number: string | null;
  readonly description: string | null;
  readonly direct_phone: string | null;
  readonly fax_phone: string | null;
  readonly mobile_phone: string | null;
  readonly email: string | null;
}

/** What a person shows of the company it works for. */
export interface PersonsCompany {
  readonly name: string;
  readonly department: string;
  readonly orgNr: string;
  readonly countryId: number;
  readonly phone: string;
  readonly fax: string;
}

const columns = [
  'person_id contact_id rank firstname middlename lastname mrmrs title salutation position_idx country_id',
  'retired activeinterests usepersonaddress kanafname kanalname post1 post2 post3 activeerplinks',
  'ticketpriorityid supportlanguageid supportassociateid category_idx associate_id group_id person_number',
].flatMap((line) => line.split(' '));

/** `phone.ptype_idx` of the numbers the flat carrier shows. */
export const personCarrierPhones = { direct: 16385, fax: 16387, mobile: 16389 } as const;

/** The person's own part of the carrier as JSON text: the row has three times as many columns. */
export const personCarrierJson = (alias: string): string =>
  `(select row_to_json(x)::text from (select ${columns.map((column) => `${alias}.${column}`).join(', ')}) x)`;

/** Select list of a person's own part of the flat carrier; `from` it takes `personCarrierJoins`. */
export const personCarrierColumns = (alias: string): string =>
  `${columns.map((column) => `${alias}.${column}`).join(', ')},
    note.text as description, numbers.direct_phone, numbers.fax_phone, numbers.mobile_phone, mail.email`;

/** One index scan gathers the first number of each kind. */
export const personCarrierJoins = (alias: string): string => `
    left join text note on note.tenant_id = ${alias}.tenant_id and note.text_id = ${alias}.text_id
    left join lateral (
      select (array_agg(phone order by rank) filter (where ptype_idx = 16385))[1] as direct_phone,
             (array_agg(phone order by rank) filter (where ptype_idx = 16387))[1] as fax_phone,
             (array_agg(phone order by rank) filter (where ptype_idx = 16389))[1] as mobile_phone
      from phone
      where tenant_id = ${alias}.tenant_id and owner_id = ${alias}.person_id
        and ptype_idx in (16385, 16387, 16389)
    ) numbers on true
    left join lateral (
      select email_address as email from email
      where tenant_id = ${alias}.tenant_id and person_id = ${alias}.person_id and type = 0
      order by rank, email_id limit 1
    ) mail on true`;

/** A person's row with its company beside it, for reads that do not already know the company. */
export interface PersonWithCompanyRow extends PersonCarrierRow {
  readonly company_name: string | null;
  readonly company_department: string | null;
  readonly company_orgnr: string | null;
  readonly company_country_id: number | null;
  readonly company_phone: string | null;
  readonly company_fax: string | null;
}

export const companyColumns = `
    company.name as company_name, company.department as company_department, company.orgnr as company_orgnr,
    company.country_id as company_country_id, lines.company_phone, lines.company_fax`;

export const companyJoins = (alias: string): string => `
    left join contact company
      on company.tenant_id = ${alias}.tenant_id and company.contact_id = ${alias}.contact_id
    left join lateral (
      select (array_agg(phone order by rank) filter (where ptype_idx = 1))[1] as company_phone,
             (array_agg(phone order by rank) filter (where ptype_idx = 3))[1] as company_fax
      from phone
      where tenant_id = company.tenant_id and owner_id = company.contact_id and ptype_idx in (1, 3)
    ) lines on true`;

export const companyOf = (row: PersonWithCompanyRow): PersonsCompany => ({
  name: row.company_name ?? '',
  department: row.company_department ?? '',
  orgNr: row.company_orgnr ?? '',
  countryId: row.company_country_id ?? 0,
  phone: row.company_phone ?? '',
  fax: row.company_fax ?? '',
});

/** The flat carrier `Person`: what companies and activities show of a person, and `…/Simple`. */
export function toPersonCarrier(row: PersonCarrierRow, company: PersonsCompany, references: References) {
  const name = {
    firstname: row.firstname,
    middleName: row.middlename ?? '',
    lastname: row.lastname ?? '',
    mrmrs: row.mrmrs ?? '',
    salutation: row.salutation ?? '',
  };
  const user = references.users.byPerson(row.person_id);
  return {
    Position: references.lists.name('perspos', row.position_idx ?? 0),
    PersonId: row.person_id,
    Mrmrs: name.mrmrs,
    Firstname: name.firstname,
    Lastname: name.lastname,
    MiddleName: name.middleName,
    Title: row.title ?? '',
    Description: row.description ?? '',
    Email: row.email ?? '',
    FullName: fullName(name, references.nameFormat),
    DirectPhone: row.direct_phone ?? '',
    FormalName: formalName(name, row.country_id || company.countryId),
    CountryId: row.country_id,
    ContactId: row.contact_id,
    ContactName: company.name,
    Retired: row.retired ?? 0,
    Rank: row.rank,
    ActiveInterests: row.activeinterests ?? 0,
    ContactDepartment: company.department,
    ContactCountryId: company.countryId,
    ContactOrgNr: company.orgNr,
    FaxPhone: row.fax_phone ?? '',
    MobilePhone: row.mobile_phone ?? '',
    ContactPhone: company.phone,
    AssociateName: user?.name ?? '',
    AssociateId: user?.associateId ?? 0,
    UsePersonAddress: (row.usepersonaddress ?? 0) !== 0,
    ContactFax: company.fax,
    Kanafname: row.kanafname ?? '',
    Kanalname: row.kanalname ?? '',
    Post1: row.post1 ?? '',
    Post2: row.post2 ?? '',
    Post3: row.post3 ?? '',
    EmailName: '',
    ContactFullName: contactFullName(company.name, company.department),
    ActiveErpLinks: row.activeerplinks ?? 0,
    TicketPriorityId: row.ticketpriorityid ?? 0,
    SupportLanguageId: row.supportlanguageid ?? 0,
    SupportAssociateId: row.supportassociateid ?? 0,
    CategoryName: references.lists.name('category', row.category_idx),
    PersonNumber: row.person_number ?? '',
    TableRight: references.personRights.on(rightsRowOf(row)).tableRight,
  };
}

/** Owner, category and group are mirrors of the company, so a person's own columns tell whose it is. */
const rightsRowOf = (row: PersonCarrierRow) => ({
  associateId: row.associate_id ?? 0,
  groupId: row.group_id ?? 0,
  contactId: row.contact_id,
});

export const mayReadPerson = (row: PersonCarrierRow, references: References): boolean =>
  references.personRights.on(rightsRowOf(row)).canRead;
