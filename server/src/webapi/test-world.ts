import Fastify, { type FastifyInstance } from 'fastify';
import pino from 'pino';
import type { Caller, OperationTable } from '../crm/call.ts';
import { fixedClock } from '../platform/clock.ts';
import type { Db, TenantDb } from '../platform/db.ts';
import { createFaceDirectory } from '../tenancy/faces.ts';
import type { Tenant } from '../tenancy/tenant.ts';
import { createWebapi, type WebapiOptions } from './webapi.ts';

const aTenant = (changes: Partial<Tenant>): Tenant => ({
  id: 1,
  ctx: 'Cust10001',
  environment: 'sod',
  host: 'sod2',
  name: 'Acme',
  state: 'Running',
  serial: '1234567890',
  baseTimeZone: 'Europe/Oslo',
  ...changes,
});

const tenants = [
  aTenant({}),
  aTenant({ id: 2, ctx: 'Cust10002', host: 'sod3' }),
  aTenant({ id: 3, ctx: 'Cust10003', state: 'Suspended' }),
];

const caller: Caller = {
  associateId: 5,
  personId: 9,
  groupId: 2,
  roleId: 1,
  associateType: 0,
  userName: 'ingrid@acme.example',
  applicationId: 'app',
};

const noDb = { forTenant: (tenantId: number) => ({ tenantId }) as TenantDb } as Db;

/** The web services over a table of handlers, without a database: for tests of the faces alone. */
export async function webapiOver(
  operations: OperationTable,
  options: Partial<WebapiOptions> = {},
): Promise<FastifyInstance> {
  const log = pino({ enabled: false });
  const app = Fastify({
    bodyLimit: 50_000,
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true },
  });
  const subject = { kind: 'user', associateId: 5, clientId: 'app', accountId: 1 } as const;
  await app.register(
    createWebapi({
      operations,
      tenants: {
        byCtx: async (ctx) => tenants.find((tenant) => tenant.ctx.toLowerCase() === ctx.toLowerCase()),
      },
      faces: createFaceDirectory((face) => `http://localhost:${4300 + face.portOffset}`),
      credentials: {
        accessToken: async (token) => (token === '8A:good' ? { ...subject, tenantId: 1 } : undefined),
        systemTicket: async (ticket, secret) =>
          ticket === '7T:good' && secret === 'secret'
            ? { ...subject, kind: 'system', tenantId: 1 }
            : undefined,
      },
      resolveCaller: async () => caller,
      db: noDb,
      clock: fixedClock('2026-06-01T08:00:00Z'),
      log,
      ...options,
    }),
  );
  return app;
}

/** Headers of an ordinary call. */
export const signedIn = { host: 'localhost:4311', authorization: 'Bearer 8A:good' };
