import type { FastifyInstance } from 'fastify';
import type { ClientStore } from '../clients/client-store.ts';
import type { FaceOf } from '../protocol/login-face.ts';

/** Browser applications call tokens, revocation, discovery and keys from the origins they registered (§5.4). */
export function allowRegisteredOrigins(app: FastifyInstance, faceOf: FaceOf, clients: ClientStore): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    reply.header('vary', 'Origin');
    if (!origin || !(await clients.allowsOrigin(faceOf(request).environment, origin))) return;
    reply.header('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS') return;
    reply.headers({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '600',
    });
  });
  app.options('/login/.well-known/*', async (_request, reply) => reply.status(204).send());
  app.options('/login/:ctx/oauth/tokens', async (_request, reply) => reply.status(204).send());
  app.options('/login/:ctx/oauth/revoke', async (_request, reply) => reply.status(204).send());
}
