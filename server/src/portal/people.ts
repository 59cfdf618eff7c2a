/** What a person may do for one partner (spec portal §2); the names are the ones people see. */
export const permissionNames = ['Log in', 'Read', 'App store', 'Configuration', 'Users'] as const;
export type Permission = (typeof permissionNames)[number];

export const staffRoleNames = ['App Manager', 'App Store Manager', 'DevPortal Admin'] as const;
export type StaffRole = (typeof staffRoleNames)[number];

/** Which column stands for which permission. */
export const permissionColumns = {
  'Log in': 'may_log_in',
  Read: 'may_read',
  'App store': 'may_edit_store',
  Configuration: 'may_configure',
  Users: 'may_manage_users',
} as const satisfies Record<Permission, string>;

export interface Partner {
  readonly id: number;
  readonly name: string;
}

export interface Membership {
  readonly partner: Partner;
  readonly permissions: readonly Permission[];
}

/** Somebody the portal knows. Everybody else may sign in too, and finds an empty portal. */
export interface PortalUser {
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly staffRoles: readonly StaffRole[];
  readonly memberships: readonly Membership[];
}

export interface NewPortalUser {
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly staffRoles?: readonly StaffRole[];
  readonly memberships?: readonly {
    readonly partnerId: number;
    readonly permissions: readonly Permission[];
  }[];
}
