import { primedIds, provisionTenant } from '../../crm/priming/index.ts';
import type { Identity } from '../../identity/index.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import type { Db, TenantDb } from '../../platform/db.ts';
import { AppError } from '../../platform/errors.ts';
import type { PortalStores } from '../../portal/index.ts';
import type { Tenant } from '../../tenancy/tenant.ts';
import type { TenantStore } from '../../tenancy/tenant-store.ts';
import { type ProfileName, profiles } from '../generator/profiles.ts';
import { loadTenant, refreshStatistics } from '../load-tenant.ts';
import { demoPartner } from './demo-applications.ts';
import { type DemoClient, demoClients } from './demo-credentials.ts';
import { type DemoTenantPlan, demoTenants } from './demo-tenants.ts';
import { demoPassword, demoUsers } from './demo-users.ts';

export interface SeedOptions {
  readonly db: Db;
  readonly identity: Pick<Identity, 'accounts' | 'clients' | 'authorizations'>;
  readonly portal: PortalStores;
  readonly tenants: TenantStore;
  readonly config: Pick<Config, 'demo' | 'seed' | 'mode'>;
  readonly clock: Clock;
  readonly say?: (line: string) => void;
}

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
  const tenants = new Map<string, Tenant>();
  for (const plan of demoTenants) tenants.set(plan.ctx, await seedTenantOf(options, plan));
  await refreshStatistics(options.db);
  await linkAccounts(options, await accountsReady, tenants);
  const clients = await clientsReady;
  await seedClients(options, clients);
  await approveApplications(options, clients, tenants);
  await seedPortal(options, clients);
}

async function seedTenantOf(options: SeedOptions, plan: DemoTenantPlan): Promise<Tenant> {
  const { db, tenants, config, clock, say } = options;
  const { domain, administrator, data, approvesApplications: _, ...row } = plan;
  const tenant = (await tenants.byCtx(plan.ctx)) ?? (await tenants.insert(row));
  const crm = db.forTenant(tenant.id);
  if (!(await isProvisioned(crm))) {
    const email = `${administrator.firstName.toLowerCase()}@${domain}`;
    await provisionTenant(db, tenant, {
      ownerCompany: plan.name,
      administrator: { ...administrator, email },
      now: clock.now(),
    });
  }
  const profileName = data === 'chosen' ? (config.demo as ProfileName) : data;
  if (profileName !== 'blank' && !(await hasDemoData(crm))) {
    const profile = profiles[profileName];
    const isLarge = profile.companies > 1_000;
    await loadTenant(
      crm,
      { profile, seed: config.seed, ctx: plan.ctx, ownerCompany: plan.name, ownDomain: domain },
      (progress) => {
        if (isLarge) say?.(`${plan.ctx}: ${progress.stage}, ${progress.rows.toLocaleString('en')} rows`);
      },
    );
  }
  return tenant;
}

async function isProvisioned(crm: TenantDb): Promise<boolean> {
  const rows = await crm.query({
    text: 'select 1 from company where tenant_id = $1',
    values: [crm.tenantId],
  });
  return rows.length > 0;
}

/** Whether the tenant holds more companies than the one it was provisioned with. */
export async function hasDemoData(crm: TenantDb): Promise<boolean> {
  const rows = await crm.query({
    text: 'select 1 from contact where tenant_id = $1 and contact_id <> $2 limit 1',
    values: [crm.tenantId, primedIds.ownerContact],
  });
  return rows.length > 0;
}

async function seedAccounts({ identity }: SeedOptions): Promise<Map<string, number>> {
  const found = await Promise.all(demoUsers.map((user) => identity.accounts.byUsername(user.username)));
  const missing = demoUsers.filter((_, at) => found[at] === undefined);
  const created = await identity.accounts.createMany(
    missing.map(({ username, name }) => ({ username, fullName: name, password: demoPassword })),
  );
  const all = [...found.flatMap((account) => account ?? []), ...created];
  return new Map(all.map((account) => [account.username, account.accountId]));
}

async function linkAccounts(
  { identity }: SeedOptions,
  accounts: ReadonlyMap<string, number>,
  tenants: ReadonlyMap<string, Tenant>,
): Promise<void> {
  for (const user of demoUsers) {
    const accountId = accounts.get(user.username);
    if (accountId === undefined) continue;
    const linked = new Set((await identity.accounts.tenantLinks(accountId)).map((link) => link.tenantId));
    const links = user.tenants.flatMap(({ ctx, associateId }, at) => {
      const tenantId = tenants.get(ctx)?.id;
      if (tenantId === undefined || linked.has(tenantId)) return [];
      return [{ accountId, tenantId, associateId, isPrimary: at === 0 }];
    });
    await identity.accounts.link(links);
  }
}

async function seedClients({ identity }: SeedOptions, clients: readonly DemoClient[]): Promise<void> {
  await identity.clients.register(
    clients.map(({ application, environment, clientId, clientSecret, keyPair }) => ({
      clientId,
      environment,
      name: application.name,
      partnerName: demoPartner,
      kind: application.kind,
      isNative: application.isNative,
      authorizationLevel: 'Administrator',
      redirectUris: application.redirectUris,
      corsOrigins: application.corsOrigins,
      authorizeText: application.authorizeText,
      claims: application.claims,
      endpoints: ['webapi', 'services88'],
      publicKeyPem: keyPair?.publicKeyPem ?? null,
      secret: clientSecret,
    })),
  );
}

async function approveApplications(
  { identity }: SeedOptions,
  clients: readonly DemoClient[],
  tenants: ReadonlyMap<string, Tenant>,
): Promise<void> {
  const approvals = demoTenants
    .filter((plan) => plan.approvesApplications)
    .flatMap((plan) => {
      const tenantId = tenants.get(plan.ctx)?.id;
      const approver = demoUsers.find((user) =>
        user.tenants.some((link) => link.ctx === plan.ctx && link.administrator),
      );
      if (tenantId === undefined || !approver) return [];
      return clients
        .filter((client) => client.application.isApproved && client.environment === plan.environment)
        .map((client) => {
          const systemToken = client.systemTokens[plan.ctx];
          return {
            client: { clientId: client.clientId, name: client.application.name },
            tenantId,
            approver: approver.username,
            ...(systemToken === undefined ? {} : { systemToken }),
          };
        });
    });
  await identity.authorizations.approve(approvals);
}

async function seedPortal({ portal }: SeedOptions, clients: readonly DemoClient[]): Promise<void> {
  const existing = (await portal.people.listPartners()).filter(({ name }) => name === demoPartner);
  const [partner] = existing.length > 0 ? existing : await portal.people.addPartners([demoPartner]);
  if (!partner) return;
  await portal.people.addUsers(
    demoUsers
      .filter((user) => user.portal.length > 0 || user.staffRoles.length > 0)
      .map((user) => ({
        username: user.username,
        displayName: user.name,
        email: user.username,
        staffRoles: user.staffRoles,
        memberships: user.portal.length > 0 ? [{ partnerId: partner.id, permissions: user.portal }] : [],
      })),
  );
  const known = new Set((await portal.applications.list([partner.id])).map(({ name }) => name));
  const applications = new Map(clients.map((client) => [client.application.name, client.application]));
  await portal.applications.add(
    [...applications.values()]
      .filter(({ name }) => !known.has(name))
      .map(({ name, kind }) => ({
        partnerId: partner.id,
        name,
        kind,
        clientIds: Object.fromEntries(
          clients
            .filter((client) => client.application.name === name)
            .map((client) => [client.environment, client.clientId]),
        ),
      })),
  );
}
