import type { Db } from '../../platform/db.ts';
import { AppError } from '../../platform/errors.ts';
import type { Tenant } from '../../tenancy/tenant.ts';
import { loadRows } from './load-rows.ts';
import { primedIds, type TenantOwner } from './owner-rows.ts';
import { primedRows } from './primed-rows.ts';
import { sequenceRows } from './sequence-rows.ts';

/**
 * Gives a tenant the rows every new, blank database has: lists, countries, roles, preferences, owner company,
 * administrator and system user (spec data-model §8-§13, demo-data §1). One transaction.
 *
 * @throws {AppError} `tenant_not_empty` 409
 */
export async function provisionTenant(
  db: Db,
  tenant: Tenant,
  options: TenantOwner & { readonly now: Date },
): Promise<void> {
  const by = { registeredAt: options.now, associateId: primedIds.systemAssociate };
  const batches = primedRows(tenant, options);
  await db.forTenant(tenant.id).transaction(async (tx) => {
    const [row] = await tx.query<{ filled: boolean }>({
      text: 'select exists (select from company where tenant_id = $1) as filled',
      values: [tenant.id],
    });
    if (row?.filled) throw tenantNotEmpty(tenant.ctx);
    await loadRows(tx, sequenceRows(batches), by);
    for (const batch of batches) await loadRows(tx, batch, by);
  });
}

function tenantNotEmpty(ctx: string): AppError {
  return new AppError(
    'tenant_not_empty',
    409,
    `Tenant ${ctx} already holds data: provision another tenant, or delete this one first`,
  );
}
