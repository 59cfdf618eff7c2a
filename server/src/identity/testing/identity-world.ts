import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createTestDatabase, createTestTenant } from '../../../../tests/support/database.ts';
import type { Clock } from '../../platform/clock.ts';
import { createHttpApp } from '../../platform/http/index.ts';
import { createFaceDirectory, type Face, faces } from '../../tenancy/faces.ts';
import type { Tenant } from '../../tenancy/tenant.ts';
import { createTenantStore } from '../../tenancy/tenant-store.ts';
import type { Account } from '../accounts/account-store.ts';
import type { Client, NewClient } from '../clients/client.ts';
import { createIdentity, type Identity } from '../identity.ts';
import type { TenantUser, TenantUsers } from '../ports.ts';

export const password = 'correct horse battery';
export const redirectUri = 'https://app.example.test/cb';
export const clientSecret = '0d9b6e21c47f4a83b5e8f17a2c603d94';

/** SuperID on a database of its own, with two tenants, an administrator, an ordinary user and an application. */
export interface IdentityWorld {
  readonly app: FastifyInstance;
  readonly identity: Identity;
  readonly clock: Clock & { advance(ms: number): void };
  readonly tenant: Tenant;
  readonly otherTenant: Tenant;
  readonly administrator: Account;
  readonly user: Account;
  readonly client: Client;
  readonly users: FakeTenantUsers;
  readonly log: () => string;
  setState(tenant: Tenant, state: Tenant['state']): Promise<void>;
  register(client?: Partial<NewClient>): Promise<Client>;
  approve(client: Client, tenant?: Tenant): Promise<void>;
  /** A second process on the same database, or the next start; with another key: a wrong key file. */
  another(dataKey?: Buffer): Identity;
  rowsIn(table: 'session' | 'access_token' | 'system_ticket' | 'authorization_code'): Promise<number>;
  /** What a revocation in another process looks like from here. */
  deleteAccessTokensBehindItsBack(): Promise<void>;
  close(): Promise<void>;
}

export interface IdentityWorldOptions {
  readonly mode?: 'local' | 'production';
  readonly urlOf?: (face: Face) => string;
}

const sodFace = faces.find((face) => face.key === 'sod') as Face;

export async function createIdentityWorld(options: IdentityWorldOptions = {}): Promise<IdentityWorld> {
  const { db, drop } = await createTestDatabase();
  const clock = movingClock(new Date());
  const { stream, text } = capturedLog();
  const log = pino({ level: 'trace' }, stream);
  const tenants = createTenantStore(db);
  const users = new FakeTenantUsers();
  const directory = createFaceDirectory(
    options.urlOf ?? ((face) => `https://${face.key}.kontor.test:${4300 + face.portOffset}`),
  );
  const ownKey = randomBytes(32);
  const another = (dataKey = ownKey) =>
    createIdentity({
      db,
      tenants,
      tenantUsers: users,
      faces: directory,
      clock,
      dataKey,
      mode: options.mode ?? 'local',
      log,
      version: 'Test_1.0',
    });
  const identity = another();
  const tenant = await createTestTenant(db, { name: 'Acme' });
  const otherTenant = await createTestTenant(db, { name: 'Globex', host: 'sod3' });
  const [administrator, user] = (await identity.accounts.createMany([
    { username: 'ada@acme.test', fullName: 'Ada', password },
    { username: 'ben@acme.test', fullName: 'Ben', password },
  ])) as [Account, Account];
  await identity.accounts.link([
    { accountId: administrator.accountId, tenantId: tenant.id, associateId: 5, isPrimary: true },
    { accountId: administrator.accountId, tenantId: otherTenant.id, associateId: 5 },
    { accountId: user.accountId, tenantId: tenant.id, associateId: 7, isPrimary: true },
  ]);
  users.set(tenant.id, aTenantUser({ associateId: 5, isAdministrator: true }));
  users.set(otherTenant.id, aTenantUser({ associateId: 5, isAdministrator: true }));
  users.set(tenant.id, aTenantUser({ associateId: 7, initials: 'BEN', userName: 'ben@acme.test' }));
  users.set(tenant.id, aTenantUser({ associateId: 3, initials: 'SYSTEM' }));

  const register = async (given: Partial<NewClient> = {}): Promise<Client> => {
    const [client] = await identity.clients.register([{ ...aClient(), ...given }]);
    return client as Client;
  };
  const approve = (client: Client, where: Tenant = tenant) =>
    identity.authorizations.approve([{ client, tenantId: where.id, approver: administrator.username }]);
  const client = await register();
  await approve(client);

  const app = await createHttpApp({ log });
  await app.register(identity.plugin(sodFace));
  await app.ready();
  return {
    app,
    identity,
    clock,
    tenant,
    otherTenant,
    administrator,
    user,
    client,
    users,
    log: text,
    setState: (which, state) => tenants.setState(which.id, state),
    register,
    approve,
    another,
    rowsIn: async (table) => {
      const [row] = await db.query<{ n: number }>({
        text: `select count(*) as n from kontor.${table}`,
        values: [],
      });
      return row?.n ?? 0;
    },
    deleteAccessTokensBehindItsBack: async () => {
      await db.query({ text: 'delete from kontor.access_token', values: [] });
    },
    close: async () => {
      await app.close();
      await drop();
    },
  };
}

function aClient(): NewClient {
  return {
    environment: 'sod',
    name: 'Acme Sync',
    partnerName: 'Fjord Apps',
    secret: clientSecret,
    redirectUris: [redirectUri],
    postLogoutUris: ['https://app.example.test/bye'],
    corsOrigins: ['https://app.example.test'],
    authorizeText: 'Reads and writes companies.',
  };
}

export function aTenantUser(given: Partial<TenantUser>): TenantUser {
  return {
    associateId: 5,
    personId: 50,
    initials: 'ADA',
    userName: 'ada@acme.test',
    fullName: 'Ada Acme',
    primaryEmail: 'ada@mail.acme.test',
    isAdministrator: false,
    maySignIn: true,
    companyName: 'Acme AS',
    ...given,
  };
}

class FakeTenantUsers implements TenantUsers {
  private readonly rows = new Map<string, TenantUser>();

  set(tenantId: number, user: TenantUser): void {
    this.rows.set(`${tenantId}/${user.associateId}`, user);
  }

  async find(tenantId: number, associateId: number): Promise<TenantUser | undefined> {
    return this.rows.get(`${tenantId}/${associateId}`);
  }

  findSystemUser(tenantId: number): Promise<TenantUser | undefined> {
    return this.find(tenantId, 3);
  }
}

function movingClock(start: Date) {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    advance: (ms: number) => {
      now += ms;
    },
  };
}

function capturedLog() {
  const stream = new PassThrough();
  const chunks: string[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return { stream, text: () => chunks.join('') };
}
