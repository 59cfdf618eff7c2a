import type { FastifyPluginAsync } from 'fastify';
import { html, page, sendPage } from '../platform/http/index.ts';

/** The `id` host. Passwords are checked on the login hosts; changing them here comes later. */
export const accountsPlugin: FastifyPluginAsync = async (app) => {
  app.get('/', async (_request, reply) =>
    sendPage(
      reply,
      200,
      page('SuperID', html`<h1>SuperID accounts</h1><p>Sign in through an application.</p>`),
    ),
  );
  app.get('/identityprovider/register', async (_request, reply) =>
    sendPage(
      reply,
      501,
      page('Not offered yet', html`<h1>Not offered yet</h1><p>Domains cannot be connected here.</p>`),
    ),
  );
};
