import type { FastifyInstance } from 'fastify';
import type { RefreshTokenStore } from '../grants/refresh-token-store.ts';
import { readParameters } from '../protocol/parameters.ts';

/** Revocation without client authentication; 200 whatever the token was (spec identity §5.5, RFC 7009 §2.2). */
export function registerRevoke(app: FastifyInstance, refreshTokens: RefreshTokenStore): void {
  app.post('/login/:ctx/oauth/revoke', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const token = (await readParameters(request)).get('token');
    if (token?.startsWith('8A:')) await refreshTokens.revokeAccessToken(token);
    else if (token !== undefined) {
      const stored = await refreshTokens.find(token);
      if (stored) await refreshTokens.revokeGrant(stored.grantId);
    }
    return {};
  });
}
