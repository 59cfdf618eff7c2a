import type { Command } from 'commander';
import { withDatabaseUrl } from '../app/open-database.ts';
import { allMigrations } from '../migrations.ts';
import { checkMigrations, migrate } from '../platform/database/index.ts';
import { AppError } from '../platform/errors.ts';
import { readConfig } from './options.ts';

/** `kontor db migrate`: brings the schema up to this program and names the steps. */
export async function migrateCommand(command: Command): Promise<void> {
  await withDatabaseUrl(readConfig(command), async (url) => {
    const { applied } = await migrate(url, allMigrations);
    const summary = applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.length} steps:`;
    process.stdout.write(`${[summary, ...applied.map((id) => `  ${id}`)].join('\n')}\n`);
  });
}

/** `kontor db check`: exit 0 when the schema fits this program, 1 with the pending steps otherwise. */
export async function checkCommand(command: Command): Promise<void> {
  await withDatabaseUrl(readConfig(command), async (url) => {
    const pending = await checkMigrations(url, allMigrations);
    if (pending.length > 0) {
      const steps = pending.map((id) => `  ${id}`).join('\n');
      throw new AppError(
        'schema_behind',
        409,
        `${pending.length} steps are pending; run: kontor db migrate\n${steps}`,
      );
    }
    process.stdout.write('The schema is up to date.\n');
  });
}
