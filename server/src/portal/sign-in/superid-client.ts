import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import type { Session } from './session-store.ts';
import type { PendingSignIn } from './sign-in-store.ts';

export interface SuperIdSettings {
  /** Issuer of an environment's SuperID, without a trailing slash. */
  readonly issuer: (environment: EnvironmentName) => string;
  /** The client the portal itself is, registered with that SuperID. */
  readonly client: (environment: EnvironmentName) => { clientId: string; clientSecret: string };
  /** Public address of the portal, without a trailing slash. */
  readonly portalUrl: string;
  /** HTTP is for local worlds; elsewhere the addresses are HTTPS and nothing else is asked. */
  readonly allowHttp: boolean;
  /** How SuperID is reached from here, when not through its public address. */
  readonly fetch?: typeof fetch;
}

export interface SuperIdClient {
  begin(
    environment: EnvironmentName,
    returnTo: string,
  ): Promise<{ location: string; pending: PendingSignIn }>;
  /** @throws when the answer is not the one to this sign-in */
  finish(pending: PendingSignIn, answer: URL): Promise<Session>;
  signOutLocation(session: Session): Promise<string>;
}

/** The portal signs people in as any application does: discovery, code, PKCE, signed id_token. */
export function createSuperIdClient(settings: SuperIdSettings): SuperIdClient {
  const configurations = new Map<EnvironmentName, Promise<Configuration>>();
  const redirectUri = `${settings.portalUrl}/auth/callback`;

  function configuration(environment: EnvironmentName): Promise<Configuration> {
    const known = configurations.get(environment);
    if (known) return known;
    const asked = discover(settings, environment);
    configurations.set(environment, asked);
    // A SuperID that was down is asked again next time.
    asked.catch(() => configurations.delete(environment));
    return asked;
  }

  return {
    begin: async (environment, returnTo) => {
      const superId = await configuration(environment);
      const codeVerifier = randomPKCECodeVerifier();
      const pending = { environment, state: randomState(), nonce: randomNonce(), codeVerifier, returnTo };
      const location = buildAuthorizationUrl(superId, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      });
      return { location: location.href, pending };
    },
    finish: async (pending, answer) => {
      const tokens = await authorizationCodeGrant(await configuration(pending.environment), answer, {
        pkceCodeVerifier: pending.codeVerifier,
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        idTokenExpected: true,
      });
      return sessionOf(pending.environment, tokens.claims() ?? {}, tokens.id_token ?? '');
    },
    signOutLocation: async (session) =>
      buildEndSessionUrl(await configuration(session.environment), {
        id_token_hint: session.idToken,
        post_logout_redirect_uri: `${settings.portalUrl}/`,
      }).href,
  };
}

async function discover(settings: SuperIdSettings, environment: EnvironmentName): Promise<Configuration> {
  const { clientId, clientSecret } = settings.client(environment);
  // The document lives under /login while the issuer has no path (spec identity §2).
  const document = new URL(`${settings.issuer(environment)}/login/.well-known/openid-configuration`);
  const superId = await discovery(document, clientId, clientSecret, undefined, {
    execute: [enableNonRepudiationChecks, ...(settings.allowHttp ? [allowInsecureRequests] : [])],
    ...(settings.fetch === undefined ? {} : { [customFetch]: settings.fetch }),
  });
  return superId;
}

function sessionOf(
  environment: EnvironmentName,
  claims: Readonly<Record<string, unknown>>,
  idToken: string,
): Session {
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : '');
  const username = text('sub').toLowerCase();
  const email = text('http://schemes.superoffice.net/identity/email') || username;
  // Display names come from the portal's own people; SuperID's tokens carry none (spec identity §6).
  return { username, displayName: username, email, environment, idToken };
}
