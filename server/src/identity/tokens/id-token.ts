import { SignJWT } from 'jose';
import type { SigningKey } from '../keys/key-store.ts';

const lifetimeSeconds = 300;
// Clients with a clock a little behind must not see a token from the future.
const backdatedSeconds = 60;

export interface IdToken {
  readonly issuer: string;
  readonly clientId: string;
  readonly username: string;
  readonly claims: Readonly<Record<string, string>>;
  readonly nonce: string | null;
}

/** Signs an id_token: header, claim order, numeric times and lifetime of spec identity §3, §5.3 and §6. */
export function signIdToken(token: IdToken, key: SigningKey, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({
    sub: token.username,
    iat: seconds,
    ...token.claims,
    ...(token.nonce === null ? {} : { nonce: token.nonce }),
    nbf: seconds - backdatedSeconds,
    exp: seconds + lifetimeSeconds,
    iss: token.issuer,
    aud: token.clientId,
  })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, x5t: key.x5t, typ: 'JWT' })
    .sign(key.privateKey);
}
