import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPortal, runPortal } from '../../server/src/portal/testing/running-portal.ts';
import { chromiumPath, openBrowser } from '../support/browser.ts';

const webRoot = fileURLToPath(new URL('../../web/dist', import.meta.url));
const missing = !chromiumPath
  ? 'no Chromium: apt-get install chromium'
  : existsSync(`${webRoot}/index.html`)
    ? undefined
    : 'pages not built: npm run build';

describe.skipIf(missing)(`the portal in a browser${missing ? ` (skipped, ${missing})` : ''}`, () => {
  let portal: RunningPortal;
  let browser: Browser;
  let context: BrowserContext;
  let complaints: string[];

  beforeAll(async () => {
    [portal, browser] = await Promise.all([runPortal(webRoot), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });
  afterEach(() => context.close());

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    context = await browser.newContext(options);
    const page = await context.newPage();
    complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${portal.url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  it('shows the world without a complaint of the browser, its security policy included', async () => {
    const page = await open('/');
    await page.getByRole('heading', { name: 'Environments' }).waitFor();
    for (const ctx of ['Cust10001', 'Cust20001', 'Cust30002']) {
      expect(await page.getByText(ctx, { exact: true }).count()).toBeGreaterThan(0);
    }
    expect(complaints).toEqual([]);
  });

  it('keeps secrets masked until they are asked for, and copies without showing', async () => {
    const page = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const row = page.getByRole('table', { name: 'Fjord Web by environment' }).getByRole('row').nth(1);
    await row.getByRole('button', { name: 'Copy client secret of Fjord Web in SOD' }).click();
    const secret = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(secret).toMatch(/^[0-9a-f]{32}$/);
    expect(await row.textContent()).not.toContain(secret);
    await row.getByRole('button', { name: 'Reveal client secret of Fjord Web in SOD' }).click();
    expect(await row.textContent()).toContain(secret);
  });

  it('fills the first call with the ids one picks', async () => {
    const page = await open('/');
    await page.getByLabel('Tenant', { exact: true }).selectOption('Cust30001');
    await page.getByLabel('Application', { exact: true }).selectOption('Fjord Sync');
    await page.getByText('TypeScript', { exact: true }).click();
    const code = await page.getByRole('figure', { name: 'first call in TypeScript' }).textContent();
    expect(code).toContain('kontor token --tenant Cust30001 --app "Fjord Sync"');
    expect(code).toContain("new WebApi('http://localhost:4331/Cust30001/api/')");
  });

  it('goes everywhere by keyboard: skip link, g and a letter, /, ?', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');

    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.getByRole('heading', { level: 1, name: 'Contact' }).waitFor();

    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).fill('åsgård');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#environment-sod$/);
    expect(complaints).toEqual([]);
  });

  it('gets a token and calls the tenant from the API reference', async () => {
    const page = await open('/reference/sod/rest/Contact');
    await page.getByRole('button', { name: 'Get a token' }).click();
    await page.getByRole('button', { name: 'GET /Contact/{id} GetContactEntity', exact: true }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    const answer = page.getByRole('status').filter({ hasText: '200' });
    await answer.waitFor();
    expect(await answer.textContent()).toContain('"Name": "Fjordbygg"');
    expect(complaints).toEqual([]);
  });

  it('says that an operation answers 501, and finds only what does not', async () => {
    const page = await open('/reference/sod/rest/Contact');
    await page.getByText('Answers 501').first().waitFor();
    expect(await page.getByText('Answers 501').count()).toBeGreaterThan(10);
    await page.getByLabel('Only what answers here').check({ force: true });
    expect(await page.getByText('Answers 501').count()).toBe(0);
  });

  it('names an address it does not know, with the status a program sees', async () => {
    context = await browser.newContext();
    const page = await context.newPage();
    const answer = await page.goto(`${portal.url}/nowhere`);
    await page.getByRole('heading', { name: 'Not found' }).waitFor();
    expect(answer?.status()).toBe(404);
  });

  it('fits a phone: nothing to scroll sideways', async () => {
    for (const [path, opens] of [
      ['/', 'Redirects and keys of Fjord Sync'],
      ['/reference/sod/agents/Contact', 'POST /Agents/Contact/GetContactEntity GetContactEntity'],
    ] as const) {
      const page = await open(path, { viewport: { width: 390, height: 844 } });
      await page.getByRole('button', { name: opens, exact: true }).click();
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect([path, width]).toEqual([path, 390]);
      await context.close();
    }
  });

  describe.each(['light', 'dark'] as const)('WCAG 2.2 AA (axe), %s', (colorScheme) => {
    it.each([
      ['the world', '/', 'button[aria-label="Redirects and keys of Fjord Sync"]'],
      [
        'the API reference',
        '/reference/sod/rest/Contact',
        'button[aria-controls]:has-text("PutContactEntity")',
      ],
      ['not found', '/nowhere', undefined],
    ])(
      '%s',
      async (_name, path, opens) => {
        const page = await open(path, { colorScheme, reducedMotion: 'reduce' });
        if (opens) await page.locator(opens).first().click();
        const { violations } = await new AxeBuilder({ page })
          // Without the passes, whose description takes most of the time, and without a second page for frames:
          // ours have none.
          .setLegacyMode()
          .options({ resultTypes: ['violations'] })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`,
        );
        expect(found).toEqual([]);
      },
      60_000,
    );
  });
});
