import type { Call, Caller } from '../../server/src/crm/call.ts';
import { provisionTenant } from '../../server/src/crm/priming/index.ts';
import { resolveCaller } from '../../server/src/crm/users/index.ts';
import { type Clock, fixedClock } from '../../server/src/platform/clock.ts';
import type { TenantDb } from '../../server/src/platform/db.ts';
import type { Tenant } from '../../server/src/tenancy/tenant.ts';
import { createTestDatabase, createTestTenant, type TestDatabase } from './database.ts';

/** A database with one blank, provisioned tenant, and calls by its users. */
export interface CrmWorld {
  readonly database: TestDatabase;
  readonly tenant: Tenant;
  readonly db: TenantDb;
  /** A call by an associate; the administrator (5) when left out. */
  call(options?: CallOptions): Promise<Call>;
  drop(): Promise<void>;
}

interface CallOptions {
  readonly associateId?: number;
  readonly caller?: Partial<Caller>;
  readonly clock?: Clock;
}

export const worldTime = new Date('2026-06-01T10:00:00Z');

export async function createCrmWorld(): Promise<CrmWorld> {
  const database = await createTestDatabase();
  const tenant = await addTenant(database);
  return {
    database,
    tenant,
    db: database.db.forTenant(tenant.id),
    call: (options) => callIn(database, tenant, options),
    drop: () => database.drop(),
  };
}

/** Another provisioned tenant in the same database. */
export async function addTenant(database: TestDatabase): Promise<Tenant> {
  const tenant = await createTestTenant(database.db);
  await provisionTenant(database.db, tenant, {
    ownerCompany: 'Fjord Teknikk AS',
    administrator: { firstName: 'Ingrid', lastName: 'Vold', email: 'ingrid@fjord.example' },
    now: worldTime,
  });
  return tenant;
}

export async function callIn(
  database: TestDatabase,
  tenant: Tenant,
  { associateId = 5, caller, clock = fixedClock(worldTime) }: CallOptions = {},
): Promise<Call> {
  const db = database.db.forTenant(tenant.id);
  const resolved = await resolveCaller(db, {
    kind: 'user',
    tenantId: tenant.id,
    associateId,
    clientId: 'test-client',
    accountId: undefined,
  });
  return {
    db,
    tenant,
    caller: { ...resolved, ...caller },
    localisation: { language: undefined, culture: undefined, timeZone: undefined, includeOffset: false },
    clock,
    requestId: 'test',
  };
}
