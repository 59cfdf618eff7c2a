export type { Account, NewAccount, TenantLink } from './accounts/account-store.ts';
export type { Client, NewClient } from './clients/client.ts';
export type { Approval, ConsentState } from './consent/authorization-store.ts';
export { createIdentity, type Identity, type IdentityOptions } from './identity.ts';
export type { TenantDirectory } from './tenant-directory.ts';
