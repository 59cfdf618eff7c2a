import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../errors.ts';
import { createHttpApp } from './index.ts';

describe('HTTP behaviour common to all faces (design surface §6)', async () => {
  const app = await createHttpApp({ log: pino({ enabled: false }), maxBodyBytes: 100 });
  beforeAll(async () => {
    app.get('/crash', async () => {
      throw new Error('password=hunter2 at /srv/secret.ts');
    });
    app.get('/busy', async () => {
      throw new AppError('too_many', 429, 'Too many attempts', { headers: { 'retry-after': '30' } });
    });
    app.get('/large', async () => ({ text: 'x'.repeat(5000) }));
    app.post('/echo', async (request) => request.body);
    await app.ready();
  });
  afterAll(() => app.close());

  it('never tells the cause of a crash, as JSON or as a page', async () => {
    for (const accept of ['application/json', 'text/html']) {
      const answer = await app.inject({ url: '/crash', headers: { accept } });
      expect(answer.statusCode).toBe(500);
      expect(answer.body).not.toMatch(/hunter2|secret\.ts/);
      expect(answer.body).toContain(answer.headers['x-request-id']);
    }
  });

  it('refuses a body over the limit with 413', async () => {
    const answer = await app.inject({ method: 'POST', url: '/echo', payload: { text: 'x'.repeat(200) } });
    expect(answer.statusCode).toBe(413);
  });

  it('names the method and path nothing answers, without the query', async () => {
    const answer = await app.inject({ url: '/nowhere?token=abc' });
    expect(answer.json()).toMatchObject({
      error: 'not_found',
      message: 'Nothing answers GET /nowhere here.',
    });
  });

  it('sends the headers an error carries', async () => {
    const answer = await app.inject({ url: '/busy' });
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '30']);
  });

  it('compresses JSON over 1 kB only for clients that accept it', async () => {
    const plain = await app.inject({ url: '/large' });
    const small = await app.inject({ url: '/large', headers: { 'accept-encoding': 'gzip' } });
    expect([plain.headers['content-encoding'], small.headers['content-encoding']]).toEqual([
      undefined,
      'gzip',
    ]);
  });

  it('lets its pages load and run nothing', async () => {
    const answer = await app.inject({ url: '/nowhere', headers: { accept: 'text/html' } });
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
  });
});
