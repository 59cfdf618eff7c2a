import { STATUS_CODES } from 'node:http';
import { type Static, Type } from '@sinclair/typebox';
import type { FastifyError, FastifyInstance } from 'fastify';
import { AppError } from '../../platform/errors.ts';

/** Problem details (RFC 9457): `code` is for programs, `detail` for people, `requestId` for support. */
export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String(),
    requestId: Type.String(),
  },
  { title: 'Problem' },
);

/** Errors of everything registered on this instance become problem details. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const status = error instanceof AppError ? error.status : (error.statusCode ?? 500);
    const isOurs = error instanceof AppError;
    if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed');
    if (isOurs) reply.headers(error.headers);
    const detail = isOurs || status < 500 ? error.message : 'Something went wrong on our side.';
    return reply
      .status(status)
      .type('application/problem+json')
      .send(problem(status, error.code ?? 'error', detail, request.id));
  });
  app.setNotFoundHandler((request, reply) => {
    const detail = `Nothing answers ${request.method} ${request.url.split('?')[0]} here. /api/portal/v1/openapi.json lists what does.`;
    return reply
      .status(404)
      .type('application/problem+json')
      .send(problem(404, 'not_found', detail, request.id));
  });
}

function problem(status: number, code: string, detail: string, requestId: string): Static<typeof Problem> {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, code, requestId };
}
