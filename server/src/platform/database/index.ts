export { controlPlane } from './control-plane.ts';
export { createDb, type Database } from './db.ts';
export { startEmbedded } from './embedded.ts';
export { lockFolder, processExists } from './folder-lock.ts';
export { checkMigrations, migrate } from './migrate.ts';
