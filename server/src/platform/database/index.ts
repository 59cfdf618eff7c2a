export { controlPlane } from './control-plane.ts';
export { createDb, type Database } from './db.ts';
export { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './embedded.ts';
export { type FolderLock, lockFolder } from './folder-lock.ts';
export { checkMigrations, type MigrationReport, migrate } from './migrate.ts';
export { type DatabaseOptions, tenantRole } from './sessions.ts';
