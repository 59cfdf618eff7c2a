export { seedTenant } from './seed-tenant.ts';
export { seedDemoWorld } from './world/seed-world.ts';
export { buildWorld, type World } from './world/world.ts';
