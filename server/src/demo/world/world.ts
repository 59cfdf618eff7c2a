import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Config } from '../../platform/config.ts';
import { type EnvironmentName, environmentNames } from '../../tenancy/environment.ts';
import { type FaceDirectory, faces as faceTable, proxyPortOffset } from '../../tenancy/faces.ts';
import { demoPartner } from './demo-applications.ts';
import { type DemoClient, demoClients } from './demo-credentials.ts';
import { demoTenants } from './demo-tenants.ts';
import { demoPassword, demoUsers } from './demo-users.ts';

/** `kontor info --json`, `GET /kontor.json` and `DATA/world.json` (design surface §3). */
export interface World {
  readonly kontor: string;
  readonly mode: 'local' | 'production';
  readonly pid: number;
  readonly startedAt: string;
  readonly portal: string;
  readonly stores: Readonly<Record<'sod' | 'production', string>>;
  readonly mail: string;
  readonly metrics: string;
  readonly proxy: string;
  readonly ca: string;
  readonly environments: Readonly<Record<EnvironmentName, WorldEnvironment>>;
  readonly users: readonly WorldUser[];
  readonly tenants: readonly WorldTenant[];
  readonly applications: readonly WorldApplication[];
}

interface WorldEnvironment {
  readonly issuer: string;
  readonly discovery: string;
  readonly hosts: readonly string[];
  /** Address template with `{ctx}`. */
  readonly state: string;
}

interface WorldUser {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  /** Permissions at the partner *Fjord Apps*. */
  readonly portal: readonly string[];
  readonly staff: boolean;
  readonly tenants: readonly {
    readonly ctx: string;
    readonly associateId: number;
    readonly administrator: boolean;
  }[];
}

interface WorldTenant {
  readonly ctx: string;
  readonly environment: EnvironmentName;
  readonly name: string;
  readonly state: string;
  readonly webapi: string;
  readonly soap: string;
}

interface WorldApplication {
  readonly name: string;
  readonly partner: string;
  readonly kind: 'custom' | 'standard';
  readonly environment: EnvironmentName;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly privateKeyPem?: string;
  readonly systemTokens?: Readonly<Record<string, string>>;
}

interface WorldOptions {
  readonly config: Config;
  readonly faces: FaceDirectory;
  /** Address of the forward proxy where ports were picked free. */
  readonly proxyUrl?: string;
  readonly startedAt?: Date;
}

/** Puts the world object together; credentials are computed once, from the seed. */
export async function buildWorld(options: WorldOptions): Promise<() => World> {
  const { config } = options;
  const hasDemo = config.mode === 'local' && config.demo !== 'none';
  const clients = hasDemo ? await demoClients(config.seed) : [];
  const world: World = {
    ...addresses(options),
    users: hasDemo ? demoUsers.map(toUser) : [],
    tenants: hasDemo ? tenantsOf(options.faces) : [],
    applications: clients.map(toApplication),
  };
  return () => world;
}

function addresses({ config, faces, proxyUrl, startedAt = new Date() }: WorldOptions) {
  return {
    kontor: manifest.version,
    mode: config.mode,
    pid: process.pid,
    startedAt: startedAt.toISOString(),
    portal: faces.url('dev'),
    stores: { sod: faces.url('appstore-sod'), production: faces.url('appstore') },
    mail: faces.url('mail'),
    metrics: `${faces.url('ops')}/metrics`,
    proxy: proxyUrl ?? `http://localhost:${config.portBase + proxyPortOffset}`,
    ca: join(config.dataDir, 'ca.pem'),
    environments: Object.fromEntries(
      environmentNames.map((name) => [name, environmentOf(name, faces)]),
    ) as Record<EnvironmentName, WorldEnvironment>,
  };
}

function environmentOf(name: EnvironmentName, faces: FaceDirectory): WorldEnvironment {
  const issuer = faces.url(faces.login(name).key);
  return {
    issuer,
    discovery: `${issuer}/login/.well-known/openid-configuration`,
    hosts: faceTable
      .filter((face) => face.kind === 'tenant' && face.environment === name)
      .map((face) => faces.url(face.key)),
    state: `${issuer}/api/state/{ctx}`,
  };
}

function tenantsOf(faces: FaceDirectory): WorldTenant[] {
  return demoTenants.map(({ ctx, environment, name, state, host }) => ({
    ctx,
    environment,
    name,
    state,
    webapi: `${faces.url(host)}/${ctx}/api/`,
    soap: `${faces.url(host)}/${ctx}/Remote/Services88/`,
  }));
}

function toUser(user: (typeof demoUsers)[number]): WorldUser {
  const { username, name, portal, staffRoles, tenants } = user;
  return { username, password: demoPassword, name, portal, staff: staffRoles.length > 0, tenants };
}

function toApplication(client: DemoClient): WorldApplication {
  return {
    name: client.application.name,
    partner: demoPartner,
    kind: client.application.kind,
    environment: client.environment,
    clientId: client.clientId,
    clientSecret: client.clientSecret,
    redirectUris: client.application.redirectUris,
    ...(client.keyPair ? { privateKeyPem: client.keyPair.privateKeyPem } : {}),
    ...(client.application.hasSystemUser ? { systemTokens: client.systemTokens } : {}),
  };
}
