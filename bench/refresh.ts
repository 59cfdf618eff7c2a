import * as oidc from 'openid-client';
import type { World } from '../server/src/demo/index.ts';
import { signIn } from '../tests/support/sign-in.ts';
import type { Target } from './load.ts';

/** A refresh of a real grant: signed in through the forms, redeemed, then refreshed again and again. */
export async function refreshTarget(world: World): Promise<Target> {
  const app = world.applications.find((row) => row.name === 'Fjord Web' && row.environment === 'sod');
  const user = world.users.find((row) => row.tenants.some((tenant) => tenant.ctx === 'Cust10001'));
  const environment = world.environments.sod;
  if (!app || !user || !environment) throw new Error('The demo world lacks Fjord Web or a user of Cust10001');
  const configuration = await oidc.discovery(
    new URL(environment.discovery),
    app.clientId,
    app.clientSecret,
    undefined,
    {
      execute: [oidc.allowInsecureRequests],
    },
  );
  const redirectUri = app.redirectUris[0] ?? '';
  const codeVerifier = oidc.randomPKCECodeVerifier();
  const authorizeUrl = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid',
    acr_values: 'tenant:Cust10001',
    code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  const callback = await signIn(authorizeUrl, redirectUri, {
    username: user.username,
    password: user.password,
    tenant: 'Cust10001',
  });
  const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
    pkceCodeVerifier: codeVerifier,
  });
  return {
    name: 'refresh',
    url: configuration.serverMetadata().token_endpoint ?? '',
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: app.clientId,
      client_secret: app.clientSecret ?? '',
      refresh_token: tokens.refresh_token ?? '',
    }).toString(),
  };
}
