import type { FastifyInstance } from 'fastify';
import { compactVerify } from 'jose';
import { appendQuery, headerSafe } from '../authorize/delivery.ts';
import type { ClientStore } from '../clients/client-store.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { sendPage } from '../pages/layout.ts';
import { messagePage } from '../pages/message-pages.ts';
import type { FaceOf, LoginFace } from '../protocol/login-face.ts';
import { type Parameters, readParameters } from '../protocol/parameters.ts';
import type { SignInCookies } from '../sessions/cookies.ts';
import type { SessionStore } from '../sessions/session-store.ts';

export interface LogoutDependencies {
  readonly faceOf: FaceOf;
  readonly clients: ClientStore;
  readonly keys: KeyStore;
  readonly sessions: SessionStore;
  readonly cookies: SignInCookies;
}

/** Ends the session without asking and returns only to registered addresses (spec identity §12). */
export function registerLogout(app: FastifyInstance, deps: LogoutDependencies): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/login/logout',
    handler: async (request, reply) => {
      const face = deps.faceOf(request);
      const parameters = await readParameters(request);
      const sessionId = deps.cookies.session(request, face);
      if (sessionId !== undefined) await deps.sessions.end(sessionId);
      deps.cookies.clearSession(reply, face);
      const uri = parameters.get('post_logout_redirect_uri') ?? parameters.get('redirect_uri');
      if (uri === undefined || !(await mayReturnTo(deps, face, uri, parameters))) {
        const text = 'You can close this window. Applications you used may keep their own sessions.';
        return sendPage(reply, 200, messagePage(face.environment, 'You are signed out', text));
      }
      const state = parameters.get('state');
      const location =
        state === undefined ? headerSafe(uri) : appendQuery(uri, `state=${encodeURIComponent(state)}`);
      return reply.status(302).headers({ location, 'cache-control': 'no-store' }).send();
    },
  });
}

async function mayReturnTo(
  deps: LogoutDependencies,
  face: LoginFace,
  uri: string,
  parameters: Parameters,
): Promise<boolean> {
  const hint = parameters.get('id_token_hint');
  const clientId =
    hint === undefined ? parameters.get('client_id') : await clientOfHint(deps.keys, face, hint);
  if (hint === undefined && clientId === undefined) {
    return deps.clients.anyAllowsPostLogout(face.environment, uri);
  }
  const client = clientId === undefined ? undefined : await deps.clients.find(face.environment, clientId);
  return client?.postLogoutUris.includes(uri) ?? false;
}

/** An expired id_token still names its client; a forged one names nobody. */
async function clientOfHint(keys: KeyStore, face: LoginFace, hint: string): Promise<string | undefined> {
  for (const key of await keys.keys(face.environment)) {
    const verified = await compactVerify(hint, key.publicKey, { algorithms: ['RS256'] }).catch(
      () => undefined,
    );
    if (!verified) continue;
    const claims: unknown = JSON.parse(Buffer.from(verified.payload).toString('utf8'));
    const isObject = claims !== null && typeof claims === 'object';
    if (isObject && 'aud' in claims && typeof claims.aud === 'string') return claims.aud;
  }
  return undefined;
}
