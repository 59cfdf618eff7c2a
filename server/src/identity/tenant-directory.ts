import type { Tenant } from '../tenancy/tenant.ts';

/** The part of the tenant store SuperID reads. */
export interface TenantDirectory {
  byCtx(ctx: string): Promise<Tenant | undefined>;
  byId(id: number): Promise<Tenant | undefined>;
}
