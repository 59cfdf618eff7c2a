import { createHmac } from 'node:crypto';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import { type DemoApplication, demoApplications } from './demo-applications.ts';
import { demoTenants } from './demo-tenants.ts';
import { type RsaKeyPair, rsaKeyPairFrom } from './seeded-rsa.ts';

/**
 * Everything secret about one application in one environment, out of the seed: the database keeps hashes, and
 * each start tells the same credentials again. Anyone who knows the seed knows them: local worlds only.
 */
interface DemoCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly keyPair: RsaKeyPair | undefined;
  /** By context identifier. */
  readonly systemTokens: Readonly<Record<string, string>>;
}

export interface DemoClient extends DemoCredentials {
  readonly application: DemoApplication;
  readonly environment: EnvironmentName;
}

const environments: readonly EnvironmentName[] = ['sod', 'stage', 'production'];
const worlds = new Map<number, Promise<readonly DemoClient[]>>();

/** The applications in every environment, computed once per program and seed. */
export function demoClients(seed: number): Promise<readonly DemoClient[]> {
  let clients = worlds.get(seed);
  if (!clients) {
    clients = Promise.all(
      environments.flatMap((environment) =>
        demoApplications.map((application) => clientOf(seed, application, environment)),
      ),
    );
    worlds.set(seed, clients);
  }
  return clients;
}

async function clientOf(
  seed: number,
  application: DemoApplication,
  environment: EnvironmentName,
): Promise<DemoClient> {
  const secret = (purpose: string) =>
    createHmac('sha256', `kontor demo world ${seed}`)
      .update(`${purpose}\n${environment}\n${application.name}`)
      .digest();
  const approving = demoTenants.filter(
    (tenant) => tenant.environment === environment && tenant.approvesApplications,
  );
  const systemTokens = application.hasSystemUser && application.isApproved ? approving : [];
  return {
    application,
    environment,
    clientId: secret('client id').toString('hex').slice(0, 32),
    clientSecret: secret('client secret').toString('hex').slice(0, 32),
    keyPair: application.hasSystemUser ? await rsaKeyPairFrom(secret('key pair')) : undefined,
    systemTokens: Object.fromEntries(
      systemTokens.map(({ ctx }) => [ctx, `${application.name}-${alphanumeric(secret(`token ${ctx}`), 10)}`]),
    ),
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function alphanumeric(bytes: Buffer, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => letters[byte % letters.length]).join('');
}
