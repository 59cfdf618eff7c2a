import type { FastifyPluginAsync } from 'fastify';
import { html, page, sendPage } from '../platform/http/index.ts';

/** The App Store is not built yet; its face says so, to people and to programs. */
export const storePlugin: FastifyPluginAsync = async (app) => {
  app.get('/', async (request, reply) => {
    if (!request.headers.accept?.includes('text/html')) {
      return reply
        .status(501)
        .send({ error: 'not_built', message: 'The App Store is not built yet.', requestId: request.id });
    }
    return sendPage(
      reply,
      501,
      page(
        'App Store',
        html`<h1>App Store</h1>
          <p>The App Store is not built yet. Applications of the demo world are listed in the Developer Portal.</p>`,
      ),
    );
  });
};
