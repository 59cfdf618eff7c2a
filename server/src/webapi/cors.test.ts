import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { answerCors } from './cors.ts';

async function call(method: 'OPTIONS' | 'GET', headers: Record<string, string>) {
  const app = Fastify();
  answerCors(app, async (origin) => origin === 'http://localhost:4300');
  app.get('/Cust10001/api/v1/Contact/1', async (_request, reply) => reply.code(401).send({}));
  return app.inject({ method, url: '/Cust10001/api/v1/Contact/1', headers });
}
const preflight = {
  'access-control-request-method': 'PUT',
  'access-control-request-headers': 'authorization',
};

describe('calls from scripts of other sites (CORS)', () => {
  it('allows an origin nobody registered nothing', async () => {
    for (const method of ['OPTIONS', 'GET'] as const) {
      const { headers } = await call(method, { origin: 'http://evil.example', ...preflight });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers.vary).toBe('Origin');
    }
  });

  it('never allows cookies', async () => {
    const { headers } = await call('OPTIONS', { origin: 'http://localhost:4300', ...preflight });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('answers the question of a registered origin before its call', async () => {
    const answer = await call('OPTIONS', { origin: 'http://localhost:4300', ...preflight });
    expect([answer.statusCode, answer.headers]).toMatchObject([
      204,
      {
        'access-control-allow-origin': 'http://localhost:4300',
        'access-control-allow-methods': expect.stringContaining('PATCH'),
        'access-control-allow-headers': 'authorization',
      },
    ]);
  });

  it('lets a registered origin read refusals and the request id', async () => {
    const { headers } = await call('GET', { origin: 'http://localhost:4300' });
    expect(headers['access-control-allow-origin']).toBe('http://localhost:4300');
    expect(headers['access-control-expose-headers']).toContain('X-Request-Id');
  });
});
