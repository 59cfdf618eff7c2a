export type { LocalWorld } from './api/api-options.ts';
export type { Permission, StaffRole } from './people.ts';
export { createPortal } from './portal.ts';
export { createPortalStores, type PortalStores } from './portal-stores.ts';
