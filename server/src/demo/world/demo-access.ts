import type { Tenant } from '../../tenancy/tenant.ts';
import { demoPartner } from './demo-applications.ts';
import type { DemoClient } from './demo-credentials.ts';
import { demoTenants } from './demo-tenants.ts';
import { demoPassword, demoUsers } from './demo-users.ts';
import type { SeedOptions } from './seed-options.ts';

/** Accounts of the demo users; those that exist keep their password. */
export async function seedAccounts({ identity }: SeedOptions): Promise<Map<string, number>> {
  const found = await Promise.all(demoUsers.map((user) => identity.accounts.byUsername(user.username)));
  const missing = demoUsers.filter((_, at) => found[at] === undefined);
  const created = await identity.accounts.createMany(
    missing.map(({ username, name }) => ({ username, fullName: name, password: demoPassword })),
  );
  const all = [...found.flatMap((account) => account ?? []), ...created];
  return new Map(all.map((account) => [account.username, account.accountId]));
}

export async function linkAccounts(
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

export async function seedClients({ identity }: SeedOptions, clients: readonly DemoClient[]): Promise<void> {
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

export async function approveApplications(
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

/** The partner with its people and applications, and our own staff. */
export async function seedPortal({ portal }: SeedOptions, clients: readonly DemoClient[]): Promise<void> {
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
