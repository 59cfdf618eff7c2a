import type { Db } from '../platform/db.ts';
import { AppError } from '../platform/errors.ts';
import type { TenantStore } from '../tenancy/tenant-store.ts';
import { type Profile, type ProfileName, profiles } from './generator/profiles.ts';
import { type LoadProgress, loadTenant, refreshStatistics } from './load-tenant.ts';
import { hasDemoData } from './world/demo-tenant-data.ts';
import { demoTenants } from './world/demo-tenants.ts';

interface SeedTenantOptions {
  readonly db: Db;
  readonly tenants: TenantStore;
  readonly ctx: string;
  readonly profile: string;
  readonly seed: number;
  /** A line of progress now and then. */
  readonly say?: (line: string) => void;
}

/**
 * Loads a profile into a blank tenant (`kontor seed`).
 *
 * @returns how many rows were loaded
 * @throws {AppError} `profile_unknown`, `tenant_unknown`, `tenant_not_empty`
 */
export async function seedTenant(options: SeedTenantOptions): Promise<number> {
  const { db, tenants, ctx, seed, say } = options;
  const profile = profileNamed(options.profile);
  const tenant = await tenants.byCtx(ctx);
  if (!tenant) {
    const known = (await tenants.list()).map((row) => row.ctx).join(', ') || 'none';
    throw new AppError('tenant_unknown', 404, `--tenant: there is no ${ctx}; there are ${known}.`);
  }
  const crm = db.forTenant(tenant.id);
  if (await hasDemoData(crm)) throw tenantNotEmpty(tenant.ctx);
  const domain =
    demoTenants.find((plan) => plan.ctx === tenant.ctx)?.domain ?? `${ctx.toLowerCase()}.example.com`;
  const rows = await loadTenant(
    crm,
    { profile, seed, ctx: tenant.ctx, ownerCompany: tenant.name, ownDomain: domain },
    throttled((progress) => say?.(`${progress.stage}: ${progress.rows.toLocaleString('en')} rows`)),
  );
  await refreshStatistics(db);
  return rows;
}

const seedable: readonly ProfileName[] = ['small', 'medium', 'large'];

function profileNamed(name: string): Profile {
  const found = seedable.find((known) => known === name);
  if (found) return profiles[found];
  throw new AppError(
    'profile_unknown',
    400,
    `--profile: there is no ${name}; there are ${seedable.join(', ')}.`,
  );
}

function tenantNotEmpty(ctx: string): AppError {
  return new AppError(
    'tenant_not_empty',
    409,
    `--tenant: ${ctx} already holds data. Choose a blank tenant (Cust10002 in a new demo world), ` +
      'or start with another --data folder.',
  );
}

/** Passes on the first report of a stage, and one every two seconds within it. */
function throttled(report: (progress: LoadProgress) => void): (progress: LoadProgress) => void {
  let stage = '';
  let reportedAt = 0;
  return (progress) => {
    if (progress.stage === stage && performance.now() - reportedAt < 2000) return;
    stage = progress.stage;
    reportedAt = performance.now();
    report(progress);
  };
}
