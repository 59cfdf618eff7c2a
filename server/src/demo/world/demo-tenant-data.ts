import { primedIds, provisionTenant } from '../../crm/priming/index.ts';
import type { TenantDb } from '../../platform/db.ts';
import type { Tenant } from '../../tenancy/tenant.ts';
import { type ProfileName, profiles } from '../generator/profiles.ts';
import { loadTenant } from '../load-tenant.ts';
import { type DemoTenantPlan, demoTenants } from './demo-tenants.ts';
import type { SeedOptions } from './seed-options.ts';

/** Makes the tenants that are missing and fills the empty ones. */
export async function seedTenants(options: SeedOptions): Promise<ReadonlyMap<string, Tenant>> {
  const tenants = new Map<string, Tenant>();
  // In order, so that their numbers are the same in every world; filled side by side.
  for (const plan of demoTenants) tenants.set(plan.ctx, await tenantOf(options, plan));
  await Promise.all(demoTenants.map((plan) => fillTenant(options, plan, tenants.get(plan.ctx))));
  return tenants;
}

async function tenantOf({ tenants }: SeedOptions, plan: DemoTenantPlan): Promise<Tenant> {
  const {
    domain: _domain,
    administrator: _administrator,
    data: _data,
    approvesApplications: _,
    ...row
  } = plan;
  return (await tenants.byCtx(plan.ctx)) ?? tenants.insert(row);
}

async function fillTenant(
  { db, config, clock, say }: SeedOptions,
  plan: DemoTenantPlan,
  tenant: Tenant | undefined,
): Promise<void> {
  if (!tenant) return;
  const { domain, administrator, data } = plan;
  const crm = db.forTenant(tenant.id);
  if (!(await isProvisioned(crm))) {
    const email = `${administrator.firstName.toLowerCase()}@${domain}`;
    await provisionTenant(db, tenant, {
      ownerCompany: plan.name,
      administrator: { ...administrator, email },
      now: clock.now(),
    });
  }
  const profileName = data === 'chosen' ? (config.demo as ProfileName) : data;
  if (profileName !== 'blank' && !(await hasDemoData(crm))) {
    const profile = profiles[profileName];
    const isLarge = profile.companies > 1_000;
    await loadTenant(
      crm,
      { profile, seed: config.seed, ctx: plan.ctx, ownerCompany: plan.name, ownDomain: domain },
      (progress) => {
        if (isLarge) say?.(`${plan.ctx}: ${progress.stage}, ${progress.rows.toLocaleString('en')} rows`);
      },
    );
  }
}

async function isProvisioned(crm: TenantDb): Promise<boolean> {
  const rows = await crm.query({
    text: 'select 1 from company where tenant_id = $1',
    values: [crm.tenantId],
  });
  return rows.length > 0;
}

/** Whether the tenant holds more companies than the one it was provisioned with. */
export async function hasDemoData(crm: TenantDb): Promise<boolean> {
  const rows = await crm.query({
    text: 'select 1 from contact where tenant_id = $1 and contact_id <> $2 limit 1',
    values: [crm.tenantId, primedIds.ownerContact],
  });
  return rows.length > 0;
}
