import { createPublicKey, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityWorld, type IdentityWorld } from '../testing/identity-world.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await createIdentityWorld();
});
afterAll(() => world?.close());

const issuer = 'https://sod.kontor.test:4310';

describe('Discovery (spec identity §3)', () => {
  it('is what clients know, and nothing more', async () => {
    const answer = await world.app.inject('/Login/.well-known/OpenID-Configuration');
    const { claims_supported, ...document } = answer.json();
    expect(document).toEqual({
      issuer,
      authorization_endpoint: `${issuer}/login/common/oauth/authorize`,
      token_endpoint: `${issuer}/login/common/oauth/tokens`,
      end_session_endpoint: `${issuer}/login/logout`,
      revocation_endpoint: `${issuer}/login/common/oauth/revoke`,
      jwks_uri: `${issuer}/login/.well-known/jwks`,
      scopes_supported: ['openid'],
      response_modes_supported: ['form_post', 'fragment', 'query'],
      response_types_supported: ['code', 'id_token', 'code id_token', 'token id_token', 'token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      grant_types_supported: ['implicit', 'authorization_code', 'refresh_token'],
    });
    expect(claims_supported).toContain('http://schemes.superoffice.net/identity/ctx');
  });

  it('publishes a key whose certificate chain leads to a root', async () => {
    const { keys } = (await world.app.inject('/login/.well-known/jwks')).json();
    expect(keys).toHaveLength(1);
    const [key] = keys;
    expect(Object.keys(key)).toEqual(['kty', 'use', 'alg', 'kid', 'x5t', 'n', 'e', 'x5c']);
    const [leaf, authority, root] = key.x5c.map(
      (der: string) => new X509Certificate(Buffer.from(der, 'base64')),
    ) as [X509Certificate, X509Certificate, X509Certificate];
    expect(leaf.fingerprint.replaceAll(':', '')).toBe(key.kid);
    expect(leaf.checkIssued(authority) && leaf.verify(authority.publicKey)).toBe(true);
    expect(authority.checkIssued(root) && authority.verify(root.publicKey)).toBe(true);
    expect([authority.ca, root.ca, leaf.ca]).toEqual([true, true, false]);
    const published = createPublicKey({ key, format: 'jwk' });
    expect(published.equals(leaf.publicKey)).toBe(true);
    expect(published.asymmetricKeyDetails?.modulusLength).toBe(2048);
  });

  it('keeps its key, and has another in another environment', async () => {
    const [sod, stage] = await Promise.all([
      world.identity.keys.signer('sod'),
      world.identity.keys.signer('stage'),
    ]);
    expect((await world.app.inject('/login/.well-known/jwks')).json().keys[0].kid).toBe(sod.kid);
    expect(stage.kid).not.toBe(sod.kid);
  });
});

describe('Calls from browsers (spec identity §5.4)', () => {
  it.each([
    ['/login/.well-known/jwks', 'GET'],
    ['/login/common/oauth/tokens', 'POST'],
  ] as const)('%s allows registered origins only', async (url, method) => {
    const from = (origin: string) => world.app.inject({ url, method, headers: { origin } });
    const known = await from('https://app.example.test');
    const unknown = await from('https://evil.test');
    expect(known.headers['access-control-allow-origin']).toBe('https://app.example.test');
    expect(unknown.headers['access-control-allow-origin']).toBeUndefined();
    expect(known.headers.vary).toContain('Origin');
  });

  it('answers the preflight of a token request', async () => {
    const answer = await world.app.inject({
      method: 'OPTIONS',
      url: '/login/common/oauth/tokens',
      headers: { origin: 'https://app.example.test', 'access-control-request-method': 'POST' },
    });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['access-control-allow-methods']).toContain('POST');
  });
});

describe('Tenant state (spec identity §14)', () => {
  const state = async (ctx: string) => {
    const answer = await world.app.inject({
      url: `/API/State/${ctx}`,
      headers: { authorization: 'Bearer x' },
    });
    expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([200, '*']);
    return answer.json();
  };

  it('is told to everybody, in any casing', async () => {
    const { ctx } = world.tenant;
    expect(await state(ctx.toLowerCase())).toEqual({
      ContextIdentifier: ctx,
      Endpoint: `https://sod2.kontor.test:4311/${ctx}`,
      State: 'Running',
      IsRunning: true,
      ValidUntil: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/),
      Api: `https://sod2.kontor.test:4311/${ctx}/api`,
      Version: 'Test_1.0',
    });
  });

  it.each([
    ['OnlineMaintenance', true],
    ['OfflineMaintenance', false],
    ['Suspended', false],
  ] as const)('%s: is running %s', async (name, isRunning) => {
    await world.setState(world.tenant, name);
    const answer = await state(world.tenant.ctx);
    await world.setState(world.tenant, 'Running');
    expect(answer).toMatchObject({ State: name, IsRunning: isRunning });
  });

  it('is Unknown for what does not exist', async () => {
    expect(await state('Cust1')).toMatchObject({
      ContextIdentifier: 'Cust1',
      State: 'Unknown',
      IsRunning: false,
      Endpoint: null,
      Api: null,
    });
  });
});

describe('What is not built', () => {
  it.each([
    ['GET', '/login/'],
    ['POST', '/Login/api/PartnerSystemUser/Authenticate'],
    ['POST', '/login/services/PartnerSystemUserService.svc'],
  ] as const)('%s %s says so with 501', async (method, url) => {
    expect((await world.app.inject({ method, url })).statusCode).toBe(501);
  });
});
