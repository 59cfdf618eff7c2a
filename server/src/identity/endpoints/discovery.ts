import type { FastifyInstance } from 'fastify';
import type { KeyStore } from '../keys/key-store.ts';
import type { FaceOf } from '../protocol/login-face.ts';
import { claimPrefix, tenantClaimNames } from '../tokens/claims.ts';

/** Discovery lies under `/login` although the issuer has no path (spec identity §2, §3). */
export function registerDiscovery(app: FastifyInstance, faceOf: FaceOf, keys: KeyStore): void {
  app.get('/login/.well-known/openid-configuration', async (request) => discovery(faceOf(request).issuer));

  app.get('/login/.well-known/jwks', async (request) => {
    const signingKeys = await keys.keys(faceOf(request).environment);
    return {
      keys: signingKeys.map((key) => {
        const { n, e } = key.publicKey.export({ format: 'jwk' });
        const x5c = key.chain.map((certificate) => certificate.toString('base64'));
        return { kty: 'RSA', use: 'sig', alg: 'RS256', kid: key.kid, x5t: key.x5t, n, e, x5c };
      }),
    };
  });
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/login/common/oauth/authorize`,
    token_endpoint: `${issuer}/login/common/oauth/tokens`,
    end_session_endpoint: `${issuer}/login/logout`,
    revocation_endpoint: `${issuer}/login/common/oauth/revoke`,
    jwks_uri: `${issuer}/login/.well-known/jwks`,
    scopes_supported: ['openid'],
    response_modes_supported: ['form_post', 'fragment', 'query'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'token id_token', 'token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
    grant_types_supported: ['implicit', 'authorization_code', 'refresh_token'],
    claims_supported: ['sub', ...tenantClaimNames.map((name) => `${claimPrefix}${name}`)],
  };
}
