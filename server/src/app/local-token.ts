import type { World } from '../demo/index.ts';
import type { Identity } from '../identity/index.ts';
import { AppError } from '../platform/errors.ts';
import type { TenantStore } from '../tenancy/tenant-store.ts';
import type { TokenRequest } from './control-routes.ts';

export interface LocalTokenOptions {
  readonly identity: Identity;
  readonly tenants: TenantStore;
  readonly world: () => World;
}

/**
 * Access tokens and system user tickets without a sign-in, for curl and scripts of a local world.
 * Without an application or user named it takes the world's first one that fits.
 */
export type LocalTokens = (request: TokenRequest) => Promise<string>;

export function createLocalTokens({ identity, tenants, world }: LocalTokenOptions): LocalTokens {
  return async ({ tenant: ctx, app, user, ticket }: TokenRequest): Promise<string> => {
    const tenant = await tenants.byCtx(ctx);
    if (!tenant) {
      const known = (await tenants.list()).map((row) => row.ctx).join(', ');
      throw new AppError('tenant_unknown', 404, `--tenant: there is no ${ctx}; there are ${known}.`);
    }
    const applications = world().applications.filter((row) => row.environment === tenant.environment);
    const application = app === undefined ? applications[0] : applications.find((row) => row.name === app);
    if (!application) {
      const known = applications.map((row) => row.name).join(', ');
      throw new AppError(
        'application_unknown',
        404,
        `--app: there is no ${app ?? 'application'} in ${tenant.environment}; there are ${known || 'none'}.`,
      );
    }
    if (ticket) return identity.issueSystemTicket({ tenant, clientId: application.clientId });
    return identity.issueAccessToken({
      tenant,
      clientId: application.clientId,
      username: usernameFor(tenant.ctx, user),
    });
  };

  function usernameFor(ctx: string, user: string | undefined): string {
    const members = world().users.filter((row) => row.tenants.some((membership) => membership.ctx === ctx));
    const administrator = members.find((row) =>
      row.tenants.some((membership) => membership.ctx === ctx && membership.administrator),
    );
    const member =
      user === undefined ? (administrator ?? members[0]) : members.find((row) => row.username === user);
    if (!member) {
      const known = members.map((row) => row.username).join(', ');
      throw new AppError(
        'user_unknown',
        404,
        `--user: there is no ${user ?? 'user'} in ${ctx}; there are ${known || 'none'}.`,
      );
    }
    return member.username;
  }
}
