import { archiveMigrations } from './crm/archive/migrations.ts';
import { fieldMigrations } from './crm/fields/index.ts';
import { crmModelMigrations } from './crm/model/index.ts';
import { demoMigrations } from './demo/migrations.ts';
import { identityMigrations } from './identity/migrations.ts';
import { jobMigrations } from './platform/jobs/index.ts';
import { mailMigrations } from './platform/mail/index.ts';
import type { Migration } from './platform/migration.ts';
import { portalMigrations } from './portal/migrations.ts';
import { tenancyMigrations } from './tenancy/migrations.ts';

/** Every migration of the program, in import order of the rooms. */
export const allMigrations: readonly Migration[] = [
  ...jobMigrations,
  ...mailMigrations,
  ...tenancyMigrations,
  ...identityMigrations,
  ...crmModelMigrations,
  ...fieldMigrations,
  ...archiveMigrations,
  ...portalMigrations,
  ...demoMigrations,
];
