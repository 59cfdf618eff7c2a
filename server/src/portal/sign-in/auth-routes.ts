import { type Static, Type } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import { type EnvironmentName, environmentNames } from '../../tenancy/environment.ts';
import { signInErrors } from './auth-errors.ts';
import type { PortalCookies } from './cookies.ts';
import { localPath } from './local-path.ts';
import type { SessionStore } from './session-store.ts';
import { type SignInStore, signInMinutes } from './sign-in-store.ts';
import type { SuperIdClient } from './superid-client.ts';

export interface AuthRoutes {
  readonly superId: SuperIdClient;
  readonly sessions: SessionStore;
  readonly signIns: SignInStore;
  readonly cookies: PortalCookies;
  readonly clock: Clock;
  readonly portalUrl: string;
  readonly defaultEnvironment: EnvironmentName;
}

const LoginQuery = Type.Object({
  environment: Type.Optional(Type.Union(environmentNames.map((name) => Type.Literal(name)))),
  returnTo: Type.Optional(Type.String({ maxLength: 2000 })),
});

/** Sign-in to the portal through SuperID: authorization code with PKCE (RFC 6749 §4.1, RFC 7636). */
export function registerAuthRoutes(app: FastifyInstance, auth: AuthRoutes): void {
  const { cookies } = auth;

  app.get<{ Querystring: Static<typeof LoginQuery> }>(
    '/auth/login',
    { schema: { querystring: LoginQuery } },
    async (request, reply) => {
      // The cookie set here must be there when SuperID sends the browser back, to the portal's own name.
      if (request.headers.host !== new URL(auth.portalUrl).host) {
        return reply.redirect(`${auth.portalUrl}${request.url}`);
      }
      const { environment = auth.defaultEnvironment, returnTo } = request.query;
      const { location, pending } = await auth.superId
        .begin(environment, localPath(returnTo))
        .catch((cause: unknown) => {
          throw signInErrors.superIdSilent(environment, cause);
        });
      const id = await auth.signIns.begin(pending, auth.clock.now());
      return reply
        .setCookie(cookies.signIn, id, { ...cookies.options, maxAge: signInMinutes * 60 })
        .header('cache-control', 'no-store')
        .redirect(location);
    },
  );

  app.get('/auth/callback', async (request, reply) => {
    const now = auth.clock.now();
    const pending = await auth.signIns.take(request.cookies[cookies.signIn] ?? '', now);
    if (pending === undefined) throw signInErrors.notBegun();
    const answer = new URL(request.url, auth.portalUrl);
    const session = await auth.superId.finish(pending, answer).catch((cause: unknown) => {
      throw signInErrors.refused(cause);
    });
    // Always a new id: one set before the sign-in by somebody else is worth nothing.
    const id = await auth.sessions.create(session, now);
    return reply
      .clearCookie(cookies.signIn, cookies.options)
      .setCookie(cookies.session, id, cookies.options)
      .header('cache-control', 'no-store')
      .redirect(pending.returnTo);
  });

  app.post('/auth/logout', async (request, reply) => {
    const id = request.cookies[cookies.session] ?? '';
    const session = await auth.sessions.find(id, auth.clock.now());
    await auth.sessions.end(id);
    reply.clearCookie(cookies.session, cookies.options);
    // SuperID keeps its own session; the browser goes there to end that too.
    const location =
      session === undefined ? '/' : await auth.superId.signOutLocation(session).catch(() => '/');
    return { location };
  });
}
