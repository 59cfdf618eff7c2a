import { createHmac } from 'node:crypto';
import type { NewClient } from '../identity/index.ts';
import { type EnvironmentName, environmentNames } from '../tenancy/environment.ts';

export interface PortalClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * The portal is an application of its own in each environment's SuperID. Its credentials are derived from the data
 * key, so they are the same at every start and stand nowhere.
 */
export function portalClients(dataKey: Buffer) {
  const derive = (environment: EnvironmentName, purpose: string) =>
    createHmac('sha256', dataKey).update(`portal ${purpose} ${environment}`).digest('hex').slice(0, 32);
  const client = (environment: EnvironmentName): PortalClient => ({
    clientId: derive(environment, 'client id'),
    clientSecret: derive(environment, 'client secret'),
  });
  return {
    client,
    registrations: (portalUrl: string): NewClient[] =>
      environmentNames.map((environment) => {
        const { clientId, clientSecret } = client(environment);
        return {
          clientId,
          secret: clientSecret,
          environment,
          name: 'Developer Portal',
          partnerName: 'Kontor',
          isFirstParty: true,
          redirectUris: [`${portalUrl}/auth/callback`],
          postLogoutUris: [portalUrl, `${portalUrl}/`],
          corsOrigins: [portalUrl],
        };
      }),
  };
}
