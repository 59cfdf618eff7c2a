import type { Call } from '../call.ts';
import type { ReferenceData } from '../lists/index.ts';
import { type ColumnValues, entityErrors, type References } from '../subrows/index.ts';
import type { EmployerRow } from './employer.ts';

/**
 * Fills what was not sent. A person of a company has its owner, category, business and group, whatever was sent;
 * one without a company has its own (spec data-model §5, §6).
 */
export function withDefaults(
  sent: ColumnValues,
  employer: EmployerRow | undefined,
  { preferences, users }: References,
  caller: Call['caller'],
  isNew: boolean,
): ColumnValues {
  const associate = Number(
    employer ? (employer.associate_id ?? 0) : (sent.associate_id ?? (isNew ? caller.associateId : 0)),
  );
  return {
    ...sent,
    contact_id: employer?.contact_id ?? 0,
    position_idx: sent.position_idx ?? 0,
    country_id: sent.country_id || (employer?.country_id ?? preferences.ownCountry),
    associate_id: associate,
    group_id: employer ? (employer.group_id ?? 0) : (users.entry(associate)?.groupId ?? 0),
    category_idx: employer ? employer.category_idx : (sent.category_idx ?? 0),
    business_idx: employer ? employer.business_idx : (sent.business_idx ?? 0),
    supportassociateid: sent.supportassociateid ?? 0,
    ticketpriorityid: sent.ticketpriorityid ?? 0,
    supportlanguageid: sent.supportlanguageid ?? 0,
  };
}

/** Messages by property; empty when the person is complete. */
export function missingInPerson(columns: ColumnValues, { preferences }: References): Record<string, string> {
  const messages: Record<string, string> = {};
  if (!columns.firstname && !columns.lastname) messages.Lastname = 'a person needs a first or a last name';
  if (!columns.contact_id && preferences.mandatoryContactOnPerson) {
    messages.Contact = 'a person needs a company, send its ContactId';
  }
  return messages;
}

const listed = [
  ['Position.Id', 'position_idx', 'perspos'],
  ['Category.Id', 'category_idx', 'category'],
  ['Business.Id', 'business_idx', 'business'],
  ['Country.CountryId', 'country_id', 'country'],
  ['TicketPriority.Id', 'ticketpriorityid', 'ticketpriority'],
  ['CustomerLanguage.Id', 'supportlanguageid', 'customerlanguage'],
  ['LeadstatusId', 'leadstatus_id', 'leadstatus'],
] as const;

/** Refuses references to rows that do not exist; what already is stored may stay. */
export function checkPersonReferences(changed: ColumnValues, { lists, users }: References): void {
  for (const [property, column, list] of listed) {
    const id = Number(changed[column] ?? 0);
    if (id !== 0 && !lists.row(list, id)) {
      throw entityErrors.invalid(property, `the list ${list} has no item ${id}`);
    }
  }
  for (const [property, column] of [
    ['Associate.AssociateId', 'associate_id'],
    ['SupportAssociate.AssociateId', 'supportassociateid'],
  ] as const) {
    const id = Number(changed[column] ?? 0);
    if (id !== 0 && !users.get(id)) throw entityErrors.invalid(property, `there is no associate ${id}`);
  }
}

/** `leadstatus` of a person nobody has worked on. */
const open = 1;
const potentialCustomer = 2;

/** Lead status lives only while the category is a potential customer's and has it switched on. */
export function leadStatus(
  sent: number | undefined,
  categoryId: number,
  lists: ReferenceData,
  current: number | undefined,
): number {
  const category = lists.row('category', categoryId)?.raw;
  const isEditable = category?.category_group === potentialCustomer && Boolean(category.enable_lead_status);
  if (isEditable) return sent || (current === undefined ? open : (sent ?? 0));
  if (!sent || sent === (current ?? 0)) return current ?? 0;
  throw entityErrors.invalid(
    'LeadstatusId',
    'only a person of a potential customer with lead status enabled has one: leave it as it is',
  );
}
