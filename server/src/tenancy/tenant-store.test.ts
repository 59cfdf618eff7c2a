import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestTenant, type TestDatabase } from '../../../tests/support/database.ts';
import { createTenantStore, type TenantStore } from './tenant-store.ts';

let database: TestDatabase;
let tenants: TenantStore;

beforeAll(async () => {
  database = await createTestDatabase();
  tenants = createTenantStore(database.db);
});
afterAll(() => database.drop());

describe('The tenant store', () => {
  it('knows no tenant that was not created', async () => {
    expect(await tenants.byCtx('Cust99999')).toBeUndefined();
    expect(await tenants.byId(99_999)).toBeUndefined();
  });

  it('refuses a second tenant of the same context, in any casing and environment', async () => {
    await createTestTenant(database.db, { ctx: 'Cust61001', serial: '61001' });
    const again = createTestTenant(database.db, { ctx: 'CUST61001', serial: '61002', environment: 'stage' });
    await expect(again).rejects.toThrow(/tenant_ctx/);
  });

  it('finds a tenant by its context in any casing', async () => {
    const tenant = await createTestTenant(database.db, { ctx: 'Cust61003' });
    expect(await tenants.byCtx('cUST61003')).toEqual(tenant);
    expect(await tenants.byId(tenant.id)).toEqual(tenant);
  });

  it('sees a change of state at once', async () => {
    const tenant = await createTestTenant(database.db);
    await tenants.byCtx(tenant.ctx);
    await tenants.setState(tenant.id, 'Suspended');
    expect((await tenants.byCtx(tenant.ctx))?.state).toBe('Suspended');
  });

  it('lists the tenants of one environment', async () => {
    const tenant = await createTestTenant(database.db, { environment: 'production', host: 'online2' });
    expect(await tenants.list('production')).toEqual([tenant]);
  });
});
