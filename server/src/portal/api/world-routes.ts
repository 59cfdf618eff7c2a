import { Type } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { apiErrors } from './api-errors.ts';
import type { LocalWorld } from './api-options.ts';
import { TokenAnswer, TokenRequest } from './schemas.ts';

const World = Type.Object(
  {},
  { additionalProperties: true, title: 'World', description: 'As `kontor info --json`' },
);

export function registerWorld(app: FastifyInstance, local: LocalWorld | undefined): void {
  app.get(
    '/world',
    { schema: { summary: 'Local mode: everything there is, credentials too', response: { 200: World } } },
    async () => {
      if (local === undefined) throw apiErrors.notLocal();
      return local.world();
    },
  );

  app.post<{ Body: TokenRequest }>(
    '/tokens',
    {
      schema: {
        summary: 'Local mode: an access token without a sign-in',
        body: TokenRequest,
        response: { 200: TokenAnswer },
      },
    },
    async (request) => {
      if (local === undefined) throw apiErrors.notLocal();
      return { accessToken: await local.issueToken(request.body) };
    },
  );
}
