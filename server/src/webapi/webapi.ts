import multipart from '@fastify/multipart';
import { BindingError } from '@kontor/contract';
import type {
  FastifyBaseLogger,
  FastifyError,
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import { AppError } from '../platform/errors.ts';
import { sendPage } from '../platform/http/index.ts';
import type { Answer } from './answer.ts';
import { type AllowsOrigin, answerCors } from './cors.ts';
import { createDispatcher, type DispatcherOptions, type TenantRequest } from './dispatcher.ts';
import { bindingErrorBody, errorBody } from './webapi-errors.ts';

export interface WebapiOptions extends DispatcherOptions {
  readonly log: FastifyBaseLogger;
  /** Origins whose scripts may call; without it none may. */
  readonly allowsOrigin?: AllowsOrigin;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** REST and agents of every tenant face (spec rest §2): `/{ctx}/api/…`, one dispatcher over the contract. */
export function createWebapi(options: WebapiOptions): FastifyPluginAsync {
  const answer = createDispatcher(options);
  return async (app) => {
    await readBodiesRaw(app);
    if (options.allowsOrigin) answerCors(app, options.allowsOrigin);
    app.setErrorHandler((error: Error, request, reply) => sendError(error, request, reply, options.log));
    const handler = async (request: TenantRequest, reply: FastifyReply) => send(reply, await answer(request));
    app.route({ method: methods, url: '/:ctx/api', handler });
    app.route({ method: methods, url: '/:ctx/api/*', handler });
  };
}

/** Every body arrives as bytes: what they mean depends on the operation, and an empty JSON body is allowed. */
async function readBodiesRaw(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  await app.register(multipart, { limits: { files: 1, parts: 20 } });
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  // Without it a browser may guess from Last-Modified how long an entity stays fresh (RFC 9111 §4.2.2).
  reply.status(answer.status).header('cache-control', 'private, no-cache');
  if (answer.headers) reply.headers(answer.headers);
  if (answer.page !== undefined) return sendPage(reply, answer.status, answer.page);
  if (answer.contentType !== undefined) reply.type(answer.contentType);
  return reply.send(answer.body);
}

function sendError(
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
  log: FastifyBaseLogger,
): FastifyReply {
  if (error instanceof BindingError) return reply.status(400).send(bindingErrorBody(error));
  const known = asAppError(error);
  reply.status(known.status).headers(known.headers);
  // A failed condition has no body (spec rest §15, 5).
  if (known.status === 412) return reply.send();
  if (known.status >= 500 && known.status !== 501 && known.status !== 503) {
    log.error({ err: error, requestId: request.id }, 'request failed');
  }
  return reply.send(errorBody(known));
}

function asAppError(error: Error): AppError {
  if (error instanceof AppError) return error;
  const status = (error as FastifyError).statusCode ?? 500;
  if (status >= 400 && status < 500) return new AppError('bad_request', status, error.message);
  return new AppError(
    'internal',
    500,
    'Something went wrong on our side; the request id names it in the log.',
  );
}
