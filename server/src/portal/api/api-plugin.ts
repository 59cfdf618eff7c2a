import type { FastifyInstance } from 'fastify';
import { answerProblems } from '../http/problem.ts';
import type { ApiOptions } from './api-options.ts';
import { registerCatalogue } from './catalogue-routes.ts';
import { describeRoutes } from './describe-routes.ts';
import { registerOpenApi } from './openapi-routes.ts';
import { registerSession } from './session-routes.ts';
import { registerWorld } from './world-routes.ts';

/** The portal's JSON API, `/api/portal/v1`: what the portal's own pages use, and scripts may. */
export async function apiPlugin(app: FastifyInstance, options: ApiOptions): Promise<void> {
  // Schemas describe and check what comes in; what goes out is written as it is.
  app.setSerializerCompiler(() => JSON.stringify);
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  answerProblems(app);
  // Before the pages' own wildcard takes it.
  app.get('/*', (_request, reply) => reply.callNotFound());
  describeRoutes(app, { title: 'Kontor portal API', url: options.faces.url('dev') });
  registerSession(app, options);
  registerWorld(app, options.local);
  registerCatalogue(app, options);
  registerOpenApi(app, options);
}
