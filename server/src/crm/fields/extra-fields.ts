import type { TenantDb } from '../../platform/db.ts';
import { createReferenceCache } from '../reference-cache.ts';
import type { FieldOwner } from './field-owners.ts';

/** `extra_fields.type` (spec data-model §10). */
export const extraTypes = {
  integer: 1,
  clob: 2,
  date: 3,
  dateTime: 4,
  time: 5,
  bool: 6,
  timeSpan: 7,
  varchar: 10,
  foreignKey: 13,
  float: 15,
  foreignKeys: 33,
} as const;

export interface ExtraField {
  readonly id: number;
  /** `x_segment`, as the administrator named it. */
  readonly field_name: string;
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly default_value: string;
  readonly description: string;
  readonly order_pos: number;
}

interface ExtraRow extends ExtraField {
  readonly domain: number;
}

const rowsByTenant = createReferenceCache<readonly ExtraRow[]>({
  tables: ['extra_fields'],
  load: (db) =>
    db.query<ExtraRow>({
      name: 'extra-fields-all',
      text: `select id, domain, field_name, coalesce(name, '') as name, type, coalesce(flags, 0) as flags,
                    coalesce(default_value, '') as default_value, coalesce(description, '') as description,
                    coalesce(order_pos, 0) as order_pos
             from extra_fields where tenant_id = $1 and coalesce(extra_table, 0) <= 0 order by order_pos, id`,
      values: [db.tenantId],
    }),
});

const byDomain = new WeakMap<readonly ExtraRow[], Map<number, readonly ExtraField[]>>();

export async function extraFields(db: TenantDb, owner: FieldOwner): Promise<readonly ExtraField[]> {
  const domain = owner.extraDomain;
  if (domain === undefined) return [];
  const rows = await rowsByTenant.get(db);
  const known = byDomain.get(rows) ?? new Map<number, readonly ExtraField[]>();
  byDomain.set(rows, known);
  const fields = known.get(domain) ?? rows.filter((row) => row.domain === domain);
  known.set(domain, fields);
  return fields;
}
