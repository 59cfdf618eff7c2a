import type { Command } from 'commander';
import { withDatabaseUrl } from '../app/open-database.ts';
import { seedTenant } from '../demo/index.ts';
import { allMigrations } from '../migrations.ts';
import { createDb, migrate } from '../platform/database/index.ts';
import { createTenantStore } from '../tenancy/tenant-store.ts';
import { readConfig } from './options.ts';
import { UsageError } from './usage-error.ts';

interface SeedCommandOptions {
  readonly profile: string;
  readonly tenant: string;
  readonly seed: string;
}

/** `kontor seed`: loads demo data into a blank tenant, beside the running program or without one. */
export async function seed(command: Command): Promise<void> {
  const { profile, tenant, seed: given } = command.opts<SeedCommandOptions>();
  if (!/^\d{1,15}$/.test(given)) throw new UsageError(`--seed: ${given} is not a whole number.`);
  const started = performance.now();
  await withDatabaseUrl(readConfig(command), async (url) => {
    await migrate(url, allMigrations);
    const db = createDb({ url });
    try {
      const rows = await seedTenant({
        db,
        tenants: createTenantStore(db),
        ctx: tenant,
        profile,
        seed: Number(given),
        say: (line) => process.stderr.write(`${line}\n`),
      });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(
        `${tenant}: ${rows.toLocaleString('en')} rows of profile ${profile} in ${seconds} s.\n`,
      );
    } finally {
      await db.close();
    }
  });
}
