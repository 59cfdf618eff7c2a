import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { AppError } from '../../platform/errors.ts';
import type { IdentityTables } from '../schema.ts';
import { hashPassword } from './password.ts';

/** A SuperID account: one person, linked to an associate in each of their tenants (spec identity §15). */
export interface Account {
  readonly accountId: number;
  readonly username: string;
  readonly email: string;
  readonly fullName: string;
}

export interface NewAccount {
  /** A valid e-mail address, unique without regard to case. */
  readonly username: string;
  readonly email?: string;
  readonly fullName: string;
  /** Absent: cannot sign in until one is set. */
  readonly password?: string;
}

export interface TenantLink {
  readonly accountId: number;
  readonly tenantId: number;
  readonly associateId: number;
  /** Only the administrator of the primary tenant may change the username (spec identity §15). */
  readonly isPrimary?: boolean;
}

export type AccountStore = ReturnType<typeof createAccountStore>;

export function createAccountStore(db: Kysely<IdentityTables>, clock: Clock) {
  const active = db
    .selectFrom('account')
    .select(['account_id as accountId', 'username', 'email', 'full_name as fullName'])
    .where('disabled_at', 'is', null);

  return {
    byUsername: (username: string): Promise<Account | undefined> =>
      active.where(sql`lower(username)`, '=', username.trim().toLowerCase()).executeTakeFirst(),

    byId: (accountId: number): Promise<Account | undefined> =>
      active.where('account_id', '=', accountId).executeTakeFirst(),

    /** The stored hash, only for checking a password. */
    withPassword: (username: string) =>
      active
        .select('password_hash as passwordHash')
        .where(sql`lower(username)`, '=', username.trim().toLowerCase())
        .executeTakeFirst(),

    async create(account: NewAccount): Promise<Account> {
      const [created] = await insertAccounts(db, clock, [account]);
      if (!created) throw new AppError('account_not_created', 500, `No account ${account.username}`);
      return created;
    },

    /** Many at once: passwords are hashed side by side, rows written in one statement. */
    createMany: (accounts: readonly NewAccount[]): Promise<Account[]> => insertAccounts(db, clock, accounts),

    async setPassword(accountId: number, password: string): Promise<void> {
      const password_hash = await hashPassword(password);
      await db.transaction().execute(async (tx) => {
        await tx.updateTable('account').set({ password_hash }).where('account_id', '=', accountId).execute();
        await tx.deleteFrom('session').where('account_id', '=', accountId).execute();
      });
    },

    async link(links: readonly TenantLink[]): Promise<void> {
      if (links.length === 0) return;
      const linked_at = clock.now();
      const rows = links.map((link) => ({
        account_id: link.accountId,
        tenant_id: link.tenantId,
        associate_id: link.associateId,
        is_primary: link.isPrimary ?? false,
        linked_at,
      }));
      await db.insertInto('account_tenant').values(rows).execute();
    },

    tenantLinks: (accountId: number): Promise<TenantLink[]> =>
      db
        .selectFrom('account_tenant')
        .select(['account_id as accountId', 'tenant_id as tenantId', 'associate_id as associateId'])
        .where('account_id', '=', accountId)
        .orderBy('is_primary', 'desc')
        .orderBy('tenant_id')
        .execute(),

    associateIn: async (accountId: number, tenantId: number): Promise<number | undefined> => {
      const row = await db
        .selectFrom('account_tenant')
        .select('associate_id')
        .where('account_id', '=', accountId)
        .where('tenant_id', '=', tenantId)
        .executeTakeFirst();
      return row?.associate_id;
    },
  };
}

async function insertAccounts(db: Kysely<IdentityTables>, clock: Clock, accounts: readonly NewAccount[]) {
  if (accounts.length === 0) return [];
  const created_at = clock.now();
  const rows = await Promise.all(
    accounts.map(async (account) => ({
      username: account.username.trim(),
      email: account.email ?? account.username.trim(),
      full_name: account.fullName,
      password_hash: account.password === undefined ? null : await hashPassword(account.password),
      disabled_at: null,
      created_at,
    })),
  );
  return db
    .insertInto('account')
    .values(rows)
    .returning(['account_id as accountId', 'username', 'email', 'full_name as fullName'])
    .execute();
}
