import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { aWorld } from '../../../../tests/support/a-world.ts';
import { createTestDatabase, createTestTenant } from '../../../../tests/support/database.ts';
import { systemClock } from '../../platform/clock.ts';
import { createHttpApp } from '../../platform/http/index.ts';
import { createFaceDirectory } from '../../tenancy/faces.ts';
import { createTenantStore } from '../../tenancy/tenant-store.ts';
import { createPortal, createPortalStores } from '../index.ts';

export interface RunningPortal {
  readonly url: string;
  close(): Promise<void>;
}

/** The portal with its built pages on a socket, beside one tenant host that knows one company. */
export async function runPortal(webRoot: string): Promise<RunningPortal> {
  const database = await createTestDatabase();
  await createTestTenant(database.db, { ctx: 'Cust10001', name: 'Fjordbygg Entreprenør AS' });
  const app = await createHttpApp({ log: pino({ enabled: false }) });
  const tenantHost = await aTenantHost();
  const tenantUrl = await tenantHost.listen({ port: 0, host: '127.0.0.1' });
  // The portal must know its own address before it is listened on.
  const probe = Fastify();
  const url = (await probe.listen({ port: 0, host: '127.0.0.1' })).replace('127.0.0.1', 'localhost');
  await probe.close();

  const world = aWorld((port) => (port === 4311 ? tenantUrl : `http://localhost:${port}`));
  const portal = createPortal({
    db: database.db,
    stores: createPortalStores(database.db),
    faces: createFaceDirectory(({ kind, key, portOffset }) =>
      kind === 'portal' ? url : key === 'sod2' ? tenantUrl : `http://localhost:${4300 + portOffset}`,
    ),
    clock: systemClock,
    tenants: createTenantStore(database.db),
    webRoot,
    client: (environment) => ({ clientId: `portal-${environment}`, clientSecret: 'secret' }),
    isImplemented: ({ key }) => key.endsWith('GetContactEntity'),
    local: { world: () => world, issueToken: async ({ tenant }) => `8A:${tenant}.good` },
  });
  await portal.plugin(app);
  await app.listen({ port: Number(new URL(url).port), host: '127.0.0.1' });
  return {
    url,
    close: async () => {
      await Promise.all([app.close(), tenantHost.close()]);
      await database.drop();
    },
  };
}

async function aTenantHost(): Promise<FastifyInstance> {
  const app = Fastify();
  await app.register(cors, { origin: true });
  app.get('/Cust10001/api/v1/Contact/1', async (request, reply) =>
    request.headers.authorization === 'Bearer 8A:Cust10001.good'
      ? { ContactId: 1, Name: 'Fjordbygg' }
      : reply.code(401).send({ Message: 'Not authenticated' }),
  );
  return app;
}
