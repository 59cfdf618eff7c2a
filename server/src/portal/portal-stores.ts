import { controlPlane, type Database } from '../platform/database/index.ts';
import { type ApplicationStore, createApplicationStore } from './application-store.ts';
import { createPeopleStore, type PeopleStore } from './people-store.ts';
import type { PortalTables } from './tables.ts';

/** Partners, their people and their applications. */
export interface PortalStores {
  readonly people: PeopleStore;
  readonly applications: ApplicationStore;
}

export function createPortalStores(db: Database): PortalStores {
  const kysely = controlPlane<PortalTables>(db);
  return { people: createPeopleStore(kysely), applications: createApplicationStore(kysely) };
}
