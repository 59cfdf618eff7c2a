import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestTenant } from '../../../../tests/support/database.ts';
import { portalHost, portalUnderTest } from '../testing/portal-under-test.ts';

type Portal = Awaited<ReturnType<typeof portalUnderTest>>;
const base = '/api/portal/v1';

async function givenPartners({ stores }: Portal): Promise<void> {
  const [fjord, fell] = await stores.people.addPartners(['Fjord Apps', 'Fell Apps']);
  const partnerId = fjord?.id ?? 0;
  await stores.people.addUsers([
    {
      username: 'Ada@fjord.example',
      displayName: 'Ada Ås',
      email: 'ada@fjord.example',
      memberships: [{ partnerId, permissions: ['Log in', 'Read', 'Configuration'] }],
    },
    {
      username: 'mute@fjord.example',
      displayName: 'Mute',
      email: 'mute@fjord.example',
      memberships: [{ partnerId, permissions: ['Log in'] }],
    },
    {
      username: 'staff@kontor.example',
      displayName: 'Staff',
      email: 's@k.example',
      staffRoles: ['App Manager'],
    },
  ]);
  await stores.applications.add([
    { partnerId, name: 'Fjord Web', kind: 'standard', clientIds: { sod: 'a1', production: 'a3' } },
    { partnerId: fell?.id ?? 0, name: 'Fell', kind: 'custom', clientIds: {} },
  ]);
}

describe('the portal API in a local world', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await portalUnderTest();
    await givenPartners(portal);
    await createTestTenant(portal.db, { ctx: 'Cust10001', name: 'Fjordbygg' });
  });
  afterAll(() => portal.close());
  const get = (url: string, headers: object = {}) =>
    portal.app.inject({ url: `${base}${url}`, headers: { host: portalHost, ...headers } });

  it('refuses a name that is not its own, wherever that name points (DNS rebinding)', async () => {
    for (const url of [`${base}/world`, '/kontor.json']) {
      const answer = await portal.app.inject({ url, headers: { host: 'evil.example:4300' } });
      expect([url, answer.statusCode, answer.body.includes('kontor":"1')]).toEqual([url, 421, false]);
    }
  });

  it('refuses a token to another site', async () => {
    const headers = { host: portalHost, origin: 'http://localhost:8080' };
    const payload = { tenant: 'Cust10001' };
    const answer = await portal.app.inject({ method: 'POST', url: `${base}/tokens`, headers, payload });
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'other_origin']);
  });

  it('answers errors as problem details with the request id (RFC 9457)', async () => {
    const answer = await get('/nowhere');
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 404, requestId: answer.headers['x-request-id'] });
  });

  it('names the field a request got wrong', async () => {
    const headers = { host: portalHost, origin: `http://${portalHost}` };
    const answer = await portal.app.inject({ method: 'POST', url: `${base}/tokens`, headers, payload: {} });
    expect([answer.statusCode, answer.json().detail]).toEqual([400, expect.stringContaining('tenant')]);
  });

  it('shows the world and gives tokens', async () => {
    expect((await get('/world')).json()).toEqual({ kontor: '1.0.0' });
    const headers = { host: portalHost, origin: `http://${portalHost}` };
    const payload = { tenant: 'Cust10001' };
    const answer = await portal.app.inject({ method: 'POST', url: `${base}/tokens`, headers, payload });
    expect(answer.json()).toEqual({ accessToken: '8A:Cust10001.token' });
  });

  it('lists applications to nobody signed out', async () => {
    expect((await get('/applications')).statusCode).toBe(401);
  });

  it.each([
    ['ada@fjord.example', ['Fjord Web']],
    ['mute@fjord.example', []],
    ['stranger@else.example', []],
    ['staff@kontor.example', ['Fell', 'Fjord Web']],
  ])('lists to %s the applications %j', async (username, names) => {
    const session = await portal.signIn({ username });
    const { applications } = (await get('/applications', session)).json();
    expect(applications.map((row: { name: string }) => row.name)).toEqual(names);
  });

  it('shows who one is, by partner and permission', async () => {
    const session = await portal.signIn({ username: 'ada@fjord.example' });
    expect((await get('/session', session)).json()).toMatchObject({
      mode: 'local',
      user: {
        displayName: 'Ada Ås',
        memberships: [{ partner: { name: 'Fjord Apps' }, permissions: ['Log in', 'Read', 'Configuration'] }],
      },
    });
  });

  it('lists tenants with their state and address', async () => {
    expect((await get('/tenants')).json().tenants).toEqual([
      {
        ctx: 'Cust10001',
        name: 'Fjordbygg',
        environment: 'sod',
        state: 'Running',
        isRunning: true,
        webapi: 'http://localhost:4311/Cust10001/api/',
      },
    ]);
  });

  it('describes itself (OpenAPI 3.1)', async () => {
    const { openapi, paths } = (await get('/openapi.json')).json();
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toContain(`${base}/openapi/{environment}/{document}`);
  });

  it('describes the tenant API with the tenants of the environment as servers', async () => {
    const { servers, paths } = (await get('/openapi/sod/rest.json?tag=Contact')).json();
    expect(servers[0].url).toBe('http://localhost:4311/Cust10001');
    expect(Object.keys(paths)).toContain('/api/v1/Contact/{id}');
  });

  it('refuses a tag and an environment that do not exist', async () => {
    const tag = await get('/openapi/sod/rest.json?tag=Nothing');
    const environment = await get('/openapi/moon/rest.json');
    expect([tag.statusCode, environment.statusCode]).toEqual([404, 400]);
  });
});

describe('the portal API in production', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await portalUnderTest({ mode: 'production' });
    await givenPartners(portal);
    await createTestTenant(portal.db, { ctx: 'Cust10001' });
  });
  afterAll(() => portal.close());
  const get = (url: string, headers: object = {}) =>
    portal.app.inject({ url, headers: { host: portalHost, accept: 'application/json', ...headers } });

  it.each([`${base}/world`, '/kontor.json'])('has no %s', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });

  it('gives no tokens', async () => {
    const headers = { host: portalHost, origin: `http://${portalHost}` };
    const payload = { tenant: 'Cust10001' };
    const answer = await portal.app.inject({ method: 'POST', url: `${base}/tokens`, headers, payload });
    expect(answer.statusCode).toBe(404);
  });

  it('lists tenants to staff only', async () => {
    const statuses = [await get(`${base}/tenants`)];
    for (const username of ['ada@fjord.example', 'staff@kontor.example']) {
      statuses.push(await get(`${base}/tenants`, await portal.signIn({ username })));
    }
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([401, 403, 200]);
  });

  it('names no tenant in the public description of the API', async () => {
    const answer = await get(`${base}/openapi/sod/rest.json?tag=Contact`);
    expect(answer.body).not.toContain('Cust10001');
  });
});
