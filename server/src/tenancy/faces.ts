import type { EnvironmentName } from './environment.ts';

/**
 * - `portal`   Developer Portal and documentation
 * - `login`    SuperID and the tenant state API of one environment
 * - `tenant`   CRM web services of the tenants placed on this host
 * - `store`    App Store
 * - `accounts` SuperID account pages
 * - `mail`     outbox of a local world
 * - `ops`      health and metrics
 */
export type FaceKind = 'portal' | 'login' | 'tenant' | 'store' | 'accounts' | 'mail' | 'ops';

export interface Face {
  readonly key: string;
  readonly kind: FaceKind;
  readonly environment?: EnvironmentName;
  /** Added to `--port-base`. */
  readonly portOffset: number;
  /** Also answers SuperID and the state API of its environment: older clients know it by this name. */
  readonly servesLogin?: true;
  /** Names it answers to under the vendor's base domain: aliases for unmodified clients. */
  readonly aliases: readonly string[];
}

const alias = (...names: string[]) => names.map((name) => `${name}.superoffice.com`);

/** The face table (design surface §2): ports, host names and aliases all come from here. */
export const faces: readonly Face[] = [
  { key: 'dev', kind: 'portal', portOffset: 0, aliases: alias('dev') },
  { key: 'sod', kind: 'login', environment: 'sod', portOffset: 10, aliases: alias('sod') },
  { key: 'sod2', kind: 'tenant', environment: 'sod', portOffset: 11, aliases: alias('sod2', 'app-sod') },
  { key: 'sod3', kind: 'tenant', environment: 'sod', portOffset: 12, aliases: alias('sod3') },
  { key: 'qaonline', kind: 'login', environment: 'stage', portOffset: 20, aliases: alias('qaonline') },
  {
    key: 'stage',
    kind: 'tenant',
    environment: 'stage',
    portOffset: 21,
    servesLogin: true,
    aliases: alias('stage', 'app-stage'),
  },
  { key: 'online', kind: 'login', environment: 'production', portOffset: 30, aliases: alias('online') },
  {
    key: 'online2',
    kind: 'tenant',
    environment: 'production',
    portOffset: 31,
    aliases: alias('online2', 'app'),
  },
  { key: 'online3', kind: 'tenant', environment: 'production', portOffset: 32, aliases: alias('online3') },
  { key: 'appstore-sod', kind: 'store', environment: 'sod', portOffset: 40, aliases: alias('appstore-sod') },
  { key: 'appstore', kind: 'store', environment: 'production', portOffset: 41, aliases: alias('appstore') },
  { key: 'id', kind: 'accounts', portOffset: 50, aliases: alias('id') },
  { key: 'mail', kind: 'mail', portOffset: 60, aliases: [] },
  { key: 'ops', kind: 'ops', portOffset: 99, aliases: [] },
];

/** The forward proxy is not a face: it listens beside them (design surface §5). */
export const proxyPortOffset = 90;

/** Where every face is, and which face a request is for. */
export interface FaceDirectory {
  /** Public address without a trailing slash, such as `http://localhost:4311`. */
  url(key: string): string;
  /** The face a `Host` header names (host and port, or a vendor alias); undefined when unknown. */
  byHost(host: string): Face | undefined;
  /** The login face of an environment, whose URL is its issuer. */
  login(environment: EnvironmentName): Face;
  /**
   * The directory as a client sees it that sent this `Host` header. A client that came by a vendor alias
   * (through the forward proxy or its own DNS) is answered with alias addresses everywhere: issuer, endpoints,
   * `webapi_url`. Everybody else gets the configured addresses.
   */
  seenFrom(host: string | undefined): FaceDirectory;
}

export function createFaceDirectory(urlOf: (face: Face) => string): FaceDirectory {
  const configured = new Map(faces.map((face) => [face.key, urlOf(face).replace(/\/$/, '')]));
  const aliased = new Map(
    faces.map((face) => [
      face.key,
      face.aliases[0] ? `https://${face.aliases[0]}` : (configured.get(face.key) ?? ''),
    ]),
  );
  const aliasHosts = new Map(faces.flatMap((face) => face.aliases.map((name) => [name, face] as const)));
  const hosts = new Map(aliasHosts);
  for (const face of faces) hosts.set(new URL(configured.get(face.key) ?? '').host.toLowerCase(), face);

  const directory = (urls: ReadonlyMap<string, string>): FaceDirectory => ({
    url: (key) => {
      const url = urls.get(key);
      if (url === undefined) throw new Error(`No face ${key}`);
      return url;
    },
    byHost: (host) => hosts.get(host.toLowerCase()) ?? hosts.get(withoutDefaultPort(host)),
    login: loginFace,
    seenFrom: (host) =>
      host !== undefined && aliasHosts.has(withoutDefaultPort(host)) ? byAlias : byConfiguration,
  });
  const byConfiguration = directory(configured);
  const byAlias = directory(aliased);
  return byConfiguration;
}

function withoutDefaultPort(host: string): string {
  return host.toLowerCase().replace(/:(443|80)$/, '');
}

function loginFace(environment: EnvironmentName): Face {
  const face = faces.find((row) => row.kind === 'login' && row.environment === environment);
  if (!face) throw new Error(`No login face for ${environment}`);
  return face;
}
