export type { LocalWorld } from './api/api-options.ts';
export {
  type Application,
  type ApplicationKind,
  applicationKinds,
  type NewApplication,
} from './application.ts';
export type { ApplicationStore } from './application-store.ts';
export { portalMigrations } from './migrations.ts';
export {
  type NewPortalUser,
  type Partner,
  type Permission,
  type PortalUser,
  permissionNames,
  type StaffRole,
  staffRoleNames,
} from './people.ts';
export type { PeopleStore } from './people-store.ts';
export { createPortal, type Portal, type PortalOptions } from './portal.ts';
export { createPortalStores, type PortalStores } from './portal-stores.ts';
