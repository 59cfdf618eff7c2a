import type { UserInfo } from '@kontor/contract';
import type { Arguments, Call, OperationTable } from '../call.ts';
import { referenceData } from '../lists/index.ts';
import { associates, associateTypes, type DirectoryEntry } from './directory.ts';
import { callerEntry, currentPrincipal } from './principal.ts';
import { userErrors } from './user-errors.ts';

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

async function userGroups(call: Call, wanted: (group: { id: number; deleted: boolean }) => boolean) {
  const reference = await referenceData(call);
  return reference
    .rows('usergroup')
    .filter(wanted)
    .map((row) => ({
      Value: row.name,
      Tooltip: row.tooltip,
      Id: row.id,
      Rank: row.rank,
      Deleted: row.deleted,
    }));
}

async function userInfo(call: Call, entry: DirectoryEntry): Promise<UserInfo> {
  const group = (await referenceData(call)).row('usergroup', entry.groupId);
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
    UserGroupName: group?.name ?? '',
    UserGroupTooltip: group?.tooltip ?? '',
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
    const [group] = await userGroups(call, (row) => row.id === id(args, 'UserGroupId'));
    if (!group) throw userErrors.groupNotFound(id(args, 'UserGroupId'));
    return group;
  },
  'User.GetAllUserGroups': (call, args) =>
    userGroups(call, (row) => args.IncludeDeleted === true || !row.deleted),
  'User.GetUserGroupList': (call, args) => {
    const wanted = new Set(ids(args, 'UserGroupIds'));
    return userGroups(call, (row) => wanted.has(row.id));
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
