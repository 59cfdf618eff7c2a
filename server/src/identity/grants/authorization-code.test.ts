import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityWorld, type IdentityWorld } from '../testing/identity-world.ts';
import { obtainCode, payloadOf, redeem, refreshWith, type Tokens } from '../testing/requests.ts';

const verifier = 'q7Zr2mWkT0uYb4sXn9LdPc6eVhJfGa1oRiE3tUwK8yM';
const challenge = 'ncW5Cn41xnhtkajpBedr4HDNlUaX3VgMVK_zu9VUApc';
const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };

let world: IdentityWorld;
beforeAll(async () => {
  world = await createIdentityWorld();
});
afterAll(() => world?.close());

describe('A code is refused (spec identity §5.3, §5.4)', () => {
  it.each([
    ['that does not exist', { code: 'x'.repeat(64) }, 'invalid_grant'],
    ['that is missing', { code: undefined }, 'invalid_request'],
    ['with another redirect_uri', { redirect_uri: 'https://app.example.test/other' }, 'invalid_grant'],
    ['without redirect_uri', { redirect_uri: undefined }, 'invalid_grant'],
    ['with a verifier nobody announced', { code_verifier: verifier }, 'invalid_grant'],
  ])('%s', async (_name, given, error) => {
    const answer = await redeem(world, await obtainCode(world), given);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({ error, error_description: expect.any(String) });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['without its verifier', undefined],
    ['with another verifier', `${verifier}x`],
    ['with the challenge for a verifier', challenge],
  ])('%s (RFC 7636 §4.6)', async (_name, code_verifier) => {
    const answer = await redeem(world, await obtainCode(world, pkce), { code_verifier });
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'invalid_grant']);
  });

  it('of another client', async () => {
    const other = await world.register({ name: 'Other' });
    const answer = await redeem(world, await obtainCode(world), { client_id: other.clientId });
    expect(answer.json().error).toBe('invalid_grant');
  });

  it('after ten minutes', async () => {
    const code = await obtainCode(world);
    world.clock.advance(10 * 60 * 1000);
    expect((await redeem(world, code)).json().error).toBe('invalid_grant');
  });

  it('when the tenant was suspended meanwhile', async () => {
    const code = await obtainCode(world);
    await world.setState(world.tenant, 'Suspended');
    const answer = await redeem(world, code);
    await world.setState(world.tenant, 'Running');
    expect(answer.json().error).toBe('invalid_grant');
  });

  it('when the approval was revoked meanwhile', async () => {
    const client = await world.register({ name: 'Soon revoked' });
    await world.approve(client);
    const code = await obtainCode(world, { client_id: client.clientId });
    await world.identity.authorizations.revoke(client.clientId, world.tenant.id);
    expect((await redeem(world, code, { client_id: client.clientId })).json().error).toBe('invalid_grant');
  });

  it('but not used up by a refusal', async () => {
    const code = await obtainCode(world);
    await redeem(world, code, { redirect_uri: 'https://app.example.test/other' });
    expect((await redeem(world, code)).statusCode).toBe(200);
  });
});

describe('A replayed code (RFC 6749 §4.1.2)', () => {
  it('is refused and takes along what it gave', async () => {
    const code = await obtainCode(world);
    const tokens = (await redeem(world, code)).json<Tokens>();
    expect(await world.identity.credentials.accessToken(tokens.access_token)).toBeDefined();

    const replay = await redeem(world, code);

    expect([replay.statusCode, replay.json().error]).toEqual([400, 'invalid_grant']);
    expect(await world.identity.credentials.accessToken(tokens.access_token)).toBeUndefined();
    expect((await refreshWith(world, tokens.refresh_token)).json().error).toBe('invalid_grant');
  });

  it('gives tokens to exactly one of simultaneous attempts', async () => {
    const code = await obtainCode(world);
    const answers = await Promise.all(Array.from({ length: 6 }, () => redeem(world, code)));
    expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(1);
  });

  it('is remembered until long after it expired', async () => {
    const code = await obtainCode(world);
    const tokens = (await redeem(world, code)).json<Tokens>();
    world.clock.advance(60 * 60 * 1000);
    await world.identity.purge();
    await redeem(world, code);
    expect((await refreshWith(world, tokens.refresh_token)).json().error).toBe('invalid_grant');
  });
});

describe('A code becomes tokens', () => {
  it('in the documented shape', async () => {
    const answer = await redeem(world, await obtainCode(world));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    const body = answer.json<Tokens>();
    expect(Object.keys(body)).toEqual([
      'token_type',
      'access_token',
      'expires_in',
      'refresh_token',
      'id_token',
    ]);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(body.refresh_token).toMatch(/^[A-Za-z0-9]{64}$/);
    const [, token = ''] =
      new RegExp(`^8A:${world.tenant.ctx}\\.([A-Za-z0-9+/=]+)$`).exec(body.access_token) ?? [];
    expect(token.length).toBeGreaterThanOrEqual(300);
    expect(token.length).toBeLessThanOrEqual(800);
  });

  it.each([
    ['S256', pkce, verifier],
    ['plain', { code_challenge: verifier, code_challenge_method: 'plain' }, verifier],
    ['plain, the default', { code_challenge: verifier }, verifier],
  ])('with PKCE %s', async (_name, given, code_verifier) => {
    const answer = await redeem(world, await obtainCode(world, given), { code_verifier });
    expect(answer.statusCode).toBe(200);
  });

  it('for a native application without a secret, by regular-expression redirect', async () => {
    const native = await world.register({ isNative: true, redirectUris: ['^http://127.0.0.1\\:\\d{4,10}$'] });
    await world.approve(native);
    const where = { client_id: native.clientId, redirect_uri: 'http://127.0.0.1:8000' };
    const code = await obtainCode(world, { ...where, ...pkce });
    const answer = await redeem(world, code, { ...where, client_secret: undefined, code_verifier: verifier });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toHaveProperty('refresh_token');
  });

  it('for our own portal: who it is, and a token that opens nothing', async () => {
    const portal = await world.register({ name: 'Portal', isFirstParty: true });
    const code = await obtainCode(world, { client_id: portal.clientId }, '/login/common/oauth/authorize');
    const answer = await redeem(world, code, { client_id: portal.clientId });
    const body = answer.json<Tokens>();
    expect(answer.statusCode, answer.body).toBe(200);
    expect(body).not.toHaveProperty('refresh_token');
    expect(payloadOf(body.id_token)).toMatchObject({ sub: world.user.username, aud: portal.clientId });
    expect(await world.identity.credentials.accessToken(body.access_token)).toBeUndefined();
  });
});
