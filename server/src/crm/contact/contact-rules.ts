import type { Caller } from '../call.ts';
import { type ColumnValues, entityErrors, type References } from '../subrows/index.ts';

/**
 * Fills missing references with the preferences' defaults, never over sent ones (spec data-model §6). A new
 * company belongs to its creator; an existing one that comes back without an owner has none.
 */
export function withDefaults(
  sent: ColumnValues,
  references: References,
  caller: Caller,
  isNew: boolean,
): ColumnValues {
  const { ownCountry, defaultCategory, defaultBusiness } = references.preferences;
  return {
    ...sent,
    associate_id: sent.associate_id ?? (isNew ? caller.associateId : 0),
    country_id: sent.country_id ?? ownCountry,
    category_idx: sent.category_idx ?? defaultCategory,
    business_idx: sent.business_idx ?? defaultBusiness,
    supportassociateid: sent.supportassociateid ?? 0,
    supportpersonid: sent.supportpersonid ?? 0,
    ticketpriorityid: sent.ticketpriorityid ?? 0,
    supportlanguageid: sent.supportlanguageid ?? 0,
  };
}

/** Mandatory fields: property, column, what is missing. */
const mandatory = [
  ['Name', 'name', 'a company needs a name'],
  ['Category', 'category_idx', 'a company needs a category, send its Id'],
  ['Business', 'business_idx', 'a company needs a business, send its Id'],
  ['Country', 'country_id', 'a company needs a country, send its CountryId'],
] as const;

/** Messages by property; empty when the company is complete. */
export function missingInContact(columns: ColumnValues): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const [property, column, message] of mandatory) if (!columns[column]) messages[property] = message;
  return messages;
}

const listed = [
  ['Category.Id', 'category_idx', 'category'],
  ['Business.Id', 'business_idx', 'business'],
  ['Country.CountryId', 'country_id', 'country'],
  ['TicketPriority.Id', 'ticketpriorityid', 'ticketpriority'],
  ['CustomerLanguage.Id', 'supportlanguageid', 'customerlanguage'],
] as const;

/** Refuses references to rows that do not exist; what already is stored may stay. */
export function checkContactReferences(changed: ColumnValues, { lists, users }: References): void {
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
