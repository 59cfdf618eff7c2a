import * as oidc from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../../tests/support/sign-in.ts';
import type { Client } from './clients/client.ts';
import { clientSecret, createIdentityWorld, type IdentityWorld, password } from './testing/identity-world.ts';

const redirectUri = 'http://127.0.0.1:8000/callback';

/** A client library that knows nothing of us, over a real socket. */
describe('openid-client', () => {
  let world: IdentityWorld;
  let issuer: string;
  let native: Client;
  beforeAll(async () => {
    world = await createIdentityWorld({
      urlOf: (face) => (face.key === 'sod' ? issuerUrl() : 'http://localhost:1'),
    });
    native = await world.register({ name: 'Native', isNative: true, redirectUris: [redirectUri] });
    await world.approve(native);
    await world.app.listen({ port, host: '127.0.0.1' });
    issuer = issuerUrl();
  });
  afterAll(() => world?.close());

  const port = 20_000 + (process.pid % 20_000);
  const issuerUrl = () => `http://localhost:${port}`;
  const discover = (clientId: string, secret: string | undefined, method: oidc.ClientAuth) =>
    oidc.discovery(new URL(`${issuer}/login/.well-known/openid-configuration`), clientId, secret, method, {
      execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks],
    });

  async function wholeFlow(configuration: oidc.Configuration) {
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const expectedState = oidc.randomState();
    const expectedNonce = oidc.randomNonce();
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid',
      state: expectedState,
      nonce: expectedNonce,
      acr_values: `tenant:${world.tenant.ctx}`,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    const callback = await signIn(url, redirectUri, { username: world.user.username, password });
    const checks = { pkceCodeVerifier: codeVerifier, expectedState, expectedNonce, idTokenExpected: true };
    return oidc.authorizationCodeGrant(configuration, callback, checks);
  }

  it.each([
    [
      'client_secret_basic',
      () => discover(native.clientId, clientSecret, oidc.ClientSecretBasic(clientSecret)),
    ],
    [
      'client_secret_post',
      () => discover(native.clientId, clientSecret, oidc.ClientSecretPost(clientSecret)),
    ],
    ['none', () => discover(native.clientId, undefined, oidc.None())],
  ])('signs in with PKCE and %s, validates the signature and refreshes twice', async (_name, configure) => {
    const configuration = await configure();
    const tokens = await wholeFlow(configuration);
    expect(tokens.claims()).toMatchObject({ sub: world.user.username, iss: issuer, aud: native.clientId });
    for (const _turn of [1, 2]) {
      const refreshed = await oidc.refreshTokenGrant(configuration, tokens.refresh_token ?? '');
      expect(refreshed.claims()?.sub).toBe(world.user.username);
      expect(refreshed.refresh_token).toBeUndefined();
    }
  });

  it('is told of a revoked token', async () => {
    const configuration = await discover(native.clientId, clientSecret, oidc.ClientSecretPost(clientSecret));
    const { refresh_token = '' } = await wholeFlow(configuration);
    await oidc.tokenRevocation(configuration, refresh_token);
    await expect(oidc.refreshTokenGrant(configuration, refresh_token)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });
});
