/** What SuperID needs to know about the CRM users of a tenant; `app.ts` wires it to `crm/users`. */
export interface TenantUser {
  readonly associateId: number;
  readonly personId: number;
  /** Short name on the associate row, the `initials` claim. */
  readonly initials: string;
  readonly userName: string;
  readonly fullName: string;
  readonly primaryEmail: string;
  /** Holds General Administrator or User Administrator: may approve applications. */
  readonly isAdministrator: boolean;
  /** Active associate with a licence: may sign in. */
  readonly maySignIn: boolean;
  /** Name of the tenant's owner company. */
  readonly companyName: string;
}

export interface TenantUsers {
  find(tenantId: number, associateId: number): Promise<TenantUser | undefined>;
  /** The associate that stands for the system user (type 13). */
  findSystemUser(tenantId: number): Promise<TenantUser | undefined>;
}

/** Whom a credential on an API call speaks for (spec identity §10). */
export interface AccessSubject {
  readonly kind: 'user' | 'system';
  readonly tenantId: number;
  readonly associateId: number;
  readonly clientId: string;
  /** SuperID account, for people. */
  readonly accountId: number | undefined;
}

/** Checks credentials on API calls: memory first, database on a miss; a revoked token fails within seconds. */
export interface CredentialChecker {
  /** `8A:…` access token; undefined when unknown, expired or revoked. */
  accessToken(token: string): Promise<AccessSubject | undefined>;
  /** `7T:…` system user ticket together with the application's secret (`SO-AppToken`). */
  systemTicket(ticket: string, applicationToken: string): Promise<AccessSubject | undefined>;
}
