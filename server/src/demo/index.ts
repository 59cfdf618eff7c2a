export { type ProfileName, profiles } from './generator/profiles.ts';
export { loadTenant } from './load-tenant.ts';
export { demoMigrations } from './migrations.ts';
export { type SeedTenantOptions, seedTenant } from './seed-tenant.ts';
export type { SeedOptions } from './world/seed-options.ts';
export { seedDemoWorld } from './world/seed-world.ts';
export {
  buildWorld,
  type World,
  type WorldApplication,
  type WorldEnvironment,
  type WorldOptions,
  type WorldTenant,
  type WorldUser,
} from './world/world.ts';
