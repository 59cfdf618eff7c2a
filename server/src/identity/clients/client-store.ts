import { type Insertable, type Kysely, sql } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import { createExpiringCache } from '../caching/expiring-cache.ts';
import { equalInConstantTime, sha256 } from '../crypto/digest.ts';
import { randomHex } from '../crypto/random.ts';
import type { IdentityTables } from '../schema.ts';
import type { Client, NewClient } from './client.ts';
import { checkRedirectUris } from './redirect-uri.ts';

export type ClientStore = ReturnType<typeof createClientStore>;

// Asked at every token request and seldom changed; a change in another process is seen within seconds.
const cacheLifetimeMs = 3_000;

interface KnownClient {
  readonly client: Client;
  readonly secretHashes: readonly Buffer[];
}

const columns = [
  'client_id as clientId',
  'environment',
  'name',
  'partner_name as partnerName',
  'kind',
  'is_native as isNative',
  'is_first_party as isFirstParty',
  'authorization_level as authorizationLevel',
  'redirect_uris as redirectUris',
  'post_logout_uris as postLogoutUris',
  'cors_origins as corsOrigins',
  'authorize_text as authorizeText',
  'claims',
  'endpoints',
  'public_key_pem as publicKeyPem',
] as const;

export function createClientStore(db: Kysely<IdentityTables>, clock: Clock) {
  const known = createExpiringCache<KnownClient>({
    maxEntries: 1000,
    lifetimeMs: cacheLifetimeMs,
    now: () => clock.now().getTime(),
  });

  async function load(environment: EnvironmentName, givenId: string): Promise<KnownClient | undefined> {
    const clientId = givenId.toLowerCase();
    const cached = known.get(clientId);
    if (cached) return cached.client.environment === environment ? cached : undefined;
    const client = await db
      .selectFrom('client')
      .select(columns)
      .where('client_id', '=', clientId)
      .where('environment', '=', environment)
      .executeTakeFirst();
    if (!client) return undefined;
    const secrets = await db
      .selectFrom('client_secret')
      .select('secret_hash')
      .where('client_id', '=', clientId)
      .execute();
    const loaded = { client, secretHashes: secrets.map((row) => row.secret_hash) };
    known.set(clientId, loaded);
    return loaded;
  }

  return {
    find: async (environment: EnvironmentName, clientId: string): Promise<Client | undefined> =>
      (await load(environment, clientId))?.client,

    async findWithSecret(
      environment: EnvironmentName,
      clientId: string,
      secret: string,
    ): Promise<Client | undefined> {
      const found = await load(environment, clientId);
      const given = sha256(secret);
      return found?.secretHashes.some((hash) => equalInConstantTime(hash, given)) ? found.client : undefined;
    },

    /** Registers clients, or brings registered ones up to date: the same call can run at every start. */
    async register(clients: readonly NewClient[]): Promise<Client[]> {
      const registered = await upsertClients(db, clock, clients);
      known.deleteWhere(({ client }) => registered.some((row) => row.clientId === client.clientId));
      return registered;
    },

    /** Replaces every secret of a client. The new one is returned and never shown again. */
    async setSecret(clientId: string, secret: string = randomHex(16)): Promise<string> {
      await db.transaction().execute(async (tx) => {
        await tx.deleteFrom('client_secret').where('client_id', '=', clientId).execute();
        await tx
          .insertInto('client_secret')
          .values({ client_id: clientId, secret_hash: sha256(secret), created_at: clock.now() })
          .execute();
      });
      known.deleteWhere(({ client }) => client.clientId === clientId);
      return secret;
    },

    /** Whether any client of the environment registered this origin for browser calls. */
    async allowsOrigin(environment: EnvironmentName, origin: string): Promise<boolean> {
      const row = await db
        .selectFrom('client')
        .select('client_id')
        .where('environment', '=', environment)
        .where(sql<string>`${origin}`, '=', sql<string>`any(cors_origins)`)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** Without a client to ask, an exact post-logout address of any client will do (spec identity §12). */
    async anyAllowsPostLogout(environment: EnvironmentName, uri: string): Promise<boolean> {
      const row = await db
        .selectFrom('client')
        .select('client_id')
        .where('environment', '=', environment)
        .where(sql<string>`${uri}`, '=', sql<string>`any(post_logout_uris)`)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

async function upsertClients(db: Kysely<IdentityTables>, clock: Clock, clients: readonly NewClient[]) {
  if (clients.length === 0) return [];
  const created_at = clock.now();
  for (const client of clients) checkRedirectUris(client.redirectUris ?? []);
  const rows = clients.map((client) => ({ ...toRow(client), created_at }));
  const secrets = clients.flatMap((client, index) => {
    const row = rows[index];
    if (client.secret === undefined || row === undefined) return [];
    return [{ client_id: row.client_id, secret_hash: sha256(client.secret), created_at }];
  });
  return db.transaction().execute(async (tx) => {
    const registered = await tx
      .insertInto('client')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('client_id').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          partner_name: eb.ref('excluded.partner_name'),
          is_native: eb.ref('excluded.is_native'),
          is_first_party: eb.ref('excluded.is_first_party'),
          authorization_level: eb.ref('excluded.authorization_level'),
          redirect_uris: eb.ref('excluded.redirect_uris'),
          post_logout_uris: eb.ref('excluded.post_logout_uris'),
          cors_origins: eb.ref('excluded.cors_origins'),
          authorize_text: eb.ref('excluded.authorize_text'),
          claims: eb.ref('excluded.claims'),
          endpoints: eb.ref('excluded.endpoints'),
          public_key_pem: eb.ref('excluded.public_key_pem'),
        })),
      )
      .returning(columns)
      .execute();
    if (secrets.length > 0) {
      await tx
        .deleteFrom('client_secret')
        .where(
          'client_id',
          'in',
          secrets.map((row) => row.client_id),
        )
        .execute();
      await tx.insertInto('client_secret').values(secrets).execute();
    }
    return registered;
  });
}

function toRow(client: NewClient): Omit<Insertable<IdentityTables['client']>, 'created_at'> {
  return {
    client_id: (client.clientId ?? randomHex(16)).toLowerCase(),
    environment: client.environment,
    name: client.name,
    partner_name: client.partnerName,
    kind: client.kind ?? 'custom',
    is_native: client.isNative ?? false,
    is_first_party: client.isFirstParty ?? false,
    authorization_level: client.authorizationLevel ?? 'Administrator',
    redirect_uris: [...(client.redirectUris ?? [])],
    post_logout_uris: [...(client.postLogoutUris ?? [])],
    cors_origins: [...(client.corsOrigins ?? [])],
    authorize_text: client.authorizeText ?? '',
    claims: [...(client.claims ?? [])],
    endpoints: [...(client.endpoints ?? ['webapi', 'services88'])],
    public_key_pem: client.publicKeyPem ?? null,
  };
}
