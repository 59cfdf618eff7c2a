import type { EnvironmentName } from '../../tenancy/environment.ts';
import type { Client } from '../clients/client.ts';
import type { ClientStore } from '../clients/client-store.ts';
import { redirectUriIsAllowed } from '../clients/redirect-uri.ts';
import { type ChallengeMethod, isCodeChallenge } from '../grants/pkce.ts';
import type { Parameters } from '../protocol/parameters.ts';
import type { Refusal } from './authorization-errors.ts';
import type { Delivery, ResponseMode } from './delivery.ts';

/** A valid authorize request (spec identity §4.1). */
export interface AuthorizeRequest {
  readonly client: Client;
  readonly delivery: Delivery;
  readonly nonce: string | undefined;
  readonly codeChallenge: string | undefined;
  readonly codeChallengeMethod: ChallengeMethod | undefined;
  /** Tenant asked for by path or `acr_values`; the path wins. */
  readonly tenantHint: string | undefined;
  readonly loginHint: string | undefined;
  readonly prompts: ReadonlySet<string>;
}

export type AuthorizeOutcome =
  | { readonly kind: 'valid'; readonly request: AuthorizeRequest }
  /** Client or redirect URL cannot be trusted: a page, never a redirect. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'invalid';
      readonly delivery: Delivery;
      readonly error: string;
      readonly description: string;
    };

export async function parseAuthorizeRequest(
  clients: ClientStore,
  environment: EnvironmentName,
  pathTenant: string,
  parameters: Parameters,
): Promise<AuthorizeOutcome> {
  const clientId = parameters.get('client_id');
  const client = clientId === undefined ? undefined : await clients.find(environment, clientId);
  if (!client) {
    return refused('Denied', 'client_id is missing or belongs to no application in this environment.');
  }
  const redirectUri = parameters.get('redirect_uri');
  if (redirectUri === undefined || !redirectUriIsAllowed(redirectUri, client.redirectUris)) {
    return refused('InvalidRedirectUrl', `redirect_uri is not among the allowed URLs of ${client.name}.`);
  }
  const delivery = { redirectUri, mode: responseMode(parameters), state: parameters.get('state') };
  const fault = findFault(client, parameters);
  if (fault) return { kind: 'invalid', delivery, ...fault };
  const codeChallenge = parameters.get('code_challenge');
  return {
    kind: 'valid',
    request: {
      client,
      delivery,
      nonce: parameters.get('nonce'),
      codeChallenge,
      codeChallengeMethod: codeChallenge === undefined ? undefined : challengeMethod(parameters),
      tenantHint: tenantHint(pathTenant, parameters),
      loginHint: parameters.get('login_hint'),
      prompts: new Set(parameters.get('prompt')?.split(' ')),
    },
  };
}

const knownResponseTypes = new Set(['code', 'id_token', 'token']);

/** What is wrong once the redirect URL is trusted, in the words of RFC 6749 §4.1.2.1. */
function findFault(
  client: Client,
  parameters: Parameters,
): { error: string; description: string } | undefined {
  const responseTypes = responseTypesOf(parameters);
  if (responseTypes.length === 0) return invalid('response_type is missing.');
  const onlyCode = responseTypes.length === 1 && responseTypes[0] === 'code';
  if (!onlyCode) {
    const isKnown = responseTypes.every((type) => knownResponseTypes.has(type));
    return {
      error: 'unsupported_response_type',
      description: isKnown
        ? `response_type ${responseTypes.join(' ')} is not offered yet; use code.`
        : `response_type ${responseTypes.join(' ')} is unknown; use code.`,
    };
  }
  if (!parameters.get('scope')?.split(' ').includes('openid')) {
    return { error: 'invalid_scope', description: 'scope must contain openid.' };
  }
  return findPkceFault(client, parameters);
}

function findPkceFault(client: Client, parameters: Parameters) {
  const challenge = parameters.get('code_challenge');
  if (challenge === undefined) {
    return client.isNative ? invalid('A native application must send code_challenge.') : undefined;
  }
  if (!isCodeChallenge(challenge)) return invalid('code_challenge must be 43 to 128 unreserved characters.');
  return challengeMethod(parameters) ? undefined : invalid('code_challenge_method must be S256 or plain.');
}

function invalid(description: string) {
  return { error: 'invalid_request', description };
}

function refused(name: Refusal['name'], message: string): AuthorizeOutcome {
  return { kind: 'refused', refusal: { name, message } };
}

function responseTypesOf(parameters: Parameters): string[] {
  return (parameters.get('response_type') ?? '').split(' ').filter(Boolean);
}

function responseMode(parameters: Parameters): ResponseMode {
  const asked = parameters.get('response_mode');
  if (asked === 'query' || asked === 'fragment' || asked === 'form_post') return asked;
  // One vendor sample misspells it (spec identity §4.1).
  if (asked === 'form_data') return 'form_post';
  return responseTypesOf(parameters).some((type) => type !== 'code') ? 'fragment' : 'query';
}

/** SuperID defaults to `plain`, as RFC 7636 §4.3 does. */
function challengeMethod(parameters: Parameters): ChallengeMethod | undefined {
  const asked = parameters.get('code_challenge_method') ?? 'plain';
  return asked === 'S256' || asked === 'plain' ? asked : undefined;
}

function tenantHint(pathTenant: string, parameters: Parameters): string | undefined {
  if (pathTenant.toLowerCase() !== 'common') return pathTenant;
  const values = parameters.get('acr_values')?.split(' ') ?? [];
  return values.find((value) => value.startsWith('tenant:'))?.slice('tenant:'.length);
}
