import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientSecret, createIdentityWorld, type IdentityWorld } from '../testing/identity-world.ts';
import { obtainTokens } from '../testing/requests.ts';

const hourMs = 60 * 60 * 1000;

let world: IdentityWorld;
beforeAll(async () => {
  world = await createIdentityWorld();
});
afterAll(() => world?.close());

const accessToken = () =>
  world.identity.issueAccessToken({
    tenant: world.tenant,
    clientId: world.client.clientId,
    username: world.user.username,
  });
const systemTicket = () =>
  world.identity.issueSystemTicket({ tenant: world.tenant, clientId: world.client.clientId });

describe('Access tokens on API calls (spec identity §10)', () => {
  it.each(['', '8A:', '8A:Cust1.AAAA', '7T:AAAA', 'Bearer x'])('%j is nobody', async (token) => {
    expect(await world.identity.credentials.accessToken(token)).toBeUndefined();
  });

  it('end after an hour, cached or not', async () => {
    const token = await accessToken();
    world.clock.advance(hourMs - 1);
    expect(await world.identity.credentials.accessToken(token)).toBeDefined();
    world.clock.advance(1);
    expect(await world.identity.credentials.accessToken(token)).toBeUndefined();
  });

  it('changed in one character are nobody', async () => {
    const token = await accessToken();
    const changed = token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA');
    expect(await world.identity.credentials.accessToken(changed)).toBeUndefined();
  });

  it('speak for the person, the tenant and the application', async () => {
    expect(await world.identity.credentials.accessToken((await obtainTokens(world)).access_token)).toEqual({
      kind: 'user',
      tenantId: world.tenant.id,
      associateId: 7,
      clientId: world.client.clientId,
      accountId: world.user.accountId,
    });
  });

  it('of a revoked approval fail at once, although they were remembered', async () => {
    const client = await world.register({ name: 'Doomed' });
    await world.approve(client);
    const token = await world.identity.issueAccessToken({
      tenant: world.tenant,
      clientId: client.clientId,
      username: world.user.username,
    });
    expect(await world.identity.credentials.accessToken(token)).toBeDefined();
    await world.identity.authorizations.revoke(client.clientId, world.tenant.id);
    expect(await world.identity.credentials.accessToken(token)).toBeUndefined();
  });

  it('deleted by another process fail within seconds, however busy they are', async () => {
    const token = await accessToken();
    expect(await world.identity.credentials.accessToken(token)).toBeDefined();
    await world.deleteAccessTokensBehindItsBack();
    for (let second = 0; second < 3; second++) {
      world.clock.advance(1000);
      await world.identity.credentials.accessToken(token);
    }
    expect(await world.identity.credentials.accessToken(token)).toBeUndefined();
  });
});

describe('System user tickets (spec identity §9, §10)', () => {
  it.each([
    ['a wrong secret', 'wrong'],
    ['no secret', ''],
  ])('with %s are nobody', async (_name, secret) => {
    expect(await world.identity.credentials.systemTicket(await systemTicket(), secret)).toBeUndefined();
  });

  it('with the secret of another application are nobody', async () => {
    await world.register({ name: 'Other', secret: 'another-secret' });
    const ticket = await systemTicket();
    expect(await world.identity.credentials.systemTicket(ticket, 'another-secret')).toBeUndefined();
  });

  it('speak for the system user', async () => {
    expect(await world.identity.credentials.systemTicket(await systemTicket(), clientSecret)).toEqual({
      kind: 'system',
      tenantId: world.tenant.id,
      associateId: 3,
      clientId: world.client.clientId,
      accountId: undefined,
    });
  });

  it('have the documented form', async () => {
    const ticket = await systemTicket();
    expect(ticket).toMatch(/^7T:/);
    const content = Buffer.from(ticket.slice(3), 'base64').toString('utf16le');
    expect(content).toMatch(new RegExp(`^[0-9a-f]{32};\\d+;${world.tenant.ctx}$`));
  });

  it('live six hours from the last use, and no longer', async () => {
    const ticket = await systemTicket();
    for (let turn = 0; turn < 3; turn++) {
      world.clock.advance(5 * hourMs);
      expect(await world.identity.credentials.systemTicket(ticket, clientSecret)).toBeDefined();
    }
    world.clock.advance(6 * hourMs);
    expect(await world.identity.credentials.systemTicket(ticket, clientSecret)).toBeUndefined();
  });

  it('are not prolonged by someone without the secret', async () => {
    const ticket = await systemTicket();
    world.clock.advance(5 * hourMs);
    await world.identity.credentials.systemTicket(ticket, 'wrong');
    world.clock.advance(hourMs);
    expect(await world.identity.credentials.systemTicket(ticket, clientSecret)).toBeUndefined();
  });
});

describe('Tokens without a sign-in', () => {
  it('are refused in production mode', async () => {
    const production = await createIdentityWorld({ mode: 'production' });
    const order = {
      tenant: production.tenant,
      clientId: production.client.clientId,
      username: production.user.username,
    };
    await expect(production.identity.issueAccessToken(order)).rejects.toThrow(/local mode only/);
    await expect(production.identity.issueSystemTicket(order)).rejects.toThrow(/local mode only/);
    await production.close();
  });

  it('are refused for strangers and unknown applications', async () => {
    const order = { tenant: world.otherTenant, clientId: world.client.clientId };
    const { identity, user } = world;
    await expect(identity.issueAccessToken({ ...order, username: user.username })).rejects.toThrow(/No user/);
    await expect(identity.issueSystemTicket({ ...order, clientId: 'x' })).rejects.toThrow(/No application/);
  });
});
