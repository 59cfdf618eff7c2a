import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../platform/errors.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

export interface WebAppOptions {
  /** Folder of the built pages: `index.html`, `assets/` with hashed names, a few files beside them. */
  readonly webRoot: string;
  /** Origins the pages may call, beside their own: the tenants' APIs. */
  readonly apiOrigins: readonly string[];
}

const noncePlaceholder = '__CSP_NONCE__';
const files = ['/favicon.svg', '/color-scheme.js'];
/** Addresses the pages know. Others get the same pages, which say so, with status 404. */
const knownPaths = /^\/(?:$|reference(?:\/|$)|signed-out$)/;

/** Serves the built React application. */
export function registerWebApp(app: FastifyInstance, options: WebAppOptions): void {
  const index = readIndex(options.webRoot);
  app.register(fastifyStatic, {
    root: options.webRoot,
    prefix: '/',
    serve: false,
  });
  // A hashed name never means other bytes.
  app.get<{ Params: { '*': string } }>('/assets/*', (request, reply) =>
    reply.sendFile(`assets/${request.params['*']}`, { immutable: true, maxAge: '365d' }),
  );
  for (const file of files) {
    app.get(file, (_request, reply) => reply.sendFile(file.slice(1), { maxAge: '1h' }));
  }
  app.get('/*', (request, reply) => {
    if (!wantsPage(request)) return reply.callNotFound();
    if (index === undefined) throw notBuilt(options.webRoot);
    return sendIndex(request, reply, index, options);
  });
}

function readIndex(webRoot: string): string | undefined {
  const file = join(webRoot, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const notBuilt = (webRoot: string) =>
  new AppError(
    'pages_not_built',
    503,
    `The portal's pages are not built: no index.html in ${webRoot}. Run npm run build.`,
  );

function wantsPage(request: FastifyRequest): boolean {
  const { accept } = request.headers;
  return !request.url.startsWith('/api/') && (accept === undefined || /text\/html|\*\/\*/.test(accept));
}

function sendIndex(request: FastifyRequest, reply: FastifyReply, index: string, options: WebAppOptions) {
  const nonce = randomBytes(16).toString('base64url');
  const path = request.url.split('?')[0] ?? '/';
  return reply
    .status(knownPaths.test(path) ? 200 : 404)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', contentSecurityPolicy(nonce, options.apiOrigins))
    .send(index.replaceAll(noncePlaceholder, nonce));
}
