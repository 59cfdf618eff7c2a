import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { AppError } from '../../platform/errors.ts';
import type { TenantState } from '../../tenancy/tenant.ts';
import type { Account } from '../accounts/account-store.ts';
import type { Client } from '../clients/client.ts';
import type { SecretBox } from '../crypto/secret-box.ts';
import type { TenantUsers } from '../ports.ts';
import type { TenantDirectory } from '../tenant-directory.ts';
import type { TenantSubject } from '../tokens/claims.ts';

/** For whom tokens are issued; our own portal gets an account without a tenant. */
export interface GrantSubject {
  readonly account: Account;
  readonly tenantSubject: TenantSubject | undefined;
}

/** Re-evaluated at every token request: account, tenant, licence, consent (spec identity §5.3, §8, §14). */
export type LoadSubject = (
  client: Client,
  accountId: number,
  tenantId: number | null,
) => Promise<GrantSubject>;

interface SubjectRow {
  username: string;
  email: string;
  full_name: string;
  associate_id: number | null;
  status: string | null;
  needs_reapproval: boolean | null;
  valid_to: Date | null;
  system_token_sealed: Buffer | null;
}

const closedForGood: ReadonlySet<TenantState> = new Set(['Deleted', 'Deleting', 'DeleteFailed', 'Suspended']);

export function createLoadSubject(deps: {
  db: Db;
  tenants: TenantDirectory;
  tenantUsers: TenantUsers;
  clock: Clock;
  box: SecretBox;
}): LoadSubject {
  return async (client, accountId, tenantId) => {
    const row = await loadRow(deps.db, client.clientId, accountId, tenantId);
    if (!row) throw refused('The account is disabled or gone.');
    const account = { accountId, username: row.username, email: row.email, fullName: row.full_name };
    if (tenantId === null) return { account, tenantSubject: undefined };

    const isApproved =
      row.status === 'Active' &&
      !row.needs_reapproval &&
      (row.valid_to === null || row.valid_to > deps.clock.now());
    if (!isApproved && !client.isFirstParty) {
      throw refused('The application is no longer approved in this tenant.');
    }
    const [tenant, user] = await Promise.all([
      deps.tenants.byId(tenantId),
      row.associate_id === null ? undefined : deps.tenantUsers.find(tenantId, row.associate_id),
    ]);
    if (!tenant || closedForGood.has(tenant.state)) throw refused('The tenant is closed.');
    if (!user?.maySignIn) throw refused('The user may no longer sign in to this tenant.');
    const wantsSystemToken = row.system_token_sealed !== null && client.claims.includes('systemtoken');
    const systemToken =
      wantsSystemToken && row.system_token_sealed
        ? deps.box.open(row.system_token_sealed).toString('utf8')
        : undefined;
    return { account, tenantSubject: { tenant, user, systemToken } };
  };
}

async function loadRow(
  db: Db,
  clientId: string,
  accountId: number,
  tenantId: number | null,
): Promise<SubjectRow | undefined> {
  const [row] = await db.query<SubjectRow>({
    name: 'identity_subject',
    text: `select a.username, a.email, a.full_name, l.associate_id,
             r.status, r.needs_reapproval, r.valid_to, r.system_token_sealed
           from kontor.account a
           left join kontor.account_tenant l on l.account_id = a.account_id and l.tenant_id = $3
           left join kontor.authorization_record r on r.client_id = $1 and r.tenant_id = $3
           where a.account_id = $2 and a.disabled_at is null`,
    values: [clientId, accountId, tenantId],
  });
  return row;
}

function refused(message: string): AppError {
  return new AppError('invalid_grant', 400, message);
}
