import type { LightMyRequestResponse } from 'fastify';
import { clientSecret, type IdentityWorld, redirectUri } from './identity-world.ts';
import { type Fields, SignInBrowser } from './sign-in-browser.ts';

/** Address of an authorize request that is right unless told otherwise; `undefined` leaves a parameter out. */
export function authorizeUrl(
  world: IdentityWorld,
  given: Record<string, string | undefined> = {},
  path = `/login/${world.tenant.ctx}/oauth/authorize`,
): string {
  const parameters = {
    response_type: 'code',
    client_id: world.client.clientId,
    redirect_uri: redirectUri,
    scope: 'openid',
    state: 's-81',
    ...given,
  };
  return `${path}?${new URLSearchParams(withoutUndefined(parameters))}`;
}

/** Signs the ordinary user in to the tenant and takes the code out of the redirect. */
export async function obtainCode(
  world: IdentityWorld,
  given: Record<string, string | undefined> = {},
  path?: string,
): Promise<string> {
  const browser = new SignInBrowser(world.app);
  const answer = await browser.signIn(authorizeUrl(world, given, path), world.user.username);
  const code = new URL(answer.headers.location ?? 'none:').searchParams.get('code');
  if (code === null)
    throw new Error(`No code: ${answer.statusCode} ${answer.headers.location} ${answer.body}`);
  return code;
}

/** Posts to the token endpoint as a form; `undefined` leaves a parameter out. */
export function postTokens(
  world: IdentityWorld,
  given: Record<string, string | undefined>,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  const parameters = { client_id: world.client.clientId, client_secret: clientSecret, ...given };
  return world.app.inject({
    method: 'POST',
    url: '/login/common/oauth/tokens',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(withoutUndefined(parameters)).toString(),
  });
}

export function redeem(
  world: IdentityWorld,
  code: string,
  given: Record<string, string | undefined> = {},
): Promise<LightMyRequestResponse> {
  return postTokens(world, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    ...given,
  });
}

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
}

export async function obtainTokens(world: IdentityWorld): Promise<Tokens> {
  return (await redeem(world, await obtainCode(world))).json<Tokens>();
}

export function refreshWith(
  world: IdentityWorld,
  token: string,
  given: Record<string, string | undefined> = {},
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return postTokens(world, { grant_type: 'refresh_token', refresh_token: token, ...given }, headers);
}

export function payloadOf(jwt: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

export function headerOf(jwt: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt.split('.')[0] ?? '', 'base64url').toString('utf8'));
}

function withoutUndefined(parameters: Record<string, string | undefined>): Fields {
  return Object.fromEntries(
    Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
