import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewClient } from '../clients/client.ts';
import { createIdentityWorld, type IdentityWorld } from '../testing/identity-world.ts';
import { headerOf, obtainCode, payloadOf, redeem, type Tokens } from '../testing/requests.ts';
import { claimPrefix } from './claims.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await createIdentityWorld();
});
afterAll(() => world?.close());

async function idToken(given: Partial<NewClient> = {}, parameters: Record<string, string> = {}) {
  const client = await world.register(given);
  await world.approve(client);
  const code = await obtainCode(world, { client_id: client.clientId, ...parameters });
  const answer = await redeem(world, code, { client_id: client.clientId });
  return { client, token: answer.json<Tokens>().id_token };
}
const claim = (token: string, name: string) => payloadOf(token)[`${claimPrefix}${name}`];

describe('id_token (spec identity §3, §6)', () => {
  it('has the claims of a real sign-in in their order', async () => {
    const { token } = await idToken({}, { nonce: 'n-55' });
    expect(Object.keys(payloadOf(token)).map((name) => name.replace(claimPrefix, '/'))).toEqual([
      'sub',
      'iat',
      '/associateid',
      '/identityprovider',
      '/email',
      '/upn',
      '/is_administrator',
      '/ctx',
      '/company_name',
      '/serial',
      '/netserver_url',
      '/webapi_url',
      '/initials',
      '/so_primary_email_address',
      'nonce',
      'nbf',
      'exp',
      'iss',
      'aud',
    ]);
  });

  it('speaks of the person and the tenant in strings, of time in numbers', async () => {
    const { client, token } = await idToken();
    const now = Math.floor(world.clock.now().getTime() / 1000);
    const { ctx, serial } = world.tenant;
    expect(payloadOf(token)).toEqual({
      sub: 'ben@acme.test',
      iat: now,
      nbf: now - 60,
      exp: now + 300,
      iss: 'https://sod.kontor.test:4310',
      aud: client.clientId,
      [`${claimPrefix}associateid`]: '7',
      [`${claimPrefix}identityprovider`]: 'central-superid',
      [`${claimPrefix}email`]: 'ben@acme.test',
      [`${claimPrefix}upn`]: 'ben@acme.test',
      [`${claimPrefix}is_administrator`]: 'False',
      [`${claimPrefix}ctx`]: ctx,
      [`${claimPrefix}company_name`]: 'Acme AS',
      [`${claimPrefix}serial`]: serial,
      [`${claimPrefix}netserver_url`]: `https://sod2.kontor.test:4311/${ctx}/Remote/Services88/`,
      [`${claimPrefix}webapi_url`]: `https://sod2.kontor.test:4311/${ctx}/api/`,
      [`${claimPrefix}initials`]: 'BEN',
      [`${claimPrefix}so_primary_email_address`]: 'ada@mail.acme.test',
    });
  });

  it('names its key by certificate thumbprint, header in the documented order', async () => {
    const { token } = await idToken();
    const header = headerOf(token);
    expect(Object.keys(header)).toEqual(['alg', 'kid', 'x5t', 'typ']);
    expect(header).toMatchObject({ alg: 'RS256', typ: 'JWT' });
    expect(header.kid).toMatch(/^[0-9A-F]{40}$/);
    expect(Buffer.from(String(header.x5t), 'base64url').toString('hex').toUpperCase()).toBe(header.kid);
  });

  it('has no addresses the application was not granted, and the newest of its SOAP endpoints', async () => {
    const nothing = (await idToken({ endpoints: [] })).token;
    expect([claim(nothing, 'webapi_url'), claim(nothing, 'netserver_url')]).toEqual([undefined, undefined]);
    const several = (await idToken({ endpoints: ['services85', 'services88', 'services9'] })).token;
    expect(claim(several, 'netserver_url')).toMatch(/\/Remote\/Services88\/$/);
  });

  it('has system token and person id only when granted', async () => {
    const plain = (await idToken()).token;
    expect([claim(plain, 'system_token'), claim(plain, 'personid')]).toEqual([undefined, undefined]);
    const { token } = await idToken({ name: 'Acme Sync', claims: ['systemtoken', 'personid'] });
    expect(claim(token, 'system_token')).toMatch(/^Acme Sync-[A-Za-z0-9]{10}$/);
    expect(claim(token, 'personid')).toBe('50');
  });

  it('is answered with alias addresses to a client that came by an alias', async () => {
    const answer = await world.app.inject({
      url: '/login/.well-known/openid-configuration',
      headers: { host: 'sod.superoffice.com' },
    });
    expect(answer.json().issuer).toBe('https://sod.superoffice.com');
  });
});
