import type { UserInfo } from '@kontor/contract';
import type { Arguments, Call, OperationTable } from '../call.ts';
import { associates, associateTypes, type DirectoryEntry } from './directory.ts';
import { callerEntry, currentPrincipal } from './principal.ts';
import { userErrors } from './user-errors.ts';
import { userGroups } from './user-groups.ts';

const id = (args: Arguments, name: string): number => Number(args[name] ?? 0);
const ids = (args: Arguments, name: string): number[] => {
  const value = args[name];
  return Array.isArray(value) ? value.map(Number) : [];
};

async function entryOf(call: Call, associateId: number): Promise<DirectoryEntry> {
  const entry = (await associates(call)).entry(associateId);
  if (!entry) throw userErrors.notFound(associateId);
  return entry;
}

async function associateList(call: Call, wanted: (entry: DirectoryEntry) => boolean) {
  const { all } = await associates(call);
  return all.filter(wanted).map((entry) => entry.carrier);
}

async function userInfo(call: Call, entry: DirectoryEntry): Promise<UserInfo> {
  const group = (await userGroups(call)).find((row) => row.Id === entry.groupId);
  return {
    Deleted: entry.deleted,
    UserInfoId: entry.associateId,
    UserName: entry.userName ?? entry.name,
    PersonId: entry.personId,
    Rank: entry.rank,
    Tooltip: entry.tooltip,
    UserGroupId: entry.groupId,
    EjUserId: entry.ejUserId,
    UserType: entry.carrier.Type,
    GrantedLicenses: [...entry.licences],
    CanLogon: !entry.deleted && !entry.retired && entry.type === associateTypes.employee,
    RoleName: entry.roleName,
    RoleTooltip: entry.roleTooltip,
    UserGroupName: group?.Value ?? '',
    UserGroupTooltip: group?.Tooltip ?? '',
  };
}

const currentAssociate = async (call: Call) => {
  const entry = await callerEntry(call);
  return { ...entry.carrier, UserName: entry.userName };
};

export const userOperations: OperationTable = {
  v1User_GetCurrentPrincipal: (call) => currentPrincipal(call),
  v1User_GetCurrentAssociate: currentAssociate,
  v1User_GetCurrentUser: async () => {
    throw userErrors.blockedOnline();
  },

  'Associate.GetAssociate': async (call, args) => (await entryOf(call, id(args, 'AssociateId'))).carrier,
  'Associate.GetAssociateByPersonId': async (call, args) => {
    const entry = (await associates(call)).byPerson(id(args, 'PersonId'));
    if (!entry) throw userErrors.notFound(`of person ${id(args, 'PersonId')}`);
    return entry.carrier;
  },
  'Associate.GetAssociateList': (call, args) => {
    const wanted = new Set(ids(args, 'AssociateIds'));
    return associateList(call, (entry) => wanted.has(entry.associateId));
  },
  'Associate.GetAssociatesByGroup': (call, args) =>
    associateList(
      call,
      (entry) => entry.groupId === id(args, 'GroupId') && entry.type === id(args, 'Type') && !entry.deleted,
    ),

  'User.GetUserGroup': async (call, args) => {
    const group = (await userGroups(call)).find((row) => row.Id === id(args, 'UserGroupId'));
    if (!group) throw userErrors.groupNotFound(id(args, 'UserGroupId'));
    return group;
  },
  'User.GetAllUserGroups': async (call, args) =>
    (await userGroups(call)).filter((row) => args.IncludeDeleted === true || !row.Deleted),
  'User.GetUserGroupList': async (call, args) => {
    const wanted = new Set(ids(args, 'UserGroupIds'));
    return (await userGroups(call)).filter((row) => wanted.has(row.Id ?? 0));
  },
  'User.GetUserInfo': async (call, args) => userInfo(call, await entryOf(call, id(args, 'UserInfoId'))),
  'User.GetUserInfoList': async (call, args) => {
    const { all } = await associates(call);
    const wanted = new Set(ids(args, 'UserInfoIds'));
    return Promise.all(
      all.filter((entry) => wanted.has(entry.associateId)).map((entry) => userInfo(call, entry)),
    );
  },
};
