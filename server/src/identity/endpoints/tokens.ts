import type { FastifyInstance } from 'fastify';
import { AppError } from '../../platform/errors.ts';
import { authenticateClient } from '../clients/authenticate-client.ts';
import type { ClientStore } from '../clients/client-store.ts';
import { type GrantDependencies, redeemCode } from '../grants/authorization-code.ts';
import { refresh } from '../grants/refresh-token.ts';
import type { FaceOf } from '../protocol/login-face.ts';
import { readParameters } from '../protocol/parameters.ts';

const grants = { authorization_code: redeemCode, refresh_token: refresh };

/** The token endpoint (RFC 6749 §3.2); its errors are RFC 6749 §5.2 JSON. */
export function registerTokens(
  app: FastifyInstance,
  options: { faceOf: FaceOf; clients: ClientStore; grants: GrantDependencies },
): void {
  app.post('/login/:ctx/oauth/tokens', async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
    const face = options.faceOf(request);
    const parameters = await readParameters(request);
    const grantType = parameters.get('grant_type');
    if (grantType === undefined) throw new AppError('invalid_request', 400, 'grant_type is missing.');
    const client = await authenticateClient(
      options.clients,
      face.environment,
      parameters,
      request.headers.authorization,
    );
    if (!isGrant(grantType)) {
      throw new AppError(
        'unsupported_grant_type',
        400,
        `grant_type ${grantType} is not supported; use authorization_code or refresh_token.`,
      );
    }
    return grants[grantType](options.grants, face, client, parameters);
  });
}

function isGrant(name: string): name is keyof typeof grants {
  return Object.hasOwn(grants, name);
}
