import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIdentityWorld, type IdentityWorld, password } from '../testing/identity-world.ts';
import { authorizeUrl } from '../testing/requests.ts';
import { hiddenFields, SignInBrowser } from '../testing/sign-in-browser.ts';

let world: IdentityWorld;
let browser: SignInBrowser;
beforeAll(async () => {
  world = await createIdentityWorld();
});
beforeEach(() => {
  browser = new SignInBrowser(world.app);
});
afterAll(() => world?.close());

const common = '/login/common/oauth/authorize';
const failed = 'The e-mail or the password is wrong.';

describe('Sign-in forms are safe from other sites (CSRF)', () => {
  it.each([
    ['without the token', { form_token: '' }],
    ['with a token of another browser', { form_token: 'a'.repeat(43) }],
  ])('a form %s is refused', async (_name, forged) => {
    const page = await browser.get(authorizeUrl(world));
    const answer = await browser.submit(page, { ...forged, username: 'ada@acme.test', password });
    expect(answer.statusCode).toBe(403);
    expect(answer.cookies.map((cookie) => cookie.name).join()).not.toContain('session');
  });

  it('a token is worth nothing without the cookie it belongs to', async () => {
    const page = await browser.get(authorizeUrl(world));
    const answer = await new SignInBrowser(world.app).submit(page, { username: 'ada@acme.test', password });
    expect(answer.statusCode).toBe(403);
  });

  it('a changed request is checked again: no redirect to an unregistered address', async () => {
    const page = await browser.get(authorizeUrl(world));
    const request = new URLSearchParams(hiddenFields(page.body).request);
    request.set('redirect_uri', 'https://evil.test/');
    const answer = await browser.submit(page, {
      request: String(request),
      username: 'ada@acme.test',
      password,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('InvalidRedirectUrl (2)');
  });

  it('approval by a person who is not signed in approves nothing', async () => {
    const client = await world.register({ name: 'Sneaky' });
    const page = await browser.get(authorizeUrl(world, { client_id: client.clientId }));
    await browser.submit(page, { tenant: world.tenant.ctx, decision: 'approve' });
    expect(await world.identity.authorizations.state(client.clientId, world.tenant.id)).toBe('none');
  });

  it('approval by an ordinary user approves nothing', async () => {
    const client = await world.register({ name: 'Sneaky too' });
    await browser.signIn(authorizeUrl(world), world.user.username);
    const page = await browser.get(authorizeUrl(world, { prompt: 'login', client_id: client.clientId }));
    const answer = await browser.submit(page, { tenant: world.tenant.ctx, decision: 'approve' });
    expect(answer.statusCode).toBe(403);
    expect(await world.identity.authorizations.state(client.clientId, world.tenant.id)).toBe('none');
  });
});

describe('A wrong password and an unknown user are the same to the outside', () => {
  it('in status and text', async () => {
    const wrong = await browser.signIn(authorizeUrl(world), world.user.username, 'wrong');
    const unknown = await browser.signIn(authorizeUrl(world), 'nobody@acme.test', 'wrong');
    const comparable = (body: string) =>
      body.replaceAll(/value="[^"]*"/g, '').replaceAll(/\w+@acme\.test/g, 'USER');
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.body).toContain(failed);
    expect(comparable(unknown.body)).toBe(comparable(wrong.body));
  });

  it('in time: both check a password hash', async () => {
    const time = async (username: string) => {
      const page = await browser.submit(await browser.get(authorizeUrl(world)), { username });
      const started = performance.now();
      await browser.submit(page, { password: 'wrong' });
      return performance.now() - started;
    };
    const wrong: number[] = [];
    const unknown: number[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const account = await world.identity.accounts.create({
        username: `timed${turn}@acme.test`,
        fullName: 'T',
        password: 'right-password',
      });
      wrong.push(await time(account.username));
      unknown.push(await time(`nobody${turn}@acme.test`));
    }
    // One Argon2id check takes at least 10 ms; everything else of the request much less.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...wrong) * 0.5);
    expect(Math.min(...wrong)).toBeGreaterThan(Math.min(...unknown) * 0.5);
    expect(Math.min(...unknown)).toBeGreaterThan(10);
  });
});

describe('Sign-in attempts are limited per account and address', () => {
  const attempt = async (username: string, secret: string, remoteAddress: string) => {
    const get = await world.app.inject({ url: authorizeUrl(world), remoteAddress });
    const cookie = get.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    return world.app.inject({
      method: 'POST',
      url: '/login/common/sign-in',
      remoteAddress,
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ ...hiddenFields(get.body), username, password: secret }).toString(),
    });
  };
  const newUser = async (username: string) => {
    const account = await world.identity.accounts.create({ username, fullName: 'L', password });
    await world.identity.accounts.link([
      { accountId: account.accountId, tenantId: world.tenant.id, associateId: 1000 + account.accountId },
    ]);
    return username;
  };

  it('the sixth guess must wait, the right password too, and the page says how long', async () => {
    const username = await newUser('guessed@acme.test');
    for (let turn = 0; turn < 5; turn++) {
      expect((await attempt(username, 'wrong', '10.0.0.1')).statusCode).toBe(401);
    }
    const sixth = await attempt(username, password, '10.0.0.1');
    expect(sixth.statusCode).toBe(429);
    expect(sixth.headers['retry-after']).toBe('30');
    expect(sixth.body).toContain('Try again in 30 seconds');

    world.clock.advance(31_000);
    expect((await attempt(username, 'wrong', '10.0.0.1')).statusCode).toBe(401);
    expect((await attempt(username, password, '10.0.0.1')).headers['retry-after']).toBe('60');
  });

  it('simultaneous guesses gain nothing', async () => {
    const username = await newUser('burst@acme.test');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => attempt(username, 'wrong', '10.0.0.2')),
    );
    expect(answers.filter((answer) => answer.statusCode === 401)).toHaveLength(5);
  });

  it('guessing from one address does not lock out the owner elsewhere', async () => {
    const username = await newUser('owner@acme.test');
    for (let turn = 0; turn < 6; turn++) await attempt(username, 'wrong', '10.0.0.3');
    expect((await attempt(username, password, '10.0.0.4')).statusCode).not.toBe(429);
  });

  it('guessing from many addresses slows new addresses, never one that signed in before', async () => {
    const username = await newUser('famous@acme.test');
    await attempt(username, password, '10.1.0.1');
    for (let turn = 0; turn < 50; turn++) await attempt(username, 'wrong', `10.2.0.${turn}`);
    expect((await attempt(username, password, '10.3.0.1')).statusCode).toBe(429);
    expect((await attempt(username, password, '10.1.0.1')).statusCode).not.toBe(429);
  });

  it('a right password takes its attempts back', async () => {
    const username = await newUser('clumsy@acme.test');
    for (let turn = 0; turn < 4; turn++) await attempt(username, 'wrong', '10.0.0.5');
    await attempt(username, password, '10.0.0.5');
    for (let turn = 0; turn < 4; turn++) await attempt(username, 'wrong', '10.0.0.5');
    expect((await attempt(username, password, '10.0.0.5')).statusCode).not.toBe(429);
  });
});

describe('Pages (design surface §7)', () => {
  it('run nothing, load only their stylesheet and stand in nobody’s frame', async () => {
    const page = await browser.get(authorizeUrl(world));
    expect(page.headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).not.toMatch(/<script|style=|onclick/i);
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const styles = await browser.get(href);
    expect(styles.headers['content-type']).toContain('text/css');
    expect(styles.headers['cache-control']).toContain('immutable');
  });

  it('set cookies that scripts cannot read and other hosts cannot set', async () => {
    await browser.signIn(authorizeUrl(world), world.user.username);
    const page = await new SignInBrowser(world.app).signIn(authorizeUrl(world), world.user.username);
    const session = page.cookies.find((cookie) => cookie.name.includes('session'));
    expect(session).toMatchObject({
      name: '__Host-superid_session_sod',
      httpOnly: true,
      secure: true,
      sameSite: 'None',
      path: '/',
    });
    expect(session).not.toHaveProperty('domain');
  });

  it('escape what people and partners write', async () => {
    const client = await world.register({
      name: '<b>Evil</b>',
      authorizeText: '"><script>alert(1)</script>',
    });
    const answer = await browser.signIn(
      authorizeUrl(world, { client_id: client.clientId, login_hint: '"><img src=x>' }),
      world.administrator.username,
    );
    expect(answer.body).toContain('&lt;script&gt;');
    expect(answer.body).not.toMatch(/<script>|<b>Evil|<img/);
  });

  it('prefill the login hint and remember it', async () => {
    const hinted = await browser.get(authorizeUrl(world, { login_hint: 'ada@acme.test' }));
    expect(hinted.body).toContain('value="ada@acme.test"');
    const later = await browser.get(authorizeUrl(world));
    expect(later.body).toContain('value="ada@acme.test"');
  });

  it('ask a person of several tenants which, with radio buttons of context identifiers', async () => {
    const page = await browser.signIn(authorizeUrl(world, {}, common), world.administrator.username);
    for (const { ctx } of [world.tenant, world.otherTenant]) {
      expect(page.body).toContain(`<input type="radio" name="tenant" value="${ctx}"`);
    }
    const answer = await browser.submit(page, { tenant: world.tenant.ctx });
    expect(answer.headers.location).toContain('&code=');
  });

  it('do not ask a person of one tenant', async () => {
    const answer = await browser.signIn(authorizeUrl(world, {}, common), world.user.username);
    expect(answer.headers.location).toContain('&code=');
  });

  it('show an administrator who asks for what, and approve once for everybody', async () => {
    const client = await world.register({ name: 'Fjord Web' });
    const url = authorizeUrl(world, { client_id: client.clientId });
    const page = await browser.signIn(url, world.administrator.username);
    for (const text of [
      'Fjord Web',
      'Fjord Apps',
      'Reads and writes companies.',
      'I approve',
      world.tenant.name,
    ]) {
      expect(page.body).toContain(text);
    }
    const approved = await browser.submit(page, { decision: 'approve' });
    expect(approved.headers.location).toContain('&code=');
    const other = await new SignInBrowser(world.app).signIn(url, world.user.username);
    expect(other.headers.location).toContain('&code=');
  });

  it('tell the application when the administrator cancels, and record nothing', async () => {
    const client = await world.register({ name: 'Unwanted' });
    const page = await browser.signIn(
      authorizeUrl(world, { client_id: client.clientId }),
      world.administrator.username,
    );
    const answer = await browser.submit(page, { decision: 'deny' });
    expect(answer.headers.location).toMatch(/\?state=s-81&error=access_denied&/);
    expect(await world.identity.authorizations.state(client.clientId, world.tenant.id)).toBe('none');
  });

  it('let a person without access start again as somebody else', async () => {
    const client = await world.register({ name: 'Closed' });
    const refused = await browser.signIn(
      authorizeUrl(world, { client_id: client.clientId }),
      world.user.username,
    );
    const href =
      /<a href="([^"]+)">Use another account/.exec(refused.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const again = await browser.get(href);
    expect(again.body).toContain('name="username"');
    const page = await browser.submit(
      await browser.submit(again, { username: world.administrator.username }),
      {
        password,
      },
    );
    expect(page.body).toContain('I approve');
  });
});
