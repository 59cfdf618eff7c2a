import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityWorld, type IdentityWorld } from '../testing/identity-world.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await createIdentityWorld();
});
afterAll(() => world?.close());

describe('Authorization records (spec identity §8)', () => {
  it('are per tenant', async () => {
    const client = await world.register({ name: 'One tenant' });
    await world.approve(client, world.tenant);
    const states = [world.tenant, world.otherTenant].map(({ id }) =>
      world.identity.authorizations.state(client.clientId, id),
    );
    expect(await Promise.all(states)).toEqual(['active', 'none']);
  });

  it('keep their system token when approved again, and get another after a revocation', async () => {
    const { authorizations } = world.identity;
    const client = await world.register({ name: 'Sync' });
    const token = () => authorizations.systemToken(client.clientId, world.tenant.id);
    await world.approve(client);
    const first = await token();
    await authorizations.requireReapproval(client.clientId, world.tenant.id);
    await world.approve(client);
    expect(await token()).toBe(first);
    await authorizations.revoke(client.clientId, world.tenant.id);
    expect(await token()).toBeUndefined();
    await world.approve(client);
    expect(await token()).toMatch(/^Sync-[A-Za-z0-9]{10}$/);
    expect(await token()).not.toBe(first);
  });

  it('take a given system token, as the demo world needs', async () => {
    const client = await world.register({ name: 'Given' });
    const approval = { client, tenantId: world.tenant.id, approver: 'x', systemToken: 'Given-0123456789' };
    await world.identity.authorizations.approve([approval]);
    expect(await world.identity.authorizations.systemToken(client.clientId, world.tenant.id)).toBe(
      'Given-0123456789',
    );
  });

  it('end tickets too when revoked', async () => {
    const client = await world.register({ name: 'Ticketed', secret: 'its-secret' });
    await world.approve(client);
    const ticket = await world.identity.issueSystemTicket({
      tenant: world.tenant,
      clientId: client.clientId,
    });
    expect(await world.identity.credentials.systemTicket(ticket, 'its-secret')).toBeDefined();
    await world.identity.authorizations.revoke(client.clientId, world.tenant.id);
    expect(await world.identity.credentials.systemTicket(ticket, 'its-secret')).toBeUndefined();
  });
});

describe('Clients and accounts', () => {
  it('register again without becoming two', async () => {
    const client = await world.register({ name: 'Twice' });
    const again = await world.register({ clientId: client.clientId, name: 'Twice, renamed' });
    expect(again).toMatchObject({ clientId: client.clientId, name: 'Twice, renamed' });
  });

  it('do not register a redirect URL nothing can match', async () => {
    await expect(world.register({ redirectUris: ['^('] })).rejects.toThrow(/Redirect URL/);
  });

  it('usernames are unique in any casing', async () => {
    await expect(
      world.identity.accounts.create({ username: 'ADA@acme.test', fullName: 'A' }),
    ).rejects.toThrow();
    expect(await world.identity.accounts.byUsername(' Ada@ACME.test ')).toMatchObject({
      username: 'ada@acme.test',
    });
  });

  it('ten passwords are hashed side by side', async () => {
    const accounts = Array.from({ length: 10 }, (_, index) => ({
      username: `bulk${index}@acme.test`,
      fullName: 'B',
      password: 'kontor-demo',
    }));
    const started = performance.now();
    await world.identity.accounts.createMany(accounts);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
