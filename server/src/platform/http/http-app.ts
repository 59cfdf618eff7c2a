import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  LogController,
} from 'fastify';
import { AppError } from '../errors.ts';
import { errorPage } from './error-page.ts';
import { sendPage } from './page.ts';

export interface HttpAppOptions {
  readonly log: FastifyBaseLogger;
  /** Behind a proxy the client's address comes from `X-Forwarded-For`. */
  readonly trustProxy?: boolean;
  /** Largest request body in bytes; more is 413. */
  readonly maxBodyBytes?: number;
}

const defaultMaxBodyBytes = 20 * 1024 * 1024;

/**
 * A Fastify instance with what is common to all faces (design surface §6): `X-Request-Id` on every response,
 * compression of JSON over 1 kB, errors as JSON for programs and as a page for people, never a stack trace.
 */
export async function createHttpApp(options: HttpAppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: options.maxBodyBytes ?? defaultMaxBodyBytes,
    genReqId: () => randomUUID(),
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true, maxParamLength: 2000 },
    forceCloseConnections: 'idle',
  });
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip', 'deflate'],
    brotliOptions: fastBrotli,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed');
    const message =
      status >= 500 && !(error instanceof AppError) ? 'Something went wrong on our side.' : error.message;
    const code = error.code ?? 'error';
    if (error instanceof AppError) reply.headers(error.headers);
    reply.status(status);
    return wantsPage(request.headers.accept)
      ? sendPage(reply, status, errorPage({ status, message, requestId: request.id }))
      : reply.send({ error: code, message, requestId: request.id });
  });
  app.setNotFoundHandler((request, reply) => {
    const message = `Nothing answers ${request.method} ${request.url.split('?')[0]} here.`;
    reply.status(404);
    return wantsPage(request.headers.accept)
      ? sendPage(reply, 404, errorPage({ status: 404, message, requestId: request.id }))
      : reply.send({ error: 'not_found', message, requestId: request.id });
  });
  return app;
}

// Quality 4 costs about as much as gzip; the default 11 would dominate every response.
const fastBrotli = { params: { 1: 4 } };

function statusOf(error: FastifyError | AppError): number {
  if (error instanceof AppError) return error.status;
  return error.statusCode ?? 500;
}

function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}
