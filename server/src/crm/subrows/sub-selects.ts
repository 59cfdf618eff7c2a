/** Whose sub-rows a correlated sub-select gathers: SQL expressions for the tenant's and the owner's id. */
export interface OwnerExpression {
  readonly tenant: string;
  readonly owner: string;
}

/** Rows that were not soft-deleted: an empty date may also be the beginning of time (spec data-model §7). */
export const alive = (alias: string): string =>
  `(${alias}.deleteddate is null or ${alias}.deleteddate = '1760-01-01 00:00:00+00')`;

const asArray = (rows: string): string => `(select coalesce(json_agg(x), '[]') from (${rows}) x)`;

export const addressesOf = ({ tenant, owner }: OwnerExpression, types: readonly number[]): string =>
  asArray(`
    select address_id as id, atype_idx as type, zipcode, coalesce(city, '') as city,
           coalesce(state, '') as state, coalesce(county, '') as county,
           coalesce(address1, '') as address1, coalesce(address2, '') as address2,
           coalesce(address3, '') as address3,
           coalesce(wgs84latitude, 0) as latitude, coalesce(wgs84longitude, 0) as longitude
    from address where tenant_id = ${tenant} and owner_id = ${owner} and atype_idx in (${types.join(', ')})`);

/** First value by rank; `from` names a table with its predicate. */
export const firstOf = (value: string, from: string, key: string): string =>
  `(select ${value} from ${from} order by rank, ${key} limit 1)`;
