import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../clients/client.ts';
import {
  aTenantUser,
  createIdentityWorld,
  type IdentityWorld,
  redirectUri,
} from '../testing/identity-world.ts';
import { authorizeUrl } from '../testing/requests.ts';
import { SignInBrowser } from '../testing/sign-in-browser.ts';

const challenge = 'ncW5Cn41xnhtkajpBedr4HDNlUaX3VgMVK_zu9VUApc';

let world: IdentityWorld;
let native: Client;
beforeAll(async () => {
  world = await createIdentityWorld();
  native = await world.register({
    name: 'Fjord Native',
    isNative: true,
    secret: undefined,
    redirectUris: ['^http://127.0.0.1\\:\\d{4,10}$'],
  });
  await world.approve(native);
});
afterAll(() => world?.close());

const get = (url: string) => world.app.inject({ url, headers: { accept: 'text/html' } });
const common = '/login/common/oauth/authorize';

describe('Authorize: client and redirect URL are checked before anything is sent anywhere (§4.2, §4.4)', () => {
  it.each([
    ['an unknown client', { client_id: 'f'.repeat(32) }, 'Denied (4)'],
    ['no client', { client_id: undefined }, 'Denied (4)'],
    [
      'a redirect URL that is not registered',
      { redirect_uri: 'https://evil.test/cb' },
      'InvalidRedirectUrl (2)',
    ],
    ['no redirect URL', { redirect_uri: undefined }, 'InvalidRedirectUrl (2)'],
  ])('%s ends on a page with code and request id', async (_name, given, code) => {
    const answer = await get(authorizeUrl(world, given));
    expect(answer.statusCode).toBe(400);
    expect(answer.headers.location).toBeUndefined();
    expect(answer.body).toContain(`Authorization error: <strong>${code}</strong>`);
    expect(answer.body).toContain(answer.headers['x-request-id']);
  });

  it('does not know a client of another environment', async () => {
    const elsewhere = await world.register({ environment: 'production' });
    const answer = await get(authorizeUrl(world, { client_id: elsewhere.clientId }));
    expect(answer.statusCode).toBe(400);
  });

  it('refuses one parameter with two values', async () => {
    const answer = await get(`${authorizeUrl(world)}&client_id=${'e'.repeat(32)}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('client_id is given twice');
  });
});

describe('Authorize: errors the application is told (RFC 6749 §4.1.2.1)', () => {
  it.each([
    ['no response_type', { response_type: undefined }, 'invalid_request', '?'],
    ['an unknown response_type', { response_type: 'code banana' }, 'unsupported_response_type', '#'],
    [
      'a response_type not offered yet',
      { response_type: 'id_token token' },
      'unsupported_response_type',
      '#',
    ],
    ['a scope without openid', { scope: 'profile email' }, 'invalid_scope', '?'],
    ['no scope', { scope: undefined }, 'invalid_scope', '?'],
    ['a short code_challenge', { code_challenge: 'abc' }, 'invalid_request', '?'],
    [
      'an unknown challenge method',
      { code_challenge: challenge, code_challenge_method: 'S512' },
      'invalid_request',
      '?',
    ],
  ])('%s', async (_name, given, error, separator) => {
    const answer = await get(authorizeUrl(world, given));
    expect(answer.statusCode).toBe(302);
    const location = String(answer.headers.location);
    expect(location.startsWith(`${redirectUri}${separator}state=s-81&error=${error}&`), location).toBe(true);
  });

  it('a native application must use PKCE', async () => {
    const answer = await get(
      authorizeUrl(world, { client_id: native.clientId, redirect_uri: 'http://127.0.0.1:8000' }),
    );
    expect(answer.headers.location).toMatch(/^http:\/\/127\.0\.0\.1:8000\?state=s-81&error=invalid_request/);
  });

  it.each([
    ['none without a session', { prompt: 'none' }, 'login_required'],
    ['none and login together', { prompt: 'none login' }, 'login_required'],
  ])('prompt=%s', async (_name, given, error) => {
    const answer = await get(authorizeUrl(world, given));
    expect(answer.headers.location).toContain(`error=${error}`);
  });

  it('prompt=none asks no question: neither which tenant nor for approval', async () => {
    const browser = new SignInBrowser(world.app);
    await browser.signIn(authorizeUrl(world), world.administrator.username);
    const which = await browser.get(authorizeUrl(world, { prompt: 'none' }, common));
    expect(which.headers.location).toContain('error=interaction_required');
    const unapproved = await world.register({ name: 'Fjord Unapproved' });
    const approval = await browser.get(
      authorizeUrl(world, { prompt: 'none', client_id: unapproved.clientId }),
    );
    expect(approval.headers.location).toContain('error=consent_required');
  });
});

describe('Authorize: who may go on (§4.2, §8)', () => {
  it('a person without access to the tenant asked for ends on a page', async () => {
    const answer = await new SignInBrowser(world.app).signIn(
      authorizeUrl(world, {}, `/login/${world.otherTenant.ctx}/oauth/authorize`),
      world.user.username,
    );
    expect([answer.statusCode, answer.headers.location]).toEqual([403, undefined]);
    expect(answer.body).toContain('Denied (4)');
  });

  it('a person whose licence is gone does not get in', async () => {
    const gone = await world.identity.accounts.create({
      username: 'gone@acme.test',
      fullName: 'G',
      password: 'pw-of-gone',
    });
    await world.identity.accounts.link([
      { accountId: gone.accountId, tenantId: world.tenant.id, associateId: 40 },
    ]);
    world.users.set(world.tenant.id, aTenantUser({ associateId: 40, maySignIn: false }));
    const answer = await new SignInBrowser(world.app).signIn(
      authorizeUrl(world, {}, common),
      gone.username,
      'pw-of-gone',
    );
    expect(answer.statusCode).toBe(403);
  });

  it.each(['OfflineMaintenance', 'Suspended', 'MigrationPending'] as const)(
    'a tenant in state %s shows the unavailable page',
    async (state) => {
      await world.setState(world.otherTenant, state);
      const answer = await new SignInBrowser(world.app).signIn(
        authorizeUrl(world, { acr_values: `tenant:${world.otherTenant.ctx}` }, common),
        world.administrator.username,
      );
      await world.setState(world.otherTenant, 'Running');
      expect([answer.statusCode, answer.headers.location]).toEqual([503, undefined]);
      expect(answer.body).toContain(state);
    },
  );

  it('an ordinary user cannot approve an application', async () => {
    const client = await world.register({ name: 'Not Approved' });
    const browser = new SignInBrowser(world.app);
    const answer = await browser.signIn(
      authorizeUrl(world, { client_id: client.clientId }),
      world.user.username,
    );
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('Your account does not have access');
    const forged = await browser.get(authorizeUrl(world));
    expect(forged.statusCode).toBe(302);
    expect(await world.identity.authorizations.state(client.clientId, world.tenant.id)).toBe('none');
  });

  it('explicit consent is never given by a button', async () => {
    const client = await world.register({ name: 'Custom', authorizationLevel: 'Explicit' });
    const answer = await new SignInBrowser(world.app).signIn(
      authorizeUrl(world, { client_id: client.clientId }),
      world.administrator.username,
    );
    expect(answer.statusCode).toBe(403);
    expect(answer.body).not.toContain('name="decision"');
  });

  it.each([
    [
      'Revoked (1)',
      (client: Client) => world.identity.authorizations.revoke(client.clientId, world.tenant.id),
    ],
    [
      'NeedsReapproval (5)',
      (client: Client) => world.identity.authorizations.requireReapproval(client.clientId, world.tenant.id),
    ],
  ])('%s locks ordinary users out', async (code, lockOut) => {
    const client = await world.register({ name: 'Locked' });
    await world.approve(client);
    await lockOut(client);
    const answer = await new SignInBrowser(world.app).signIn(
      authorizeUrl(world, { client_id: client.clientId }),
      world.user.username,
    );
    expect(answer.body).toContain(code);
  });
});

describe('Authorize: what comes back', () => {
  it('state first, as it was given, then a code of 64 letters and digits, and no iss', async () => {
    const state = 'x y&z=1/é+%';
    const answer = await new SignInBrowser(world.app).signIn(
      authorizeUrl(world, { state }),
      world.user.username,
    );
    expect(answer.statusCode).toBe(303);
    const location = new URL(String(answer.headers.location));
    expect([...location.searchParams.keys()]).toEqual(['state', 'code']);
    expect(location.searchParams.get('state')).toBe(state);
    expect(location.searchParams.get('code')).toMatch(/^[A-Za-z0-9]{64}$/);
  });

  it('routes any casing and trailing slash, ignores unknown scopes, prompts and parameters', async () => {
    const url = authorizeUrl(
      world,
      { scope: 'offline_access openid webapi', prompt: 'consent', access_type: 'offline' },
      `/Login/${world.tenant.ctx.toLowerCase()}/OAuth/Authorize/`,
    );
    const answer = await new SignInBrowser(world.app).signIn(url, world.user.username);
    expect(answer.headers.location).toContain('&code=');
  });

  it('a second application signs in silently through the session', async () => {
    const browser = new SignInBrowser(world.app);
    await browser.signIn(authorizeUrl(world), world.user.username);
    const answer = await browser.get(authorizeUrl(world, { prompt: 'none' }));
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toContain('&code=');
  });

  it.each(['login', 'select_account'])(
    'prompt=%s shows the sign-in page in spite of a session',
    async (prompt) => {
      const browser = new SignInBrowser(world.app);
      await browser.signIn(authorizeUrl(world), world.user.username);
      const answer = await browser.get(authorizeUrl(world, { prompt }));
      expect(answer.body).toContain('name="username"');
      const again = await browser.submit(await browser.submit(answer, { username: world.user.username }), {
        password: 'correct horse battery',
      });
      expect(again.headers.location).toContain('&code=');
    },
  );

  it('a session ends after twelve hours', async () => {
    const browser = new SignInBrowser(world.app);
    await browser.signIn(authorizeUrl(world), world.user.username);
    world.clock.advance(12 * 60 * 60 * 1000 + 1);
    const answer = await browser.get(authorizeUrl(world));
    expect(answer.body).toContain('name="username"');
  });

  it.each(['form_post', 'form_data'])(
    'response_mode=%s posts hidden fields, state first',
    async (response_mode) => {
      const answer = await new SignInBrowser(world.app).signIn(
        authorizeUrl(world, { response_mode, state: '"><script>' }),
        world.user.username,
      );
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toMatch(
        /<form method="post" action="https:\/\/app\.example\.test\/cb"><input type="hidden" name="state" value="&quot;&gt;&lt;script&gt;"\/><input type="hidden" name="code" value="[A-Za-z0-9]{64}"\/>/,
      );
      expect(answer.headers['content-security-policy']).not.toMatch(/frame-ancestors|form-action/);
    },
  );

  it('response_mode=fragment puts state and code into the fragment', async () => {
    const answer = await new SignInBrowser(world.app).signIn(
      authorizeUrl(world, { response_mode: 'fragment' }),
      world.user.username,
    );
    expect(answer.headers.location).toMatch(/^https:\/\/app\.example\.test\/cb#state=s-81&code=\w{64}$/);
  });

  it('takes the request as a posted form too', async () => {
    const answer = await new SignInBrowser(world.app).post(
      '/login/common/oauth/authorize',
      Object.fromEntries(new URL(authorizeUrl(world), 'http://x').searchParams),
    );
    expect(answer.body).toContain('name="username"');
  });

  it('the path wins over acr_values', async () => {
    const answer = await new SignInBrowser(world.app).signIn(
      authorizeUrl(world, { acr_values: `tenant:${world.otherTenant.ctx}` }),
      world.user.username,
    );
    expect(answer.headers.location).toContain('&code=');
  });

  it('our own portal needs neither tenant nor approval', async () => {
    const portal = await world.register({ name: 'Developer Portal', isFirstParty: true });
    const staff = await world.identity.accounts.create({
      username: 'staff@kontor.test',
      fullName: 'S',
      password: 'pw-of-staff',
    });
    const answer = await new SignInBrowser(world.app).signIn(
      authorizeUrl(world, { client_id: portal.clientId }, common),
      staff.username,
      'pw-of-staff',
    );
    expect(answer.headers.location).toContain('&code=');
  });
});
