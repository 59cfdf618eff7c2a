import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aTenantUser, createIdentityWorld, type IdentityWorld } from '../testing/identity-world.ts';
import {
  obtainCode,
  obtainTokens,
  payloadOf,
  redeem,
  refreshWith,
  type Tokens,
} from '../testing/requests.ts';
import { claimPrefix } from '../tokens/claims.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await createIdentityWorld();
});
afterAll(() => world?.close());

describe('A refresh token is refused (spec identity §5.3, §8, §14)', () => {
  it.each([
    ['that does not exist', 'x'.repeat(64), 'invalid_grant'],
    ['that is missing', undefined, 'invalid_request'],
  ])('%s', async (_name, refresh_token, error) => {
    const answer = await refreshWith(world, '', { refresh_token });
    expect([answer.statusCode, answer.json().error]).toEqual([400, error]);
  });

  it('of another client', async () => {
    const other = await world.register({ name: 'Thief' });
    const { refresh_token } = await obtainTokens(world);
    const answer = await refreshWith(world, refresh_token, { client_id: other.clientId });
    expect(answer.json().error).toBe('invalid_grant');
  });

  it('when the user lost the licence, and works again when it is back', async () => {
    const { refresh_token } = await obtainTokens(world);
    world.users.set(world.tenant.id, aTenantUser({ associateId: 7, maySignIn: false }));
    expect((await refreshWith(world, refresh_token)).json().error).toBe('invalid_grant');
    world.users.set(world.tenant.id, aTenantUser({ associateId: 7 }));
    expect((await refreshWith(world, refresh_token)).statusCode).toBe(200);
  });

  it('while the application needs approval again', async () => {
    const client = await world.register({ name: 'Changed' });
    await world.approve(client);
    const code = await obtainCode(world, { client_id: client.clientId });
    const { refresh_token } = (await redeem(world, code, { client_id: client.clientId })).json<Tokens>();
    await world.identity.authorizations.requireReapproval(client.clientId, world.tenant.id);
    const refused = await refreshWith(world, refresh_token, { client_id: client.clientId });
    expect(refused.json().error).toBe('invalid_grant');
    await world.approve(client);
    const again = await refreshWith(world, refresh_token, { client_id: client.clientId });
    expect(again.statusCode).toBe(200);
  });

  it('for ever once the approval was revoked, even when it is given again', async () => {
    const client = await world.register({ name: 'Uninstalled' });
    await world.approve(client);
    const code = await obtainCode(world, { client_id: client.clientId });
    const { refresh_token, access_token } = (
      await redeem(world, code, { client_id: client.clientId })
    ).json<Tokens>();
    await world.identity.authorizations.revoke(client.clientId, world.tenant.id);
    await world.approve(client);
    const answer = await refreshWith(world, refresh_token, { client_id: client.clientId });
    expect(answer.json().error).toBe('invalid_grant');
    expect(await world.identity.credentials.accessToken(access_token)).toBeUndefined();
  });

  it.each([
    ['Suspended', 400],
    ['Deleted', 400],
    ['OfflineMaintenance', 200],
    ['OnlineMaintenance', 200],
  ] as const)('in a tenant in state %s: %i', async (state, status) => {
    const { refresh_token } = await obtainTokens(world);
    await world.setState(world.tenant, state);
    const answer = await refreshWith(world, refresh_token);
    await world.setState(world.tenant, 'Running');
    expect(answer.statusCode).toBe(status);
  });
});

describe('A refresh token gives', () => {
  it('access token and id_token, no other refresh token, as often as asked and after years', async () => {
    const { refresh_token } = await obtainTokens(world);
    const first = (await refreshWith(world, refresh_token)).json<Tokens>();
    world.clock.advance(3 * 365 * 24 * 60 * 60 * 1000);
    await world.identity.purge();
    const second = (await refreshWith(world, refresh_token)).json<Tokens>();
    expect(Object.keys(first)).toEqual(['token_type', 'access_token', 'expires_in', 'id_token']);
    expect(second.access_token).not.toBe(first.access_token);
    expect(await world.identity.credentials.accessToken(second.access_token)).toBeDefined();
  });

  it('no nonce, and claims as they are now', async () => {
    const tokens = (await redeem(world, await obtainCode(world, { nonce: 'n-1' }))).json<Tokens>();
    expect(payloadOf(tokens.id_token)).toMatchObject({
      nonce: 'n-1',
      [`${claimPrefix}is_administrator`]: 'False',
    });
    world.users.set(world.tenant.id, aTenantUser({ associateId: 7, isAdministrator: true }));
    const claims = payloadOf((await refreshWith(world, tokens.refresh_token)).json<Tokens>().id_token);
    expect(claims).not.toHaveProperty('nonce');
    expect(claims[`${claimPrefix}is_administrator`]).toBe('True');
  });

  it('does not mind a wrong or misspelt redirect', async () => {
    const { refresh_token } = await obtainTokens(world);
    const given = { redirect_uri: '/callback', redirect_url: 'https://app.example.test/cb', scope: 'x' };
    expect((await refreshWith(world, refresh_token, given)).statusCode).toBe(200);
  });
});
