import { AppError } from '../../platform/errors.ts';
import type { Client } from '../clients/client.ts';
import type { LoginFace } from '../protocol/login-face.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { storeAccessToken } from '../tokens/access-token.ts';
import type { GrantDependencies } from './authorization-code.ts';
import { idTokenFor, type TokenResponse, tokenResponse } from './token-response.ts';

/** A new access token and id_token; the refresh token stays as it is (spec identity §5.3). */
export async function refresh(
  deps: GrantDependencies,
  face: LoginFace,
  client: Client,
  parameters: Parameters,
): Promise<TokenResponse> {
  const token = parameters.get('refresh_token');
  if (token === undefined) throw new AppError('invalid_request', 400, 'refresh_token is missing.');
  const stored = await deps.refreshTokens.find(token);
  if (stored?.clientId !== client.clientId) {
    throw new AppError('invalid_grant', 400, 'The refresh token is unknown, revoked or of another client.');
  }
  const subject = await deps.loadSubject(client, stored.accountId, stored.tenantId);
  if (!subject.tenantSubject) throw new AppError('invalid_grant', 400, 'The refresh token has no tenant.');
  const { tenant, user } = subject.tenantSubject;
  // Signing runs on another thread while the database writes.
  const [accessToken, idToken] = await Promise.all([
    storeAccessToken(deps.db, deps.clock, tenant.ctx, {
      clientId: stored.clientId,
      accountId: stored.accountId,
      grantId: stored.grantId,
      tenantId: tenant.id,
      associateId: user.associateId,
    }),
    idTokenFor(deps.keys, face, client, subject, null, deps.clock.now()),
  ]);
  return tokenResponse(accessToken, undefined, idToken);
}
