import type { EnvironmentName } from '../../tenancy/environment.ts';
import { isRunning, type Tenant } from '../../tenancy/tenant.ts';
import type { Account, AccountStore } from '../accounts/account-store.ts';
import type { AuthorizationStore, ConsentState } from '../consent/authorization-store.ts';
import type { TenantUser, TenantUsers } from '../ports.ts';
import type { TenantDirectory } from '../tenant-directory.ts';
import type { AuthorizationErrorName, Refusal } from './authorization-errors.ts';
import type { AuthorizeRequest } from './authorize-request.ts';

/** What has to happen before a code can be given (spec identity §4.2, steps 2 to 5). */
export type Step =
  | { readonly kind: 'signIn' }
  | { readonly kind: 'chooseTenant'; readonly account: Account; readonly tenants: readonly Tenant[] }
  | { readonly kind: 'consent'; readonly account: Account; readonly tenant: Tenant }
  | { readonly kind: 'unavailable'; readonly tenant: Tenant }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'ready'; readonly account: Account; readonly tenantId: number | undefined };

export interface StepDependencies {
  readonly accounts: AccountStore;
  readonly tenants: TenantDirectory;
  readonly tenantUsers: TenantUsers;
  readonly authorizations: AuthorizationStore;
}

interface Membership {
  readonly tenant: Tenant;
  readonly user: TenantUser;
}

export async function nextStep(
  deps: StepDependencies,
  environment: EnvironmentName,
  request: AuthorizeRequest,
  account: Account | undefined,
  chosenTenant: string | undefined,
): Promise<Step> {
  if (!account) return { kind: 'signIn' };
  const asked = request.tenantHint ?? chosenTenant;
  // The portal wants to know who somebody is; members of staff belong to no tenant.
  if (request.client.isFirstParty && asked === undefined) {
    return { kind: 'ready', account, tenantId: undefined };
  }
  const memberships = await usableMemberships(deps, environment, account);
  if (asked === undefined && memberships.length > 1) {
    return { kind: 'chooseTenant', account, tenants: memberships.map(({ tenant }) => tenant) };
  }
  const membership =
    asked === undefined
      ? memberships[0]
      : memberships.find(({ tenant }) => tenant.ctx.toLowerCase() === asked.toLowerCase());
  if (!membership)
    return refused('Denied', `${account.username} does not have access to ${asked ?? 'any tenant here'}.`);
  if (!isRunning(membership.tenant.state)) return { kind: 'unavailable', tenant: membership.tenant };
  return consentStep(deps, request, account, membership);
}

async function consentStep(
  deps: StepDependencies,
  { client }: AuthorizeRequest,
  account: Account,
  { tenant, user }: Membership,
): Promise<Step> {
  const ready: Step = { kind: 'ready', account, tenantId: tenant.id };
  if (client.isFirstParty) return ready;
  const state = await deps.authorizations.state(client.clientId, tenant.id);
  if (state === 'active') return ready;
  if (user.isAdministrator && client.authorizationLevel === 'Administrator') {
    return { kind: 'consent', account, tenant };
  }
  return refused(refusalNames[state], refusalText(client.name, tenant, client.authorizationLevel));
}

const refusalNames: Record<Exclude<ConsentState, 'active'>, AuthorizationErrorName> = {
  none: 'Denied',
  revoked: 'Revoked',
  expired: 'Expired',
  needsReapproval: 'NeedsReapproval',
};

function refusalText(clientName: string, tenant: Tenant, level: 'Administrator' | 'Explicit'): string {
  return level === 'Explicit'
    ? `${clientName} is not approved in ${tenant.name}. Only the App Manager can approve this application.`
    : `Your account does not have access: ${clientName} is not approved in ${tenant.name}. Ask an administrator to sign in to it once.`;
}

/** Tenants of this environment in which the person is an active, licensed associate. */
async function usableMemberships(
  deps: StepDependencies,
  environment: EnvironmentName,
  account: Account,
): Promise<Membership[]> {
  const links = await deps.accounts.tenantLinks(account.accountId);
  const memberships = await Promise.all(
    links.map(async ({ tenantId, associateId }) => {
      const tenant = await deps.tenants.byId(tenantId);
      if (tenant?.environment !== environment || isGone(tenant)) return undefined;
      const user = await deps.tenantUsers.find(tenantId, associateId);
      return user?.maySignIn ? { tenant, user } : undefined;
    }),
  );
  return memberships.filter((membership) => membership !== undefined);
}

/** No CRM rows to ask about. */
function isGone({ state }: Tenant): boolean {
  return ['Unknown', 'Provisioning', 'Deleted', 'Deleting', 'DeleteFailed', 'ProvisioningFailed'].includes(
    state,
  );
}

function refused(name: AuthorizationErrorName, message: string): Step {
  return { kind: 'refused', refusal: { name, message } };
}
