import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import pino from 'pino';
import { type Closing, createClosing } from './app/closing.ts';
import { controlPlugin } from './app/control-routes.ts';
import { openControlServer } from './app/control-server.ts';
import { checkDataFolder, makeDataFolder } from './app/data-folder.ts';
import { openDataKey } from './app/data-key.ts';
import { createFaceRouter } from './app/face-router.ts';
import { createLocalTokens } from './app/local-token.ts';
import { stateFile } from './app/open-database.ts';
import { createMetrics, opsPlugin } from './app/ops-plugin.ts';
import { portalClients } from './app/portal-clients.ts';
import { storePlugin } from './app/store-plugin.ts';
import { startWorkers } from './app/workers.ts';
import { crmOperations } from './crm/operations.ts';
import { createTenantUsers, resolveCaller } from './crm/users/index.ts';
import { buildWorld, seedDemoWorld, type World } from './demo/index.ts';
import { createIdentity } from './identity/index.ts';
import { allMigrations } from './migrations.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { createDb, lockFolder, migrate, startEmbedded } from './platform/database/index.ts';
import { createHttpApp, type Listeners, openListeners, type RequestHandler } from './platform/http/index.ts';
import { createMailer, mailOutboxPlugin } from './platform/mail/index.ts';
import { createPortal, createPortalStores } from './portal/index.ts';
import { type Authority, createForwardProxy, openAuthority } from './proxy/index.ts';
import {
  createFaceDirectory,
  type Face,
  type FaceDirectory,
  type FaceKind,
  faces as faceTable,
  proxyPortOffset,
} from './tenancy/faces.ts';
import { createTenantStore } from './tenancy/tenant-store.ts';
import { createWebapi, isImplemented, release } from './webapi/index.ts';

export interface Kontor {
  readonly world: () => World;
  close(): Promise<void>;
}

export interface StartOptions {
  readonly clock?: Clock;
  /** A line for the person who starts it: progress, and what they should know. */
  readonly say?: (line: string) => void;
}

const shutdownGraceMs = 10_000;

/**
 * Starts everything a process runs: ports, database, rooms, faces, workers.
 *
 * @throws {AppError} status 500 naming the setting that cannot be used; nothing is left running
 */
export async function startKontor(config: Config, options: StartOptions = {}): Promise<Kontor> {
  const closing = createClosing();
  try {
    return await start(config, options, closing);
  } catch (error) {
    await closing.run();
    throw error;
  }
}

async function start(
  config: Config,
  { clock = systemClock, say = () => {} }: StartOptions,
  closing: Closing,
): Promise<Kontor> {
  checkDataFolder(config);
  const faces = faceTable.filter((face) => runsHere(face, config));
  const tunnels = createTunnels(config);
  const listeners = await openListeners(
    [...faces.map((face) => facePort(face, config)), ...tunnels.ports],
    config.bind,
  );
  closing.add(() => listeners.close(shutdownGraceMs));
  makeDataFolder(config);

  const url = await openDatabase(config, say, closing);
  await migrate(url, allMigrations);
  const db = createDb({ url });
  closing.add(() => db.close());

  const log = pino({ level: config.mode === 'local' ? 'warn' : 'info' }, pino.destination(2));
  const directory = createFaceDirectory(
    (face) => config.publicUrls[face.key] ?? localUrl(face, config, listeners),
  );
  const dataKey = await openDataKey(config);
  const tenants = createTenantStore(db);
  const mailer = createMailer(db);
  const identity = createIdentity({
    db,
    tenants,
    tenantUsers: createTenantUsers(db),
    faces: directory,
    clock,
    dataKey,
    mode: config.mode,
    log,
    version: release.label,
  });
  const stores = createPortalStores(db);
  const portalClient = portalClients(dataKey);
  await identity.clients.register(portalClient.registrations(directory.url('dev')));
  await seedDemoWorld({ db, identity, portal: stores, tenants, config, clock, say });

  const world = await buildWorld({
    config,
    faces: directory,
    ...(tunnels.ports.length > 0 ? { proxyUrl: `http://localhost:${listeners.port('proxy')}` } : {}),
  });
  const issueToken = config.mode === 'local' ? createLocalTokens({ identity, tenants, world }) : undefined;
  const metrics = createMetrics();
  const portal = createPortal({
    db,
    stores,
    faces: directory,
    clock,
    tenants,
    webRoot,
    client: portalClient.client,
    isImplemented: (operation) => isImplemented(operation, crmOperations),
    ...(issueToken
      ? { local: { world, issueToken: (request) => issueToken({ ...request, ticket: false }) } }
      : {}),
  });
  const plugins: Record<FaceKind, (face: Face) => FastifyPluginAsync> = {
    portal: () => portal.plugin,
    login: (face) => identity.plugin(face),
    accounts: (face) => identity.plugin(face),
    tenant: (face) =>
      createWebapi({
        operations: crmOperations,
        tenants,
        faces: directory,
        faceOf: () => face,
        credentials: identity.credentials,
        resolveCaller,
        allowsOrigin: async (origin) =>
          face.environment !== undefined && identity.clients.allowsOrigin(face.environment, origin),
        db,
        clock,
        log,
      }),
    store: () => storePlugin,
    mail: () => mailOutboxPlugin(mailer),
    ops: () => opsPlugin(db, metrics),
  };
  const trustProxy = Object.keys(config.publicUrls).length > 0;
  const open = async (...plugins: FastifyPluginAsync[]) => {
    const app = await createHttpApp({ log, trustProxy });
    for (const plugin of plugins) await app.register(plugin);
    await app.ready();
    closing.add(() => app.close());
    return app;
  };
  const apps = new Map<string, FastifyInstance>();
  for (const face of faces) {
    const login = face.servesLogin ? [identity.plugin(face)] : [];
    apps.set(face.key, await open(plugins[face.kind](face), ...login));
  }

  const control = await openControlServer(config.dataDir, await open(controlPlugin({ issueToken })));
  closing.add(() => control.close());
  const route = createFaceRouter({ faces: directory, apps, metrics, mode: config.mode });
  await tunnels.open(directory, route(), clock);
  listeners.serve(route);
  publishState(config, url, world(), closing);
  const purges = [identity.purge, portal.purge];
  // Nothing a request needs: the program is ready while the workers come up, and closes after they stand.
  const workers = startWorkers({ config, url, db, tenants, consumers: [], purges, log }, closing);
  workers.catch((error) => log.error({ err: error }, 'the workers did not start'));
  closing.add(() => workers.catch(() => {}));
  return { world, close: () => closing.run() };
}

const webRoot = join(dirname(fileURLToPath(import.meta.url)), '../../web/dist');

const roleOf: Readonly<Record<FaceKind, string>> = {
  portal: 'portal',
  login: 'superid',
  accounts: 'superid',
  tenant: 'tenants',
  store: 'store',
  mail: 'mail',
  ops: 'ops',
};

/** Health is everywhere; the outbox shows mails only where none is really sent. */
function runsHere({ kind }: Face, { roles, mode }: Config): boolean {
  if (kind === 'mail' && mode === 'production') return false;
  return kind === 'ops' || roles.includes(roleOf[kind]);
}

function facePort(face: Face, { portBase }: Config) {
  return { name: face.key, port: portBase === 0 ? 0 : portBase + face.portOffset };
}

/** Faces another process runs keep the address of the table. */
function localUrl(face: Face, config: Config, listeners: Listeners): string {
  const port = runsHere(face, config) ? listeners.port(face.key) : config.portBase + face.portOffset;
  return `http://localhost:${port}`;
}

async function openDatabase(config: Config, say: (line: string) => void, closing: Closing): Promise<string> {
  if (config.databaseUrl === undefined) {
    const embedded = await startEmbedded(config.dataDir, { say });
    closing.add(() => embedded.stop());
    return embedded.url;
  }
  const lock = lockFolder(config.dataDir);
  closing.add(() => lock.release());
  return config.databaseUrl;
}

/** The forward proxy is bound with the other ports and opened when the faces stand. */
function createTunnels(config: Config) {
  const wanted = config.mode === 'local' && config.roles.includes('proxy');
  const ready: { directory?: FaceDirectory; authority?: Authority; handler?: RequestHandler } = {};
  const server = createForwardProxy({
    knowsHost: (host) => ready.directory?.byHost(host)?.aliases.includes(host) ?? false,
    credentials: (host) => ready.authority?.credentials(host) ?? Promise.reject(new Error('starting')),
    handler: (request, response) => ready.handler?.(request, response),
  });
  const port = config.portBase === 0 ? 0 : config.portBase + proxyPortOffset;
  return {
    ports: wanted ? [{ name: 'proxy', port, server }] : [],
    open: async (directory: FaceDirectory, handler: RequestHandler, clock: Clock) => {
      if (!wanted) return;
      Object.assign(ready, { directory, handler, authority: await openAuthority(config.dataDir, clock) });
    },
  };
}

/** `world.json` for everybody who looks for the program; `state.json`, with the database, for its own user alone. */
function publishState({ dataDir }: Config, databaseUrl: string, world: World, closing: Closing): void {
  const worldFile = join(dataDir, 'world.json');
  writeFileSync(stateFile(dataDir), JSON.stringify({ pid: process.pid, databaseUrl }), { mode: 0o600 });
  // Demo credentials only, yet nobody else's business on a shared machine.
  writeFileSync(worldFile, JSON.stringify(world, null, 2), { mode: 0o600 });
  closing.add(() => {
    rmSync(worldFile, { force: true });
    rmSync(stateFile(dataDir), { force: true });
  });
}
