import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { AppError } from '../platform/errors.ts';
import type { Tenant } from '../tenancy/tenant.ts';
import type { AccountStore } from './accounts/account-store.ts';
import type { ClientStore } from './clients/client-store.ts';
import type { TenantUsers } from './ports.ts';
import { storeAccessToken } from './tokens/access-token.ts';
import { storeSystemTicket } from './tokens/system-ticket.ts';

export interface LocalCredentialDependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly mode: 'local' | 'production';
  readonly accounts: AccountStore;
  readonly clients: ClientStore;
  readonly tenantUsers: TenantUsers;
}

export interface SystemTicketOrder {
  readonly tenant: Tenant;
  readonly clientId: string;
}

export interface AccessTokenOrder extends SystemTicketOrder {
  readonly username: string;
}

/** Credentials without a sign-in, for `kontor token`. Local worlds only. */
export function createLocalCredentials(deps: LocalCredentialDependencies) {
  async function clientOf(tenant: Tenant, clientId: string) {
    if (deps.mode !== 'local') {
      throw new AppError('local_only', 403, 'Tokens are handed out without a sign-in in local mode only.');
    }
    const client = await deps.clients.find(tenant.environment, clientId);
    if (!client) {
      throw new AppError('client_not_found', 404, `No application ${clientId} in ${tenant.environment}.`);
    }
    return client;
  }

  return {
    /** An access token for a person, as though they had signed in to the application. */
    async issueAccessToken({ tenant, username, clientId }: AccessTokenOrder): Promise<string> {
      const client = await clientOf(tenant, clientId);
      const account = await deps.accounts.byUsername(username);
      const associateId = account && (await deps.accounts.associateIn(account.accountId, tenant.id));
      if (!account || associateId === undefined) {
        throw new AppError('user_not_found', 404, `No user ${username} in ${tenant.ctx}.`);
      }
      return storeAccessToken(deps.db, deps.clock, tenant.ctx, {
        clientId: client.clientId,
        tenantId: tenant.id,
        accountId: account.accountId,
        associateId,
        grantId: undefined,
      });
    },

    /** A system user ticket (`7T:…`), used together with the application's secret. */
    async issueSystemTicket({ tenant, clientId }: SystemTicketOrder): Promise<string> {
      const client = await clientOf(tenant, clientId);
      const associateId = await systemUserOf(deps.tenantUsers, tenant);
      return storeSystemTicket(deps.db, deps.clock, tenant.ctx, {
        clientId: client.clientId,
        tenantId: tenant.id,
        associateId,
      });
    },
  };
}

async function systemUserOf(tenantUsers: TenantUsers, tenant: Tenant): Promise<number> {
  const user = await tenantUsers.findSystemUser(tenant.id);
  if (!user) throw new AppError('system_user_not_found', 500, `${tenant.ctx} has no system user.`);
  return user.associateId;
}
