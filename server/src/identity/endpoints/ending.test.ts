import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIdentityWorld, type IdentityWorld } from '../testing/identity-world.ts';
import { authorizeUrl, obtainTokens, refreshWith } from '../testing/requests.ts';
import { SignInBrowser } from '../testing/sign-in-browser.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await createIdentityWorld();
});
afterAll(() => world?.close());

describe('Revocation (spec identity §5.5, RFC 7009)', () => {
  const revoke = (query: string, payload?: string) =>
    world.app.inject({
      method: 'POST',
      url: `/login/common/oauth/Revoke${query}`,
      headers: payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
      ...(payload === undefined ? {} : { payload }),
    });

  it.each(['?token=unknown', '?token=8A:Cust1.AAAA', '', '?token=a&token=a'])(
    '%j answers 200',
    async (query) => {
      expect((await revoke(query)).statusCode).toBe(200);
    },
  );

  it('by query, without the client, ends the refresh token and the access tokens that came with it', async () => {
    const tokens = await obtainTokens(world);
    expect(await world.identity.credentials.accessToken(tokens.access_token)).toBeDefined();
    expect((await revoke(`?token=${tokens.refresh_token}&token_type_hint=JWT`)).statusCode).toBe(200);
    expect((await refreshWith(world, tokens.refresh_token)).json().error).toBe('invalid_grant');
    expect(await world.identity.credentials.accessToken(tokens.access_token)).toBeUndefined();
  });

  it('by form body ends an access token and leaves the refresh token', async () => {
    const tokens = await obtainTokens(world);
    expect(await world.identity.credentials.accessToken(tokens.access_token)).toBeDefined();
    await revoke('', new URLSearchParams({ token: tokens.access_token }).toString());
    expect(await world.identity.credentials.accessToken(tokens.access_token)).toBeUndefined();
    expect((await refreshWith(world, tokens.refresh_token)).statusCode).toBe(200);
  });
});

describe('Sign-out (spec identity §12)', () => {
  const bye = 'https://app.example.test/bye';
  let browser: SignInBrowser;
  beforeEach(async () => {
    browser = new SignInBrowser(world.app);
    await browser.signIn(authorizeUrl(world), world.user.username);
  });
  const logout = (parameters: Record<string, string>) =>
    browser.get(`/login/logout?${new URLSearchParams(parameters)}`);

  it.each([
    ['an address nobody registered', { redirect_uri: 'https://evil.test/' }],
    ['a registered address with something behind', { redirect_uri: `${bye}/evil` }],
    ['no address', {}],
    ['an address of another client', { post_logout_redirect_uri: bye, client_id: 'f'.repeat(32) }],
    ['a forged id_token_hint', { post_logout_redirect_uri: bye, id_token_hint: 'e30.e30.AAAA' }],
  ])('%s ends on a page', async (_name, parameters) => {
    const answer = await logout(parameters);
    expect([answer.statusCode, answer.headers.location]).toEqual([200, undefined]);
    expect(answer.body).toContain('You are signed out');
  });

  it('ends the session on both sides', async () => {
    const before = new Map(browser.cookies);
    await logout({});
    expect([...browser.cookies.keys()].join()).not.toContain('session');
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect((await browser.get(authorizeUrl(world))).body).toContain('name="username"');
  });

  it('returns to a registered address, by either parameter, with state', async () => {
    const vendor = await logout({ scope: 'openid', redirect_uri: bye });
    expect([vendor.statusCode, vendor.headers.location]).toEqual([302, bye]);
    const standard = await logout({
      post_logout_redirect_uri: bye,
      client_id: world.client.clientId,
      state: 'a&b',
    });
    expect(standard.headers.location).toBe(`${bye}?state=a%26b`);
  });

  it('knows the client by an expired id_token', async () => {
    const { id_token } = await obtainTokens(world);
    world.clock.advance(60 * 60 * 1000);
    const answer = await logout({ post_logout_redirect_uri: bye, id_token_hint: id_token });
    expect(answer.headers.location).toBe(bye);
  });

  it('takes a posted form', async () => {
    const answer = await browser.post('/login/logout', { redirect_uri: bye });
    expect(answer.headers.location).toBe(bye);
  });

  it('leaves refresh tokens alone', async () => {
    const { refresh_token } = await obtainTokens(world);
    await logout({});
    expect((await refreshWith(world, refresh_token)).statusCode).toBe(200);
  });
});
