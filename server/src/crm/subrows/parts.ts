import type { Queryable } from '../../platform/db.ts';
import type { AddressRow } from './address.ts';
import type { ElementRow } from './element-rows.ts';

/**
 * An entity is read by one statement: a `union all` of its own row and each kind of its sub-rows, all in the
 * same eight columns. Gathering sub-rows as JSON inside PostgreSQL looks shorter and was measured at four times
 * the server's time: it looks up every column's type again for every row.
 */
export interface PartRow {
  readonly part: string;
  /** Whose row it is: the entity's id, or the person's for rows of a company's persons. */
  readonly owner: number;
  readonly id: number;
  readonly type: number;
  readonly rank: number;
  readonly value: string | null;
  readonly note: string | null;
  readonly more: string | null;
}

/** An e-mail row; `type` 0 is mail, 1 chat, 2 internet phone. */
export interface EmailRow extends ElementRow {
  readonly bounces: number;
}

/** A chosen list item: the link row, the item and when it was chosen. */
export interface ChosenItem {
  readonly id: number;
  readonly item: number;
  readonly changed: string;
}

/** The columns of one branch; what a kind of row does not have stays empty. */
interface Branch {
  readonly part: string;
  readonly owner?: string;
  readonly id: string;
  readonly type?: string;
  readonly rank?: string;
  readonly value?: string;
  readonly note?: string;
  readonly more?: string;
  readonly from: string;
}

export function branch({ part, owner, id, type, rank, value, note, more, from }: Branch): string {
  return `select '${part}' as part, ${owner ?? '0'} as owner, ${id} as id, ${type ?? '0'} as type,
    ${rank ?? '0'} as rank, ${value ?? "''"} as value, ${note ?? "''"} as note, ${more ?? "''"} as more
  from ${from}`;
}

export type OwnerColumn = 'contact_id' | 'person_id';

const ofOwner = (table: string, column: string) => `${table} where tenant_id = $1 and ${column} = $2`;

export const phoneBranch = (types: readonly number[]): string =>
  branch({
    part: 'phone',
    id: 'phone_id',
    type: 'ptype_idx',
    rank: 'coalesce(rank, 0)',
    value: 'phone',
    note: 'description',
    more: 'searchphonenumber',
    from: `${ofOwner('phone', 'owner_id')} and ptype_idx in (${types.join(', ')})`,
  });

export const emailBranch = (column: OwnerColumn): string =>
  branch({
    part: 'email',
    id: 'email_id',
    type: 'type',
    rank: 'rank',
    value: 'email_address',
    note: 'description',
    more: 'bouncecount::text',
    from: ofOwner('email', column),
  });

export const urlBranch = (column: OwnerColumn): string =>
  branch({
    part: 'url',
    id: 'url_id',
    rank: 'rank',
    value: 'url_address',
    note: 'description',
    from: ofOwner('url', column),
  });

export const domainBranch = branch({
  part: 'domain',
  id: 'id',
  rank: 'rank',
  value: 'domain_name',
  from: ofOwner('company_domain', 'company_id'),
});

export const addressBranch = (types: readonly number[]): string =>
  branch({
    part: 'address',
    id: 'address_id',
    type: 'atype_idx',
    more: 'row_to_json(address)::text',
    from: `${ofOwner('address', 'owner_id')} and atype_idx in (${types.join(', ')})`,
  });

/** Links to list items: interests, subscriptions. */
export const choiceBranch = (part: string, table: string, itemColumn: string, column: OwnerColumn): string =>
  branch({
    part,
    id: `${table}_id`,
    type: itemColumn,
    rank: itemColumn,
    value: 'to_json(greatest(registered, updated))::text',
    from: ofOwner(table, column),
  });

/** The signalled status monitor of the entity. */
export const statusBranch = (column: OwnerColumn): string =>
  branch({ part: 'status', id: 'statusdef_id', from: `${ofOwner('statusvalue', column)} and issignalled` });

/** User-defined values: only the columns of the published layout. */
export const fieldsBranch = (
  part: 'small' | 'large',
  table: string,
  pointer: string,
  columns: readonly string[],
  entity: 'contact' | 'person',
): string =>
  branch({
    part,
    id: `u.${table}_id`,
    more: `(select row_to_json(x)::text from (select ${columns.map((column) => `u."${column}"`).join(', ')}) x)`,
    from: `${entity} e join ${table} u on u.tenant_id = e.tenant_id and u.${table}_id = e.${pointer}
           where e.tenant_id = $1 and e.${entity}_id = $2`,
  });

/** Runs the branches as one prepared statement and groups the rows by part. */
export async function readParts(
  db: Queryable,
  statement: { readonly name: string; readonly text: string },
  tenantId: number,
  id: number,
): Promise<ReadonlyMap<string, readonly PartRow[]>> {
  const rows = await db.query<PartRow>({ ...statement, values: [tenantId, id] });
  const parts = new Map<string, PartRow[]>();
  for (const row of rows) {
    const known = parts.get(row.part);
    if (known) known.push(row);
    else parts.set(row.part, [row]);
  }
  for (const list of parts.values()) if (list.length > 1) list.sort((a, b) => a.rank - b.rank || a.id - b.id);
  return parts;
}

const none: readonly PartRow[] = [];
type Parts = ReadonlyMap<string, readonly PartRow[]>;

export const rowsOf = (parts: Parts, part: string): readonly PartRow[] => parts.get(part) ?? none;

/** The row a part holds as JSON; undefined when there is none. */
export function jsonOf<T>(parts: Parts, part: string): T | undefined {
  const more = parts.get(part)?.[0]?.more;
  return more ? (JSON.parse(more) as T) : undefined;
}

export const phonesIn = (parts: Parts): ElementRow[] =>
  rowsOf(parts, 'phone').map((row) => ({ ...elementOf(row), stripped: row.more ?? '' }));

export const emailsIn = (parts: Parts): EmailRow[] =>
  rowsOf(parts, 'email').map((row) => ({ ...elementOf(row), bounces: Number(row.more ?? 0) }));

export const elementsIn = (parts: Parts, part: 'url' | 'domain'): ElementRow[] =>
  rowsOf(parts, part).map(elementOf);

const elementOf = (row: PartRow): ElementRow => ({
  id: row.id,
  type: row.type,
  value: row.value ?? '',
  description: row.note ?? '',
  rank: row.rank,
});

export const choicesIn = (parts: Parts, part: string): ChosenItem[] =>
  rowsOf(parts, part).map((row) => ({
    id: row.id,
    item: row.type,
    changed: JSON.parse(row.value ?? '""') as string,
  }));

export const addressesIn = (parts: Parts): AddressRow[] =>
  rowsOf(parts, 'address').map((row) => {
    const stored = JSON.parse(row.more ?? '{}') as Readonly<Record<string, string | null>>;
    return {
      id: row.id,
      type: row.type,
      zipcode: stored.zipcode ?? '',
      city: stored.city ?? '',
      state: stored.state ?? '',
      county: stored.county ?? '',
      address1: stored.address1 ?? '',
      address2: stored.address2 ?? '',
      address3: stored.address3 ?? '',
      latitude: Number(stored.wgs84latitude ?? 0),
      longitude: Number(stored.wgs84longitude ?? 0),
    };
  });
