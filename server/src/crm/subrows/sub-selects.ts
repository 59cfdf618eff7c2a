import type { ElementRow } from './element-rows.ts';

/**
 * Correlated sub-selects that gather the sub-rows of a contact or person as JSON, so that an entity is read
 * by one statement. `owner` is an SQL expression for the owner's id, `tenant` one for the tenant's.
 */
export interface OwnerExpression {
  readonly tenant: string;
  readonly owner: string;
}

/** An e-mail row; `type` 0 is mail, 1 chat, 2 internet phone. */
export interface EmailRow extends ElementRow {
  readonly bounces: number;
}

/** A chosen list item: the link row, the item and when it was chosen (JSON: the time is text). */
export interface ChosenItem {
  readonly id: number;
  readonly item: number;
  readonly changed: string;
}

/** Rows that were not soft-deleted: an empty date may also be the beginning of time (spec data-model §7). */
export const alive = (alias: string): string =>
  `(${alias}.deleteddate is null or ${alias}.deleteddate = '1760-01-01 00:00:00+00')`;

const asArray = (rows: string): string => `(select coalesce(json_agg(x), '[]') from (${rows}) x)`;

export const phonesOf = ({ tenant, owner }: OwnerExpression, types: readonly number[]): string =>
  asArray(`
    select phone_id as id, ptype_idx as type, phone as value, coalesce(searchphonenumber, '') as stripped,
           coalesce(description, '') as description, coalesce(rank, 0) as rank
    from phone where tenant_id = ${tenant} and owner_id = ${owner} and ptype_idx in (${types.join(', ')})
    order by rank, phone_id`);

export const emailsOf = ({ tenant, owner }: OwnerExpression, column: 'contact_id' | 'person_id'): string =>
  asArray(`
    select email_id as id, type, email_address as value, description, rank,
           coalesce(bouncecount, 0) as bounces
    from email where tenant_id = ${tenant} and ${column} = ${owner}
    order by rank, email_id`);

export const urlsOf = ({ tenant, owner }: OwnerExpression, column: 'contact_id' | 'person_id'): string =>
  asArray(`
    select url_id as id, 0 as type, url_address as value, description, rank
    from url where tenant_id = ${tenant} and ${column} = ${owner}
    order by rank, url_id`);

export const addressesOf = ({ tenant, owner }: OwnerExpression, types: readonly number[]): string =>
  asArray(`
    select address_id as id, atype_idx as type, zipcode, coalesce(city, '') as city,
           coalesce(state, '') as state, coalesce(county, '') as county,
           coalesce(address1, '') as address1, coalesce(address2, '') as address2,
           coalesce(address3, '') as address3,
           coalesce(wgs84latitude, 0) as latitude, coalesce(wgs84longitude, 0) as longitude
    from address where tenant_id = ${tenant} and owner_id = ${owner} and atype_idx in (${types.join(', ')})`);

export const domainsOf = ({ tenant, owner }: OwnerExpression): string =>
  asArray(`
    select id, 0 as type, domain_name as value, '' as description, rank
    from company_domain where tenant_id = ${tenant} and company_id = ${owner}
    order by rank, id`);

interface InterestTable {
  readonly table: 'contactinterest' | 'personinterest';
  readonly ownerColumn: 'contact_id' | 'person_id';
  readonly itemColumn: 'cinterest_idx' | 'pinterest_idx';
}

export const interestsOf = (
  { tenant, owner }: OwnerExpression,
  { table, ownerColumn, itemColumn }: InterestTable,
): string =>
  asArray(`
    select ${table}_id as id, ${itemColumn} as item,
           greatest(registered, updated) as changed
    from ${table} where tenant_id = ${tenant} and ${ownerColumn} = ${owner}
    order by ${itemColumn}`);

/** First value by rank; `from` names a table with its predicate. */
export const firstOf = (value: string, from: string, key: string): string =>
  `(select ${value} from ${from} order by rank, ${key} limit 1)`;
