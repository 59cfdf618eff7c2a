import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalHost, portalUnderTest } from '../testing/portal-under-test.ts';

describe("the portal's pages", () => {
  let portal: Awaited<ReturnType<typeof portalUnderTest>>;
  beforeAll(async () => {
    portal = await portalUnderTest();
  });
  afterAll(() => portal.close());
  const get = (url: string, accept = 'text/html') =>
    portal.app.inject({ url, headers: { host: portalHost, accept } });

  it('may run our own scripts only, and styles with the nonce of this very response', async () => {
    const [first, second] = [await get('/'), await get('/')];
    const policy = String(first.headers['content-security-policy']);
    const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? 'none';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).not.toContain('unsafe');
    expect([first.body.includes(nonce), second.body.includes(nonce)]).toEqual([true, false]);
  });

  it('may call the APIs of the tenants and nothing else', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(/connect-src ([^;]+)/.exec(policy)?.[1]?.split(' ')).toEqual([
      "'self'",
      ...[4311, 4312, 4321, 4331, 4332].map((port) => `http://localhost:${port}`),
    ]);
  });

  it('are kept for good when their name has a hash, and never otherwise', async () => {
    const asset = await get('/assets/a-1.js', '*/*');
    expect(asset.headers['cache-control']).toContain('immutable');
    expect((await get('/')).headers['cache-control']).toBe('no-store');
  });

  it('answer 404 with the pages for an address they do not know', async () => {
    const answer = await get('/nowhere');
    expect([answer.statusCode, answer.body.includes('/assets/a-1.js')]).toEqual([404, true]);
    expect((await get('/reference/sod/rest/Contact')).statusCode).toBe(200);
  });

  it.each(['/hidden.txt', '/assets/../hidden.txt', '/assets/%2e%2e/hidden.txt', '/assets/..%2fhidden.txt'])(
    'give no file that is not theirs: %s',
    async (url) => {
      expect((await get(url, '*/*')).body).not.toContain('hidden');
    },
  );
});
