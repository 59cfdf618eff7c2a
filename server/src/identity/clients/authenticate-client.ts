import { AppError } from '../../platform/errors.ts';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import type { Parameters } from '../protocol/parameters.ts';
import type { Client } from './client.ts';
import type { ClientStore } from './client-store.ts';

interface Credentials {
  readonly clientId: string | undefined;
  readonly secret: string | undefined;
  readonly usedBasic: boolean;
}

/**
 * Post, Basic and none side by side for every client (spec identity §5.2): a native application may leave its
 * secret out, a wrong secret is never overlooked.
 *
 * @throws {AppError} `invalid_client`
 */
export async function authenticateClient(
  clients: ClientStore,
  environment: EnvironmentName,
  parameters: Parameters,
  authorization: string | undefined,
): Promise<Client> {
  const { clientId, secret, usedBasic } = readCredentials(parameters, authorization);
  if (clientId === undefined) throw invalidClient('client_id is missing.', usedBasic);
  if (secret !== undefined) {
    const client = await clients.findWithSecret(environment, clientId, secret);
    if (!client) throw invalidClient('client_id or client_secret is wrong.', usedBasic);
    return client;
  }
  const client = await clients.find(environment, clientId);
  if (client?.isNative) return client;
  throw invalidClient('client_secret is missing, or client_id is unknown in this environment.', usedBasic);
}

function readCredentials(parameters: Parameters, authorization: string | undefined): Credentials {
  const basic = /^basic\s+(.+)$/i.exec(authorization ?? '')?.[1];
  if (basic === undefined) {
    return {
      clientId: parameters.get('client_id'),
      secret: parameters.get('client_secret'),
      usedBasic: false,
    };
  }
  const decoded = Buffer.from(basic, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 1)
    throw invalidClient('The Basic credentials are not base64 of client_id:client_secret.', true);
  const secret = formDecoded(decoded.slice(colon + 1));
  // An empty password is how public clients send Basic.
  return { clientId: formDecoded(decoded.slice(0, colon)), secret: secret || undefined, usedBasic: true };
}

/** Id and secret are form-urlencoded inside Basic (RFC 6749 §2.3.1). */
function formDecoded(text: string): string {
  return new URLSearchParams(`v=${text.replaceAll('&', '%26')}`).get('v') ?? '';
}

function invalidClient(message: string, usedBasic: boolean): AppError {
  return usedBasic
    ? new AppError('invalid_client', 401, message, {
        headers: { 'www-authenticate': 'Basic realm="SuperID"' },
      })
    : new AppError('invalid_client', 400, message);
}
