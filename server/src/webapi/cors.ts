import type { FastifyInstance } from 'fastify';

/** Whether an application of this environment registered the origin for calls from a browser (spec portal §5). */
export type AllowsOrigin = (origin: string) => Promise<boolean>;

const methods = 'GET, POST, PUT, PATCH, DELETE';
const readableHeaders = 'Last-Modified, Location, Retry-After, SO-TimeZone, WWW-Authenticate, X-Request-Id';

/**
 * Cross-origin calls (Fetch standard, CORS protocol) for registered origins. Credentials travel in headers that a
 * script must set itself, so cookies are never allowed and any requested header is.
 */
export function answerCors(app: FastifyInstance, allowsOrigin: AllowsOrigin): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    reply.header('vary', 'Origin');
    if (origin === undefined || !(await allowsOrigin(origin))) return;
    reply.headers({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': readableHeaders,
    });
    if (request.method !== 'OPTIONS') return;
    reply.headers({
      'access-control-allow-methods': methods,
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      'access-control-max-age': '600',
    });
  });
  app.options('/*', (_request, reply) => reply.status(204).send());
}
