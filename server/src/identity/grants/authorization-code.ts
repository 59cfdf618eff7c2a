import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { AppError } from '../../platform/errors.ts';
import type { Client } from '../clients/client.ts';
import type { KeyStore } from '../keys/key-store.ts';
import type { LoginFace } from '../protocol/login-face.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { newAccessToken, storeAccessToken } from '../tokens/access-token.ts';
import type { CodeStore, StoredCode } from './code-store.ts';
import { verifierMatches } from './pkce.ts';
import type { RefreshTokenStore } from './refresh-token-store.ts';
import type { GrantSubject, LoadSubject } from './subject.ts';
import { idTokenFor, type TokenResponse, tokenResponse } from './token-response.ts';

export interface GrantDependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly keys: KeyStore;
  readonly codes: CodeStore;
  readonly refreshTokens: RefreshTokenStore;
  readonly loadSubject: LoadSubject;
}

/** Redeems a code (RFC 6749 §4.1.3, RFC 7636 §4.6). */
export async function redeemCode(
  deps: GrantDependencies,
  face: LoginFace,
  client: Client,
  parameters: Parameters,
): Promise<TokenResponse> {
  const code = parameters.get('code');
  if (code === undefined) throw new AppError('invalid_request', 400, 'code is missing.');
  const stored = await deps.codes.find(code);
  if (stored?.clientId !== client.clientId)
    throw refused('The code is unknown or was given to another client.');
  if (stored.redeemedAt) throw await replayed(deps, stored);
  checkCode(stored, parameters, deps.clock.now());
  const subject = await deps.loadSubject(client, stored.accountId, stored.tenantId);
  const idToken = await idTokenFor(deps.keys, face, client, subject, stored.nonce, deps.clock.now());
  const issued = await issue(deps, code, stored, subject);
  if (!issued) throw await replayed(deps, stored);
  return tokenResponse(issued.accessToken, issued.refreshToken, idToken);
}

function checkCode(stored: StoredCode, parameters: Parameters, now: Date): void {
  if (stored.expiresAt <= now) throw refused('The code has expired; it is valid for 10 minutes.');
  if (parameters.get('redirect_uri') !== stored.redirectUri) {
    throw refused('redirect_uri differs from the one the code was asked with.');
  }
  const verifier = parameters.get('code_verifier');
  if (stored.codeChallenge === null) {
    // Accepting it would let a stolen code pass for one protected by PKCE (RFC 9700 §4.8.2).
    if (verifier !== undefined) throw refused('code_verifier is given, but authorize had no code_challenge.');
    return;
  }
  if (verifier === undefined) throw refused('code_verifier is missing.');
  if (!verifierMatches(verifier, stored.codeChallenge, stored.codeChallengeMethod ?? 'plain')) {
    throw refused('code_verifier does not match the code_challenge.');
  }
}

/** Redeems and stores in one transaction: a code is never used up without its tokens being there. */
function issue(deps: GrantDependencies, code: string, stored: StoredCode, { tenantSubject }: GrantSubject) {
  return deps.db.transaction(async (tx) => {
    if (!(await deps.codes.redeem(tx, code))) return undefined;
    // Our own portal asks who somebody is, not for their data: its token is stored nowhere and opens nothing.
    if (!tenantSubject) return { accessToken: newAccessToken('common'), refreshToken: undefined };
    const { tenant, user } = tenantSubject;
    const { clientId, accountId, grantId } = stored;
    const accessToken = await storeAccessToken(tx, deps.clock, tenant.ctx, {
      clientId,
      accountId,
      grantId,
      tenantId: tenant.id,
      associateId: user.associateId,
    });
    const refreshToken = await deps.refreshTokens.issue(tx, {
      clientId,
      accountId,
      grantId,
      tenantId: tenant.id,
    });
    return { accessToken, refreshToken };
  });
}

/** Two holders of one code: one of them stole it, so what it gave is taken back (RFC 6749 §4.1.2). */
async function replayed(deps: GrantDependencies, stored: StoredCode): Promise<AppError> {
  await deps.refreshTokens.revokeGrant(stored.grantId);
  deps.log.warn({ clientId: stored.clientId, grantId: stored.grantId }, 'authorization code replayed');
  return refused('The code was used before; the tokens it gave are revoked.');
}

function refused(message: string): AppError {
  return new AppError('invalid_grant', 400, message);
}
