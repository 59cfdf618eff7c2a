import type { SoPrincipalCarrier } from '@kontor/contract';
import type { Call } from '../call.ts';
import { preferences } from '../preferences/index.ts';
import { associates, type DirectoryEntry } from './directory.ts';
import { userErrors } from './user-errors.ts';

const roleTypes = ['Employee', 'ExternalUser', 'Anonymous', 'System'] as const;

export async function callerEntry(call: Pick<Call, 'db' | 'caller'>): Promise<DirectoryEntry> {
  const entry = (await associates(call)).entry(call.caller.associateId);
  if (!entry) throw userErrors.notFound(call.caller.associateId);
  return entry;
}

/** `GET /User/currentPrincipal`: the session in the caller's own words (spec rest §15, transcript 2). */
export async function currentPrincipal(call: Call): Promise<SoPrincipalCarrier> {
  const entry = await callerEntry(call);
  const stored = await preferences(call);
  return {
    UserType: entry.carrier.Type,
    Associate: entry.name,
    AssociateId: entry.associateId,
    IsPerson: entry.personId > 0,
    PersonId: entry.personId,
    CountryId: entry.countryId || entry.contactCountryId,
    HomeCountryId: stored.number('System', 'OwnCountry'),
    ContactId: entry.contactId,
    GroupId: entry.groupId,
    BusinessId: entry.businessId,
    CategoryId: entry.categoryId,
    ContactOwner: entry.contactOwner,
    RoleId: entry.roleId,
    RoleName: entry.roleName,
    RoleDescription: entry.roleTooltip,
    RoleType: roleTypes[entry.roleType] ?? 'Employee',
    Licenses: entry.licences.map((name) => ({ Name: name, Description: name })),
    FullName: entry.fullName,
    EMailAddress: entry.email,
    FunctionRights: [...entry.functionRights],
    EjUserId: entry.ejUserId,
    EjAccessLevel: entry.ejUserId > 0 ? 1 : 0,
    EjUserStatus: entry.ejUserId > 0 ? 'StatusNormal' : 'StatusNone',
    ProvidedCredentials: [],
    SecondaryGroups: [...entry.otherGroups],
    DatabaseContextIdentifier: call.tenant.ctx,
    UserName: entry.userName ?? entry.name,
  };
}
