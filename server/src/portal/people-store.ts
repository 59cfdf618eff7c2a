import type { Kysely } from 'kysely';
import {
  type Membership,
  type NewPortalUser,
  type Partner,
  type Permission,
  type PortalUser,
  permissionColumns,
  permissionNames,
} from './people.ts';
import type { PortalTables } from './tables.ts';

type MemberRow = PortalTables['partner_member'];

export interface PeopleStore {
  addPartners(names: readonly string[]): Promise<Partner[]>;
  listPartners(): Promise<Partner[]>;
  /** Adds people with their permissions; somebody already known gets the new permissions. */
  addUsers(users: readonly NewPortalUser[]): Promise<void>;
  find(username: string): Promise<PortalUser | undefined>;
}

export function createPeopleStore(db: Kysely<PortalTables>): PeopleStore {
  return {
    addPartners: async (names) => {
      if (names.length === 0) return [];
      const rows = await db
        .insertInto('partner')
        .values(names.map((name) => ({ name })))
        .returning(['partner_id as id', 'name'])
        .execute();
      return names.flatMap((name) => rows.filter((row) => row.name === name));
    },
    listPartners: () =>
      db.selectFrom('partner').select(['partner_id as id', 'name']).orderBy('name').execute(),
    addUsers: (users) => db.transaction().execute((tx) => addUsers(tx, users)),
    find: (username) => findUser(db, username.toLowerCase()),
  };
}

async function addUsers(tx: Kysely<PortalTables>, users: readonly NewPortalUser[]): Promise<void> {
  if (users.length === 0) return;
  const added = await tx
    .insertInto('portal_user')
    .values(
      users.map((user) => ({
        username: user.username.toLowerCase(),
        display_name: user.displayName,
        email: user.email,
        staff_roles: [...(user.staffRoles ?? [])],
      })),
    )
    .onConflict((conflict) =>
      conflict.column('username').doUpdateSet((row) => ({
        display_name: row.ref('excluded.display_name'),
        email: row.ref('excluded.email'),
        staff_roles: row.ref('excluded.staff_roles'),
      })),
    )
    .returning(['portal_user_id', 'username'])
    .execute();
  const ids = new Map(added.map((row) => [row.username, row.portal_user_id]));
  const members = users.flatMap((user) => memberRows(user, ids.get(user.username.toLowerCase())));
  if (members.length === 0) return;
  await tx
    .insertInto('partner_member')
    .values(members)
    .onConflict((conflict) =>
      conflict.columns(['partner_id', 'portal_user_id']).doUpdateSet((row) => ({
        may_log_in: row.ref('excluded.may_log_in'),
        may_read: row.ref('excluded.may_read'),
        may_edit_store: row.ref('excluded.may_edit_store'),
        may_configure: row.ref('excluded.may_configure'),
        may_manage_users: row.ref('excluded.may_manage_users'),
      })),
    )
    .execute();
}

function memberRows(user: NewPortalUser, userId: number | undefined): MemberRow[] {
  if (userId === undefined) return [];
  return (user.memberships ?? []).map(({ partnerId, permissions }) => ({
    partner_id: partnerId,
    portal_user_id: userId,
    may_log_in: permissions.includes('Log in'),
    may_read: permissions.includes('Read'),
    may_edit_store: permissions.includes('App store'),
    may_configure: permissions.includes('Configuration'),
    may_manage_users: permissions.includes('Users'),
  }));
}

async function findUser(db: Kysely<PortalTables>, username: string): Promise<PortalUser | undefined> {
  const user = await db
    .selectFrom('portal_user')
    .selectAll()
    .where('username', '=', username)
    .executeTakeFirst();
  if (user === undefined) return undefined;
  const members = await db
    .selectFrom('partner_member')
    .innerJoin('partner', 'partner.partner_id', 'partner_member.partner_id')
    .selectAll('partner_member')
    .select('partner.name')
    .where('portal_user_id', '=', user.portal_user_id)
    .orderBy('partner.name')
    .execute();
  return {
    username: user.username,
    displayName: user.display_name,
    email: user.email,
    staffRoles: user.staff_roles,
    memberships: members.map(toMembership),
  };
}

function toMembership(row: MemberRow & { name: string }): Membership {
  return {
    partner: { id: row.partner_id, name: row.name },
    permissions: permissionNames.filter((name: Permission) => row[permissionColumns[name]]),
  };
}
