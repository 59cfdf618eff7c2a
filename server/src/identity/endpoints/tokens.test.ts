import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientSecret, createIdentityWorld, type IdentityWorld } from '../testing/identity-world.ts';
import { obtainTokens, postTokens, refreshWith } from '../testing/requests.ts';

let world: IdentityWorld;
let refreshToken: string;
beforeAll(async () => {
  world = await createIdentityWorld();
  refreshToken = (await obtainTokens(world)).refresh_token;
});
afterAll(() => world?.close());

const url = '/login/common/oauth/tokens';
let parameters: Record<string, string>;
beforeEach(() => {
  parameters = {
    grant_type: 'refresh_token',
    client_id: world.client.clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  };
});
const basic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;

describe('Client authentication (spec identity §5.2, §5.4)', () => {
  it.each([
    ['a wrong secret', { client_secret: 'wrong' }],
    ['an empty secret', { client_secret: '' }],
    ['no secret', { client_secret: undefined }],
    ['no client_id', { client_id: undefined }],
    ['an unknown client_id', { client_id: 'f'.repeat(32) }],
  ])('%s is invalid_client with 400', async (_name, given) => {
    const answer = await refreshWith(world, refreshToken, given);
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'invalid_client']);
    expect(answer.headers['www-authenticate']).toBeUndefined();
  });

  it.each([
    ['a wrong secret', () => basic(world.client.clientId, 'wrong')],
    ['no secret', () => basic(world.client.clientId, '')],
    ['rubbish', () => 'Basic %%%'],
  ])('%s in Basic is invalid_client with 401 and a challenge', async (_name, authorization) => {
    const answer = await refreshWith(
      world,
      refreshToken,
      { client_id: undefined, client_secret: undefined },
      { authorization: authorization() },
    );
    expect([answer.statusCode, answer.json().error]).toEqual([401, 'invalid_client']);
    expect(answer.headers['www-authenticate']).toMatch(/^Basic/);
  });

  it('a client of another environment is unknown', async () => {
    const elsewhere = await world.register({ environment: 'stage' });
    const answer = await refreshWith(world, refreshToken, { client_id: elsewhere.clientId });
    expect(answer.json().error).toBe('invalid_client');
  });

  it('a native application may leave the secret out but not send a wrong one', async () => {
    const native = await world.register({ isNative: true });
    const given = { client_id: native.clientId };
    const wrong = await refreshWith(world, 'x', { ...given, client_secret: 'wrong' });
    const none = await refreshWith(world, 'x', { ...given, client_secret: undefined });
    const right = await refreshWith(world, 'x', given);
    expect([wrong, none, right].map((answer) => answer.json().error)).toEqual([
      'invalid_client',
      'invalid_grant',
      'invalid_grant',
    ]);
  });

  it('Basic takes form-encoded id and secret', async () => {
    const client = await world.register({ secret: 'p+ss w&rd:%é' });
    const answer = await postTokens(
      world,
      { client_id: undefined, client_secret: undefined, grant_type: 'refresh_token', refresh_token: 'x' },
      { authorization: basic(client.clientId, 'p+ss w&rd:%é') },
    );
    expect(answer.json().error).toBe('invalid_grant');
  });

  it('a replaced secret no longer works', async () => {
    const client = await world.register({ name: 'Rolling' });
    const fresh = await world.identity.clients.setSecret(client.clientId);
    const given = { client_id: client.clientId };
    expect(fresh).toMatch(/^[0-9a-f]{32}$/);
    expect((await refreshWith(world, 'x', given)).json().error).toBe('invalid_client');
    expect((await refreshWith(world, 'x', { ...given, client_secret: fresh })).json().error).toBe(
      'invalid_grant',
    );
  });
});

describe('Token requests that make no sense', () => {
  it.each([
    ['no grant_type', { grant_type: undefined }, 'invalid_request'],
    ['client_credentials', { grant_type: 'client_credentials' }, 'unsupported_grant_type'],
    ['a grant named like a method', { grant_type: 'toString' }, 'unsupported_grant_type'],
  ])('%s', async (_name, given, error) => {
    const answer = await refreshWith(world, refreshToken, given);
    expect([answer.statusCode, answer.json().error]).toEqual([400, error]);
  });

  it.each([
    ['broken multipart', 'multipart/form-data; boundary=x', '--y\r\nnothing'],
    ['multipart without boundary', 'multipart/form-data', 'x'],
    ['broken JSON', 'application/json', '{"grant_type":'],
  ])('%s is invalid_request', async (_name, contentType, payload) => {
    const answer = await world.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': contentType },
      payload,
    });
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'invalid_request']);
  });

  it('a body over the limit is 413', async () => {
    const payload = `a=${'x'.repeat(300 * 1024)}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await world.app.inject({ method: 'POST', url, headers, payload });
    expect(answer.statusCode).toBe(413);
  });

  it('GET is not answered', async () => {
    expect((await world.app.inject({ url: `${url}?${new URLSearchParams(parameters)}` })).statusCode).toBe(
      404,
    );
  });
});

describe('Every encoding real clients send works (spec identity §5.1)', () => {
  const expectTokens = (answer: { statusCode: number; body: string }) => {
    expect(answer.statusCode, answer.body).toBe(200);
    expect(JSON.parse(answer.body)).toHaveProperty('access_token');
  };
  const query = () => `${url}?${new URLSearchParams(parameters)}`;

  it.each([
    ['no Content-Type', {}],
    ['form Content-Type', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['JSON Content-Type', { 'content-type': 'application/json' }],
    [
      'JSON Content-Type and length 0',
      { 'content-type': 'application/json; charset=utf-8', 'content-length': '0' },
    ],
  ])('everything in the query, empty body, %s', async (_name, headers) => {
    expectTokens(await world.app.inject({ method: 'POST', url: query(), headers }));
  });

  it('multipart/form-data', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(parameters)) form.append(name, value);
    const encoded = new Response(form);
    expectTokens(
      await world.app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
        payload: Buffer.from(await encoded.arrayBuffer()),
      }),
    );
  });

  it('a JSON object', async () => {
    expectTokens(await world.app.inject({ method: 'POST', url, payload: parameters }));
  });

  it('a form body without Content-Type', async () => {
    const payload = Buffer.from(new URLSearchParams(parameters).toString());
    expectTokens(
      await world.app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'text/plain' } }),
    );
  });

  it('Basic authentication', async () => {
    const authorization = basic(world.client.clientId, clientSecret);
    const given = { client_id: undefined, client_secret: undefined };
    expectTokens(await refreshWith(world, refreshToken, given, { authorization }));
  });

  it('a tenant in the path, any casing', async () => {
    const payload = new URLSearchParams(parameters).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const path = `/Login/${world.tenant.ctx}/OAuth/Tokens`;
    expectTokens(await world.app.inject({ method: 'POST', url: path, headers, payload }));
  });

  it('body wins over query, and a parameter given twice the same is given once', async () => {
    const payload = `${new URLSearchParams(parameters)}&grant_type=refresh_token`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expectTokens(
      await world.app.inject({ method: 'POST', url: `${url}?client_secret=wrong`, headers, payload }),
    );
  });
});

describe('No secret reaches a log', () => {
  it('not from query, body, header or page', async () => {
    const { access_token, refresh_token } = await obtainTokens(world);
    const query = new URLSearchParams({ ...parameters, refresh_token });
    await world.app.inject({
      method: 'POST',
      url: `${url}?${query}`,
      headers: { authorization: 'Basic abc' },
    });
    await world.app.inject({ method: 'POST', url: `/login/common/oauth/revoke?token=${access_token}` });
    for (const secret of [clientSecret, 'correct horse battery', refresh_token, access_token.slice(0, 80)]) {
      expect(world.log()).not.toContain(secret);
    }
    expect(world.log()).toContain('signing key made');
  });
});
