import type { FastifyRequest } from 'fastify';
import type { FaceDirectory } from '../../tenancy/faces.ts';
import type { Tenant } from '../../tenancy/tenant.ts';
import type { IsImplemented } from '../openapi/tenant-api.ts';
import type { PortalStores } from '../portal-stores.ts';
import type { Session } from '../sign-in/session-store.ts';
import type { TokenRequest } from './schemas.ts';

/** What only a local world offers; absent in production, and so are its routes' answers. */
export interface LocalWorld {
  /** The object of `kontor info --json` (design surface §3). */
  readonly world: () => unknown;
  /** An access token without a sign-in, as `kontor token` prints it. */
  readonly issueToken: (request: TokenRequest) => Promise<string>;
}

export interface ApiOptions {
  readonly stores: PortalStores;
  readonly faces: FaceDirectory;
  readonly tenants: { list(): Promise<readonly Tenant[]> };
  readonly local: LocalWorld | undefined;
  readonly isImplemented: IsImplemented;
  readonly currentSession: (request: FastifyRequest) => Promise<Session | undefined>;
}
