import { createHash, randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface SignInAnswer {
  readonly username?: string;
  /** Signed with a key that SuperID does not publish. */
  readonly isForged?: boolean;
  readonly nonce?: string;
}

/** SuperID as the portal sees it: discovery, keys and the token endpoint, without a socket. */
export async function createFakeSuperId(issuer: string) {
  const keys = await generateKeyPair('RS256');
  const forger = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'K1', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { request: URLSearchParams; answer: SignInAnswer }>();
  const endpoint = (path: string) => `${issuer}/login${path}`;
  const discovery = {
    issuer,
    authorization_endpoint: endpoint('/common/oauth/authorize'),
    token_endpoint: endpoint('/common/oauth/tokens'),
    end_session_endpoint: endpoint('/logout'),
    jwks_uri: endpoint('/.well-known/jwks'),
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };

  async function tokens(form: URLSearchParams): Promise<Response> {
    const known = codes.get(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!known || known.request.get('code_challenge') !== challenge) {
      return Response.json({ error: 'invalid_grant' }, { status: 400 });
    }
    const { username = 'ada@fjord.example', isForged, nonce = known.request.get('nonce') } = known.answer;
    const idToken = await new SignJWT({ 'http://schemes.superoffice.net/identity/email': username, nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'K1' })
      .setSubject(username)
      .setIssuer(issuer)
      .setAudience(known.request.get('client_id') ?? '')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign((isForged ? forger : keys).privateKey);
    const accessToken = `8A:Cust10001.${randomBytes(8).toString('base64')}`;
    return Response.json({
      token_type: 'Bearer',
      access_token: accessToken,
      expires_in: 3600,
      id_token: idToken,
    });
  }

  return {
    fetch: (async (input, init) => {
      const url = String(input);
      if (url.endsWith('/openid-configuration')) return Response.json(discovery);
      if (url.endsWith('/jwks')) return Response.json({ keys: [jwk] });
      return tokens(new URLSearchParams(String(init?.body)));
    }) as typeof fetch,
    /** What SuperID sends the browser back with, for the authorize address the portal sent it to. */
    answerTo: (location: string, answer: SignInAnswer = {}): string => {
      const request = new URL(location).searchParams;
      const code = randomBytes(12).toString('base64url');
      codes.set(code, { request, answer });
      return `/auth/callback?${new URLSearchParams({ state: request.get('state') ?? '', code })}`;
    },
  };
}
