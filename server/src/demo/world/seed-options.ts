import type { Identity } from '../../identity/index.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import type { Db } from '../../platform/db.ts';
import type { PortalStores } from '../../portal/index.ts';
import type { TenantStore } from '../../tenancy/tenant-store.ts';

/** The stores a demo world is written through. */
export interface SeedOptions {
  readonly db: Db;
  readonly identity: Pick<Identity, 'accounts' | 'clients' | 'authorizations'>;
  readonly portal: PortalStores;
  readonly tenants: TenantStore;
  readonly config: Pick<Config, 'demo' | 'seed' | 'mode'>;
  readonly clock: Clock;
  readonly say?: (line: string) => void;
}
