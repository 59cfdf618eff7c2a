import type { FastifyBaseLogger, FastifyPluginAsync } from 'fastify';
import type { Clock } from '../platform/clock.ts';
import { controlPlane, type Database } from '../platform/database/index.ts';
import type { EnvironmentName } from '../tenancy/environment.ts';
import type { Face, FaceDirectory } from '../tenancy/faces.ts';
import { type AccountStore, createAccountStore } from './accounts/account-store.ts';
import { createAuthenticate } from './accounts/authenticate.ts';
import { createSignInLimits } from './accounts/sign-in-limits.ts';
import { accountsPlugin } from './accounts-plugin.ts';
import { type ClientStore, createClientStore } from './clients/client-store.ts';
import { type AuthorizationStore, createAuthorizationStore } from './consent/authorization-store.ts';
import { createSecretBox } from './crypto/secret-box.ts';
import { createCodeStore } from './grants/code-store.ts';
import { createRefreshTokenStore } from './grants/refresh-token-store.ts';
import { createLoadSubject } from './grants/subject.ts';
import { createKeyStore, type KeyStore } from './keys/key-store.ts';
import {
  type AccessTokenOrder,
  createLocalCredentials,
  type SystemTicketOrder,
} from './local-credentials.ts';
import { createLoginPlugin } from './login-plugin.ts';
import type { CredentialChecker, TenantUsers } from './ports.ts';
import { createFaceOf } from './protocol/login-face.ts';
import { purgeExpired } from './purge.ts';
import type { IdentityTables } from './schema.ts';
import { createSignInCookies } from './sessions/cookies.ts';
import { createSessionStore } from './sessions/session-store.ts';
import type { TenantDirectory } from './tenant-directory.ts';
import { createCredentialChecker } from './tokens/credential-checker.ts';

export interface IdentityOptions {
  readonly db: Database;
  readonly tenants: TenantDirectory;
  readonly tenantUsers: TenantUsers;
  readonly faces: FaceDirectory;
  readonly clock: Clock;
  /** 32 random bytes kept outside the database; losing it loses signing keys and system tokens. */
  readonly dataKey: Buffer;
  readonly mode: 'local' | 'production';
  readonly log: FastifyBaseLogger;
  /** Shown by the state API. */
  readonly version?: string;
}

/** SuperID (spec identity): what the composition root mounts and other rooms use. */
export interface Identity {
  /** What a face mounts: SuperID and the state API of its environment, or the pages of the `id` host. */
  readonly plugin: (face: Face) => FastifyPluginAsync;
  readonly credentials: CredentialChecker;
  readonly accounts: AccountStore;
  readonly clients: ClientStore;
  readonly authorizations: AuthorizationStore;
  readonly keys: KeyStore;
  readonly issueAccessToken: (order: AccessTokenOrder) => Promise<string>;
  readonly issueSystemTicket: (order: SystemTicketOrder) => Promise<string>;
  /** Makes missing signing keys side by side; without it the first token of an environment waits for one. */
  readonly prepareKeys: (environments: readonly EnvironmentName[]) => Promise<void>;
  /** Removes what has expired; to be called now and then. */
  readonly purge: () => Promise<void>;
}

export function createIdentity(options: IdentityOptions): Identity {
  const { clock, db, log, tenants, tenantUsers, mode } = options;
  const tables = controlPlane<IdentityTables>(db);
  const box = createSecretBox(options.dataKey);
  const credentials = createCredentialChecker(db, clock);

  const accounts = createAccountStore(tables, clock);
  const clients = createClientStore(tables, clock);
  const authorizations = createAuthorizationStore(tables, clock, box, (clientId, tenantId) =>
    credentials.forget((subject) => subject.clientId === clientId && subject.tenantId === tenantId),
  );
  const keys = createKeyStore(tables, clock, box, log);
  const local = createLocalCredentials({ db, clock, mode, accounts, clients, tenantUsers });

  const login = {
    db,
    clock,
    log,
    version: options.version ?? '',
    tenants,
    tenantUsers,
    accounts,
    clients,
    authorizations,
    keys,
    codes: createCodeStore(db, clock),
    refreshTokens: createRefreshTokenStore(db, clock, (forgotten) =>
      credentials.forget((_subject, grantId) => grantId === forgotten),
    ),
    loadSubject: createLoadSubject({ db, tenants, tenantUsers, clock, box }),
    sessions: createSessionStore(tables, clock),
    cookies: createSignInCookies(box),
    authenticate: createAuthenticate(accounts, createSignInLimits(tables, clock)),
  };

  return {
    plugin: (face) =>
      face.kind === 'accounts'
        ? accountsPlugin
        : createLoginPlugin({ ...login, faceOf: createFaceOf(face, options.faces) }),
    credentials,
    accounts,
    clients,
    authorizations,
    keys,
    ...local,
    prepareKeys: async (environments) => {
      await Promise.all(environments.map((environment) => keys.keys(environment)));
    },
    purge: () => purgeExpired(tables, clock),
  };
}
