import { AppError } from '../../platform/errors.ts';
import { refreshStatistics } from '../load-tenant.ts';
import { approveApplications, linkAccounts, seedAccounts, seedClients, seedPortal } from './demo-access.ts';
import { demoClients } from './demo-credentials.ts';
import { seedTenants } from './demo-tenant-data.ts';
import type { SeedOptions } from './seed-options.ts';

/**
 * Makes the demo world where there is none. Each step leaves alone what is there, so a start that was killed in
 * the middle is finished by the next one; a finished world costs one query.
 *
 * @throws {AppError} `demo_world_differs` when the database holds a world of another profile or seed
 */
export async function seedDemoWorld(options: SeedOptions): Promise<void> {
  const { config, db } = options;
  if (config.demo === 'none' || config.mode !== 'local') return;
  if (await isFinished(options)) return;
  // Several processes may start on one new database: one makes the world, the others wait for it.
  await db.transaction(async (tx) => {
    await tx.query({ text: `select pg_advisory_xact_lock(hashtext('kontor.demo_world'))`, values: [] });
    if (await isFinished(options)) return;
    await begin(options);
    await seed(options);
    await finish(options);
  });
}

interface WorldRow {
  readonly profile: string;
  readonly seed: number;
  readonly finished_at: Date | null;
}

async function isFinished({ db, config }: SeedOptions): Promise<boolean> {
  const [row] = await db.query<WorldRow>({
    text: 'select profile, seed, finished_at from demo_world',
    values: [],
  });
  if (!row) return false;
  if (row.profile !== config.demo || Number(row.seed) !== config.seed) throw worldDiffers(row, config);
  return row.finished_at !== null;
}

function worldDiffers(row: WorldRow, config: SeedOptions['config']): AppError {
  return new AppError(
    'demo_world_differs',
    500,
    `--demo ${config.demo} --seed ${config.seed}: this data folder holds the demo world ${row.profile} with ` +
      `seed ${row.seed}. Start with --demo ${row.profile} --seed ${row.seed}, or choose another --data folder.`,
  );
}

async function begin({ db, config, clock }: SeedOptions): Promise<void> {
  await db.query({
    text: 'insert into demo_world (profile, seed, started_at) values ($1, $2, $3) on conflict do nothing',
    values: [config.demo, config.seed, clock.now()],
  });
}

async function finish({ db, clock }: SeedOptions): Promise<void> {
  await db.query({ text: 'update demo_world set finished_at = $1', values: [clock.now()] });
}

async function seed(options: SeedOptions): Promise<void> {
  const clientsReady = demoClients(options.config.seed);
  const accountsReady = seedAccounts(options);
  const tenants = await seedTenants(options);
  await refreshStatistics(options.db);
  await linkAccounts(options, await accountsReady, tenants);
  const clients = await clientsReady;
  await seedClients(options, clients);
  await approveApplications(options, clients, tenants);
  await seedPortal(options, clients);
}
