import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type RunningKontor, runKontor } from '../support/kontor.ts';

const title = chromiumPath
  ? 'Signing in with a browser'
  : 'Signing in with a browser (skipped: Chromium is not installed)';

describe.skipIf(!chromiumPath)(title, () => {
  let kontor: RunningKontor;
  let browser: Browser;
  let page: Page;
  let callback: Server;
  let arrived: Promise<URL>;

  beforeAll(async () => {
    kontor = await runKontor();
    browser = await openBrowser();
    page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    callback?.close();
    await kontor?.stop();
  });

  /** The app's own address: one of the registered ones, on the port it names. */
  const listen = (redirectUri: string) =>
    new Promise<URL>((resolve, reject) => {
      const { port, hostname } = new URL(redirectUri);
      callback = createServer((request, response) => {
        response.end('signed in');
        resolve(new URL(request.url ?? '', redirectUri));
      });
      callback.once('error', reject);
      callback.listen(Number(port), hostname);
    });

  it('asks for user name, password and tenant, then consent, and ends at the app with a code', async () => {
    const { world } = kontor;
    const app = world.applications.find(
      (row) => row.name === 'Fjord Unapproved' && row.environment === 'sod',
    );
    const user = world.users.find(
      (row) => row.tenants.filter((tenant) => tenant.administrator).length >= 1 && row.tenants.length >= 2,
    );
    if (!app || !user) throw new Error('The demo world lacks Fjord Unapproved or a person of two tenants');
    const redirectUri = app.redirectUris.find((uri) => uri.startsWith('http://127.0.0.1')) ?? '';
    arrived = listen(redirectUri);
    const authorize = new URL(`${world.environments.sod?.issuer}/login/common/oauth/authorize`);
    authorize.search = new URLSearchParams({
      response_type: 'code',
      client_id: app.clientId,
      redirect_uri: redirectUri,
      scope: 'openid',
      state: 'from-the-browser',
    }).toString();

    await page.goto(authorize.href);
    await page.fill('input[name=username]', user.username);
    await page.click('button[type=submit]');
    await page.fill('input[name=password]', user.password);
    await page.click('button[type=submit]');
    const tenant = user.tenants.find((row) => row.administrator)?.ctx ?? '';
    await page.check(`input[name=tenant][value=${tenant}]`);
    await page.click('button[type=submit]');
    expect(await page.textContent('main')).toContain('Fjord Unapproved');
    await page.click('button[name=decision][value=approve]');

    const landed = await arrived;
    expect(landed.search).toMatch(/^\?state=from-the-browser&code=[A-Za-z0-9]{64}$/);
  });

  it('signs a developer in to the portal, which knows what the developer may do there', async () => {
    const { world } = kontor;
    const user = world.users.find(({ portal }) => portal.includes('Configuration'));
    if (!user) throw new Error('The demo world lacks a developer');
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();

    await page.goto(`${world.portal}/auth/login?environment=sod&returnTo=/reference`);
    await page.fill('input[name=username]', user.username);
    await page.click('button[type=submit]');
    await page.fill('input[name=password]', user.password);
    await page.click('button[type=submit]');
    await page.waitForURL(`${world.portal}/reference`);

    const session = await context.request.get(`${world.portal}/api/portal/v1/session`);
    expect(await session.json()).toMatchObject({
      user: { displayName: user.name, memberships: [{ permissions: user.portal }] },
    });
    await context.close();
  });
});
