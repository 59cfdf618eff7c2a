import { createHash } from 'node:crypto';
import type { Filter } from './filter.ts';
import { isKey } from './literals.ts';
import { type Plan, type PlanContext, planQuery } from './plan.ts';
import type { TenantFields } from './tenant-fields.ts';

interface Entry {
  readonly plan: Plan;
  readonly fields: TenantFields;
  readonly name: string;
  uses: number;
}

const maxPlans = 1000;
const entries = new Map<string, Entry>();

/** A filter without its values: queries of one shape share a statement. */
function shapeOf(filter: Filter | undefined): unknown {
  if (!filter) return null;
  if (filter.kind !== 'term') return [filter.kind, filter.items.map(shapeOf)];
  const { column, operator, values } = filter;
  return [column.toLowerCase(), operator, values.length, values.length > 0 && values.every(isKey)];
}

function keyOf({ provider, query, bypassesVisibility, readable }: PlanContext, tenantId: number): string {
  const { columns, order, entities, owner } = query;
  const shape = [columns, order.map((each) => [each.column, each.descending]), entities, owner?.table];
  return JSON.stringify([
    tenantId,
    provider.name,
    bypassesVisibility,
    [...readable.keys()],
    shape,
    shapeOf(query.filter),
  ]);
}

const sameFields = (a: TenantFields, b: TenantFields) =>
  [...a.udef].every(([table, list]) => b.udef.get(table) === list) &&
  [...a.extra].every(([table, list]) => b.extra.get(table) === list);

/**
 * The plan for a query's shape, kept per tenant because fields differ. It gets a statement name, and with it a
 * place in each connection's memory, only when the same shape comes again.
 */
export function planFor(context: PlanContext, tenantId: number): { plan: Plan; name: string | undefined } {
  const key = keyOf(context, tenantId);
  let entry = entries.get(key);
  if (!entry || !sameFields(entry.fields, context.fields)) {
    const plan = planQuery(context);
    const name = `archive-${createHash('sha256').update(plan.text).digest('base64url').slice(0, 22)}`;
    entry = { plan, fields: context.fields, name, uses: 0 };
  }
  entries.delete(key);
  entries.set(key, entry);
  if (entries.size > maxPlans) forgetOldest();
  entry.uses += 1;
  return { plan: entry.plan, name: entry.uses > 1 ? entry.name : undefined };
}

function forgetOldest(): void {
  for (const key of entries.keys()) {
    entries.delete(key);
    return;
  }
}
