import type { TenantUser, TenantUsers } from '../../identity/ports.ts';
import type { Db } from '../../platform/db.ts';
import { generalAdministratorRight, userAdministratorRight } from '../priming/index.ts';
import { associates, associateTypes, type Directory, type DirectoryEntry } from './directory.ts';

/** Functional rights that let a user approve applications for the tenant (spec identity §4). */
const administratorRights: ReadonlySet<string> = new Set([generalAdministratorRight, userAdministratorRight]);

/** What SuperID asks about the users of a tenant. */
export function createTenantUsers(db: Db): TenantUsers {
  const directoryOf = (tenantId: number) => associates({ db: db.forTenant(tenantId) });
  return {
    find: async (tenantId, associateId) => {
      const directory = await directoryOf(tenantId);
      const entry = directory.entry(associateId);
      return entry && toTenantUser(directory, entry);
    },
    findSystemUser: async (tenantId) => {
      const directory = await directoryOf(tenantId);
      const entry = directory.all.find(({ type, deleted }) => type === associateTypes.system && !deleted);
      return entry && toTenantUser(directory, entry);
    },
  };
}

function toTenantUser(directory: Directory, entry: DirectoryEntry): TenantUser {
  return {
    associateId: entry.associateId,
    personId: entry.personId,
    initials: entry.name,
    userName: entry.userName ?? entry.name,
    fullName: entry.fullName,
    primaryEmail: entry.email || (entry.userName ?? ''),
    isAdministrator: isAdministrator(entry),
    maySignIn: maySignIn(entry),
    companyName: entry.contactName || ownerCompany(directory),
  };
}

const isAdministrator = (entry: DirectoryEntry): boolean =>
  entry.functionRights.some((right) => administratorRights.has(right));

/** An active employee with the licences every user needs (spec data-model §13). */
const maySignIn = (entry: DirectoryEntry): boolean =>
  entry.type === associateTypes.employee &&
  !entry.deleted &&
  !entry.retired &&
  !entry.waitingForApproval &&
  ['user', 'web'].every((licence) => entry.licences.includes(licence));

/** The system user belongs to no company: it speaks for the company of the other users. */
const ownerCompany = (directory: Directory): string =>
  directory.all.find((entry) => entry.contactName !== '')?.contactName ?? '';
