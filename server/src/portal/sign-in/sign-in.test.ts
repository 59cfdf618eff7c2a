import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, portalHost, portalUnderTest } from '../testing/portal-under-test.ts';
import { localPath } from './local-path.ts';

type Portal = Awaited<ReturnType<typeof portalUnderTest>>;

describe('sign-in to the portal through SuperID', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await portalUnderTest();
  });
  afterAll(() => portal.close());

  const host = portalHost;
  const get = (url: string, cookie = '') => portal.app.inject({ url, headers: { host, cookie } });
  const begin = async (url = '/auth/login') => {
    const answer = await get(url);
    return { location: String(answer.headers.location), cookie: cookieOf(answer), answer };
  };

  it('refuses an answer in a browser that began no sign-in', async () => {
    const { location } = await begin();
    const answer = await get(portal.superId.answerTo(location));
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'sign_in_not_begun']);
  });

  it('refuses the answer to another sign-in (state, RFC 6749 §10.12)', async () => {
    const mine = await begin();
    const theirs = await begin();
    const answer = await get(portal.superId.answerTo(theirs.location), mine.cookie);
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'sign_in_refused']);
  });

  it('refuses the same answer twice', async () => {
    const { location, cookie } = await begin();
    const url = portal.superId.answerTo(location);
    const first = await get(url, cookie);
    const second = await get(url, cookie);
    expect([first.statusCode, second.statusCode]).toEqual([302, 400]);
  });

  it('refuses an id_token that SuperID did not sign, or that answers another nonce', async () => {
    for (const trick of [{ isForged: true }, { nonce: 'other' }]) {
      const { location, cookie } = await begin();
      const answer = await get(portal.superId.answerTo(location, trick), cookie);
      expect([trick, answer.statusCode, answer.cookies.length]).toEqual([trick, 400, 0]);
    }
  });

  it('refuses a sign-in that took longer than ten minutes', async () => {
    const { location, cookie } = await begin();
    portal.setTime('2026-11-23T12:11:00Z');
    const answer = await get(portal.superId.answerTo(location), cookie);
    portal.setTime('2026-11-23T12:00:00Z');
    expect(answer.statusCode).toBe(400);
  });

  it('says which OAuth error SuperID answered', async () => {
    const { location, cookie } = await begin();
    const state = new URL(location).searchParams.get('state');
    const answer = await get(`/auth/callback?error=access_denied&state=${state}`, cookie);
    expect(answer.json().message).toContain('access_denied');
  });

  it('asks with PKCE, state and nonce, at the SuperID of the environment', async () => {
    const { location } = await begin('/auth/login?environment=stage');
    const query = Object.fromEntries(new URL(location).searchParams);
    expect(query).toMatchObject({
      client_id: 'portal-stage',
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'http://localhost:4300/auth/callback',
      state: expect.stringMatching(/.{20}/),
      nonce: expect.stringMatching(/.{20}/),
    });
  });

  it('begins at the name SuperID returns to, where the cookie will be', async () => {
    const answer = await portal.app.inject({ url: '/auth/login', headers: { host: '127.0.0.1:4300' } });
    expect(answer.headers.location).toBe('http://localhost:4300/auth/login');
  });

  it('ends at the page it began on, with a cookie scripts cannot read', async () => {
    const { location, cookie } = await begin('/auth/login?returnTo=/reference?x=1');
    const answer = await get(portal.superId.answerTo(location), cookie);
    expect(answer.headers.location).toBe('/reference?x=1');
    expect(answer.cookies.find(({ name }) => name === 'kontor_portal')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
  });

  it('keeps only a hash of what the browser holds', async () => {
    const { cookie } = await portal.signIn();
    const rows = await portal.db.query({ text: 'select * from kontor.portal_session', values: [] });
    expect(JSON.stringify(rows)).not.toContain(cookie.split('=')[1]);
  });

  it('knows who is signed in, until the session is over', async () => {
    const session = await portal.signIn({ username: 'Ada@Fjord.example' });
    const userNow = async () =>
      (await portal.app.inject({ url: '/api/portal/v1/session', headers: session })).json().user;
    expect(await userNow()).toMatchObject({
      username: 'ada@fjord.example',
      environment: 'sod',
      memberships: [],
    });
    portal.setTime('2026-11-24T00:00:01Z');
    expect(await userNow()).toBeNull();
    portal.setTime('2026-11-23T12:00:00Z');
  });

  it('signs out here and sends the browser to end the session of SuperID', async () => {
    const session = await portal.signIn();
    const headers = { ...session, origin: `http://${host}` };
    const answer = await portal.app.inject({ method: 'POST', url: '/auth/logout', headers });
    expect(answer.json().location).toMatch(/^http:\/\/localhost:4310\/login\/logout\?.*id_token_hint=/);
    const after = await portal.app.inject({ url: '/api/portal/v1/session', headers: session });
    expect(after.json().user).toBeNull();
  });

  it('refuses a sign-out that another site asks for', async () => {
    const session = await portal.signIn();
    for (const origin of ['http://localhost:8080', 'null', undefined]) {
      const headers = { ...session, ...(origin ? { origin } : {}) };
      const answer = await portal.app.inject({ method: 'POST', url: '/auth/logout', headers });
      expect([origin, answer.statusCode]).toEqual([origin, 403]);
    }
  });

  it('forgets what is over when purged', async () => {
    await begin();
    await portal.signIn();
    portal.setTime('2026-11-25T12:00:00Z');
    await portal.portal.purge();
    portal.setTime('2026-11-23T12:00:00Z');
    const text = `select (select count(*) from kontor.portal_session) + (select count(*) from kontor.portal_sign_in) as n`;
    expect(await portal.db.query({ text, values: [] })).toEqual([{ n: 0 }]);
  });
});

describe('over HTTPS', () => {
  it('binds the cookies to the very host (__Host-, Secure)', async () => {
    const portal = await portalUnderTest({ mode: 'production', portalUrl: 'https://portal.example' });
    const answer = await portal.app.inject({ url: '/auth/login', headers: { host: 'portal.example' } });
    await portal.close();
    expect(answer.cookies[0]).toMatchObject({ name: '__Host-kontor_portal_sign_in', secure: true });
  });
});

describe('where a sign-in may end', () => {
  it.each([
    ['/reference?x=1#y', '/reference?x=1#y'],
    ['https://evil.example/', '/'],
    ['//evil.example/', '/'],
    ['/\\evil.example/', '/'],
    ['/\t/evil.example/', '/'],
    ['javascript:alert(1)', '/'],
    [undefined, '/'],
  ])('%s → %s', (wanted, path) => {
    expect(localPath(wanted)).toBe(path);
  });
});
