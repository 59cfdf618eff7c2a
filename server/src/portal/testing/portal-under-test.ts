import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import pino from 'pino';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { type Clock, fixedClock } from '../../platform/clock.ts';
import { createHttpApp } from '../../platform/http/index.ts';
import { createFaceDirectory } from '../../tenancy/faces.ts';
import { createTenantStore } from '../../tenancy/tenant-store.ts';
import { createPortal, createPortalStores, type LocalWorld } from '../index.ts';
import { createFakeSuperId, type SignInAnswer } from './fake-superid.ts';

export const portalHost = 'localhost:4300';

const local: LocalWorld = {
  world: () => ({ kontor: '1.0.0' }),
  issueToken: async ({ tenant }) => `8A:${tenant}.token`,
};

/** The portal on a database of its own and a SuperID that says yes. */
export async function portalUnderTest(given: { mode?: 'local' | 'production'; portalUrl?: string } = {}) {
  const { mode = 'local', portalUrl = `http://${portalHost}` } = given;
  const database = await createTestDatabase();
  const webRoot = await builtPages();
  const superId = await createFakeSuperId('http://localhost:4310');
  const stores = createPortalStores(database.db);
  let now: Clock = fixedClock('2026-11-23T12:00:00Z');
  const portal = createPortal({
    db: database.db,
    stores,
    faces: createFaceDirectory((face) =>
      face.kind === 'portal' ? portalUrl : `http://localhost:${4300 + face.portOffset}`,
    ),
    clock: { now: () => now.now() },
    tenants: createTenantStore(database.db),
    webRoot,
    client: (environment) => ({ clientId: `portal-${environment}`, clientSecret: 'secret' }),
    isImplemented: ({ key }) => key === 'Contact.GetContactEntity',
    fetch: superId.fetch,
    allowHttp: true,
    ...(mode === 'local' ? { local } : {}),
  });
  const app = await createHttpApp({ log: pino({ enabled: false }) });
  await portal.plugin(app);
  await app.ready();

  return {
    app,
    db: database.db,
    portal,
    stores,
    superId,
    setTime: (at: string) => {
      now = fixedClock(at);
    },
    /** Signs in and returns the session cookie as a header. */
    signIn: (answer: SignInAnswer = {}) => signIn(app, superId, answer, new URL(portalUrl).host),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(webRoot, { recursive: true, force: true });
    },
  };
}

async function builtPages(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'kontor-pages-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<script nonce="__CSP_NONCE__" src="/assets/a-1.js"></script>');
  await writeFile(join(root, 'assets/a-1.js'), 'export {};');
  await writeFile(join(root, 'hidden.txt'), 'hidden');
  return root;
}

async function signIn(
  app: FastifyInstance,
  superId: Awaited<ReturnType<typeof createFakeSuperId>>,
  answer: SignInAnswer,
  host: string,
): Promise<{ host: string; cookie: string }> {
  const begun = await app.inject({ url: '/auth/login', headers: { host } });
  const url = superId.answerTo(String(begun.headers.location), answer);
  const ended = await app.inject({ url, headers: { host, cookie: cookieOf(begun) } });
  return { host, cookie: cookieOf(ended) };
}

/** The cookies an answer sets, as the browser sends them back. */
export const cookieOf = (answer: LightMyRequestResponse): string =>
  answer.cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
