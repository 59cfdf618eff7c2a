import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../platform/clock.ts';
import { controlPlane, type Database } from '../platform/database/index.ts';
import type { EnvironmentName } from '../tenancy/environment.ts';
import { type FaceDirectory, faces as faceTable } from '../tenancy/faces.ts';
import type { Tenant } from '../tenancy/tenant.ts';
import type { LocalWorld } from './api/api-options.ts';
import { apiPlugin } from './api/api-plugin.ts';
import { refuseOtherHosts } from './http/own-host.ts';
import { refuseOtherOrigins } from './http/same-origin.ts';
import { registerWebApp } from './http/web-app.ts';
import type { IsImplemented } from './openapi/tenant-api.ts';
import type { PortalStores } from './portal-stores.ts';
import { registerAuthRoutes } from './sign-in/auth-routes.ts';
import { portalCookies } from './sign-in/cookies.ts';
import { createSessionStore } from './sign-in/session-store.ts';
import { createSignInStore } from './sign-in/sign-in-store.ts';
import { createSuperIdClient } from './sign-in/superid-client.ts';
import type { PortalTables } from './tables.ts';

export interface PortalOptions {
  readonly db: Database;
  readonly stores: PortalStores;
  readonly faces: FaceDirectory;
  readonly clock: Clock;
  readonly tenants: { list(): Promise<readonly Tenant[]> };
  /** Folder of the built web application. */
  readonly webRoot: string;
  /** The SuperID client the portal itself is, in each environment. */
  readonly client: (environment: EnvironmentName) => { clientId: string; clientSecret: string };
  readonly isImplemented: IsImplemented;
  /** Undefined in production mode. */
  readonly local?: LocalWorld;
  /** HTTP to SuperID: for local worlds; default: in local mode. */
  readonly allowHttp?: boolean;
  /** How SuperID is reached from here, when not through its public address. */
  readonly fetch?: typeof fetch;
}

export interface Portal {
  /** Registered on the portal face. */
  readonly plugin: (app: FastifyInstance) => Promise<void>;
  /** Forgets sessions and sign-ins that are over; to be called now and then. */
  readonly purge: () => Promise<void>;
}

export function createPortal(options: PortalOptions): Portal {
  const { clock, faces } = options;
  const kysely = controlPlane<PortalTables>(options.db);
  const sessions = createSessionStore(kysely);
  const portalUrl = faces.url('dev');
  const cookies = portalCookies(portalUrl);
  const auth = {
    superId: createSuperIdClient({
      issuer: (environment) => faces.url(faces.login(environment).key),
      client: options.client,
      portalUrl,
      allowHttp: options.allowHttp ?? options.local !== undefined,
      ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
    }),
    sessions,
    signIns: createSignInStore(kysely),
    cookies,
    clock,
    portalUrl,
    defaultEnvironment: 'sod',
  } as const;
  const currentSession = async (request: FastifyRequest) => {
    const id = request.cookies[cookies.session];
    return id === undefined ? undefined : sessions.find(id, clock.now());
  };
  const apiOrigins = faceTable.filter(({ kind }) => kind === 'tenant').map(({ key }) => faces.url(key));

  return {
    plugin: async (app) => {
      await app.register(cookie);
      app.addHook('onRequest', refuseOtherHosts(faces));
      app.addHook('onRequest', refuseOtherOrigins);
      app.addHook('onRequest', async (_request, reply) => {
        reply.headers(securityHeaders);
      });
      registerAuthRoutes(app, auth);
      const { stores, tenants, isImplemented, local } = options;
      const api = { stores, faces, tenants, isImplemented, local, currentSession };
      await app.register(apiPlugin, { ...api, prefix: '/api/portal/v1' });
      if (local) app.get('/kontor.json', async () => local.world());
      registerWebApp(app, { webRoot: options.webRoot, apiOrigins });
    },
    purge: async () => {
      const now = clock.now();
      await kysely.deleteFrom('portal_sign_in').where('expires_at', '<=', now).execute();
      await kysely.deleteFrom('portal_session').where('expires_at', '<=', now).execute();
    },
  };
}

// `same-origin` keeps other local sites from embedding what a local world shows, secrets included.
const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
