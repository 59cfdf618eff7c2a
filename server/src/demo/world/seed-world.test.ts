import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { createTenantUsers } from '../../crm/users/index.ts';
import { createIdentity } from '../../identity/index.ts';
import { fixedClock } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { createPortalStores } from '../../portal/index.ts';
import { createFaceDirectory } from '../../tenancy/faces.ts';
import { createTenantStore } from '../../tenancy/tenant-store.ts';
import { seedTenant } from '../seed-tenant.ts';
import { demoTenants } from './demo-tenants.ts';
import type { SeedOptions } from './seed-options.ts';
import { seedDemoWorld } from './seed-world.ts';
import { rsaKeyPairFrom } from './seeded-rsa.ts';
import { buildWorld, type World } from './world.ts';

const clock = fixedClock('2026-01-05T09:00:00Z');
const faces = createFaceDirectory((face) => `http://localhost:${4300 + face.portOffset}`);
const config: Config = {
  mode: 'local',
  dataDir: '/data',
  databaseUrl: undefined,
  portBase: 4300,
  bind: '127.0.0.1',
  demo: 'small',
  seed: 1,
  publicUrls: {},
  roles: [],
  encryptionKey: undefined,
};

let database: TestDatabase;
let options: SeedOptions;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const tenants = createTenantStore(db);
  const identity = createIdentity({
    db,
    tenants,
    tenantUsers: createTenantUsers(db),
    faces,
    clock,
    dataKey: randomBytes(32),
    mode: 'local',
    log: pino({ level: 'silent' }),
  });
  options = { db, tenants, identity, portal: createPortalStores(db), config, clock };
  await seedDemoWorld(options);
  world = (await buildWorld({ config, faces }))();
}, 60_000);
afterAll(() => database.drop());

const clientOf = (name: string, environment = 'sod') => {
  const found = world.applications.find((row) => row.name === name && row.environment === environment);
  if (!found) throw new Error(`No ${name}`);
  return found;
};

describe('The demo world (design surface §4)', () => {
  it('refuses another seed, and names the one it holds', async () => {
    const other = seedDemoWorld({ ...options, config: { ...config, seed: 2 } });

    await expect(other).rejects.toMatchObject({ code: 'demo_world_differs', status: 500 });
    await expect(other).rejects.toThrow('--demo small --seed 1');
  });

  it('refuses another profile', async () => {
    const other = seedDemoWorld({ ...options, config: { ...config, demo: 'medium' } });

    await expect(other).rejects.toMatchObject({ code: 'demo_world_differs' });
  });

  it('is left alone by the next start', async () => {
    const before = await countOf('tenant');

    await seedDemoWorld(options);

    expect(await countOf('tenant')).toBe(before);
  });

  it('goes on where an interrupted start stopped', async () => {
    await database.db.query({ text: 'update demo_world set finished_at = null', values: [] });
    const before = await countOf('account');

    await seedDemoWorld(options);

    expect(await countOf('account')).toBe(before);
  });

  it('is not made where none is asked for', async () => {
    const empty = await buildWorld({ config: { ...config, demo: 'none' }, faces });

    expect(empty()).toMatchObject({ users: [], tenants: [], applications: [] });
  });

  it('tells no demo password in production', async () => {
    const production = await buildWorld({ config: { ...config, mode: 'production' }, faces });

    expect(JSON.stringify(production())).not.toContain('kontor-demo');
  });

  it('has its tenants on their hosts', () => {
    expect(world.tenants.map((tenant) => tenant.webapi)).toEqual([
      'http://localhost:4311/Cust10001/api/',
      'http://localhost:4312/Cust10002/api/',
      'http://localhost:4321/Cust20001/api/',
      'http://localhost:4331/Cust30001/api/',
      'http://localhost:4332/Cust30002/api/',
    ]);
  });

  it.each(demoTenants.map((plan) => [plan.ctx, plan] as const))(
    '%s has a company and users',
    async (_, plan) => {
      const tenant = await options.tenants.byCtx(plan.ctx);
      if (!tenant) throw new Error('no tenant');
      const users = createTenantUsers(database.db);

      expect(await users.find(tenant.id, 5)).toMatchObject({
        isAdministrator: true,
        maySignIn: true,
        companyName: plan.name,
      });
      expect(await users.findSystemUser(tenant.id)).toMatchObject({ associateId: 1 });
    },
  );

  it('gives Cust10001 an administrator and an ordinary user', async () => {
    const tenant = await options.tenants.byCtx('Cust10001');
    const users = createTenantUsers(database.db);

    expect(await users.find(tenant?.id ?? 0, 6)).toMatchObject({
      userName: 'olav@nordlys.example.com',
      isAdministrator: false,
      maySignIn: true,
    });
  });

  it('knows somebody who belongs to two tenants', () => {
    const both = world.users.filter((user) => user.tenants.length === 2);

    expect(both.map((user) => user.username)).toContain('maja@nordlys.example.com');
  });

  it('signs everybody in with the one password', async () => {
    const account = await options.identity.accounts.withPassword('ingrid@nordlys.example.com');

    expect(account?.passwordHash).toMatch(/^\$argon2id\$/);
    expect(world.users.every((user) => user.password === 'kontor-demo')).toBe(true);
  });

  it('registers each application in every environment with the secret it tells', async () => {
    expect(world.applications).toHaveLength(12);
    for (const { environment, clientId, clientSecret } of world.applications) {
      const found = await options.identity.clients.findWithSecret(environment, clientId, clientSecret);
      expect(found?.clientId).toBe(clientId);
    }
  });

  it.each([
    ['Fjord Web', 'active'],
    ['Fjord Native', 'active'],
    ['Fjord Sync', 'active'],
    ['Fjord Unapproved', 'none'],
  ])('%s is %s in Cust10001', async (name, state) => {
    const tenant = await options.tenants.byCtx('Cust10001');

    expect(await options.identity.authorizations.state(clientOf(name).clientId, tenant?.id ?? 0)).toBe(state);
  });

  it('tells the system token that SuperID keeps', async () => {
    const tenant = await options.tenants.byCtx('Cust10001');
    const { clientId, systemTokens } = clientOf('Fjord Sync');

    expect(await options.identity.authorizations.systemToken(clientId, tenant?.id ?? 0)).toBe(
      systemTokens?.Cust10001,
    );
  });

  it('gives Fjord Apps its people and applications', async () => {
    const emil = await options.portal.people.find('emil@fjordapps.example.com');

    expect(emil?.memberships).toMatchObject([
      { partner: { name: 'Fjord Apps' }, permissions: ['Log in', 'Read', 'Configuration'] },
    ]);
    expect(await options.portal.applications.list()).toHaveLength(4);
  });

  it('tells the same credentials on every start, and others for another seed', async () => {
    const again = (await buildWorld({ config, faces }))();
    const other = (await buildWorld({ config: { ...config, seed: 2 }, faces }))();

    expect(again.applications).toEqual(world.applications);
    expect(other.applications[0]?.clientSecret).not.toBe(world.applications[0]?.clientSecret);
  });
});

describe('kontor seed', () => {
  const order = { ctx: 'Cust10002', profile: 'small', seed: 1 };

  it('refuses a tenant that holds data, an unknown tenant and an unknown profile', async () => {
    const base = { db: database.db, tenants: options.tenants };

    await expect(seedTenant({ ...base, ...order, ctx: 'Cust10001' })).rejects.toMatchObject({
      code: 'tenant_not_empty',
    });
    await expect(seedTenant({ ...base, ...order, ctx: 'Cust99999' })).rejects.toThrow(
      'there is no Cust99999; there are',
    );
    await expect(seedTenant({ ...base, ...order, profile: 'huge' })).rejects.toThrow('small, medium, large');
  });

  it('fills a blank tenant and says how far it is', async () => {
    const lines: string[] = [];

    const rows = await seedTenant({
      db: database.db,
      tenants: options.tenants,
      ...order,
      say: (line) => lines.push(line),
    });

    expect(rows).toBeGreaterThan(50_000);
    expect(lines.at(-1)).toMatch(/links: [\d,]+ rows/);
  }, 30_000);
});

describe('Key pairs out of a seed', () => {
  it('are the same for the same seed and sign what they verify', async () => {
    const seed = Buffer.from('a seed');
    const [first, second] = await Promise.all([rsaKeyPairFrom(seed), rsaKeyPairFrom(seed)]);
    const signature = sign('sha256', Buffer.from('x'), createPrivateKey(first.privateKeyPem));

    expect(second.privateKeyPem).toBe(first.privateKeyPem);
    expect(verify('sha256', Buffer.from('x'), createPublicKey(first.publicKeyPem), signature)).toBe(true);
    expect(createPublicKey(first.publicKeyPem).asymmetricKeyDetails?.modulusLength).toBe(2048);
  });
});

async function countOf(table: 'tenant' | 'account'): Promise<number> {
  const [row] = await database.db.query<{ n: number }>({
    text: `select count(*)::integer as n from ${table}`,
    values: [],
  });
  return row?.n ?? 0;
}
