import type { Client } from '../clients/client.ts';
import type { KeyStore } from '../keys/key-store.ts';
import type { LoginFace } from '../protocol/login-face.ts';
import { accessTokenSeconds } from '../tokens/access-token.ts';
import { identityClaims } from '../tokens/claims.ts';
import { signIdToken } from '../tokens/id-token.ts';
import type { GrantSubject } from './subject.ts';

/** Body of a successful token request (RFC 6749 §5.1), in the order of spec identity §5.3. */
export interface TokenResponse {
  readonly token_type: 'Bearer';
  readonly access_token: string;
  readonly expires_in: number;
  readonly refresh_token?: string;
  readonly id_token: string;
}

export function tokenResponse(
  accessToken: string,
  refreshToken: string | undefined,
  idToken: string,
): TokenResponse {
  return {
    token_type: 'Bearer',
    access_token: accessToken,
    expires_in: accessTokenSeconds,
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
    id_token: idToken,
  };
}

export async function idTokenFor(
  keys: KeyStore,
  face: LoginFace,
  client: Client,
  subject: GrantSubject,
  nonce: string | null,
  now: Date,
): Promise<string> {
  const key = await keys.signer(face.environment);
  const token = {
    issuer: face.issuer,
    clientId: client.clientId,
    username: subject.account.username,
    claims: identityClaims(subject.account, subject.tenantSubject, client, face.faces),
    nonce,
  };
  return signIdToken(token, key, now);
}
