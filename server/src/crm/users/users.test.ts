import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrmWorld, createCrmWorld } from '../../../../tests/support/crm.ts';
import { proves } from '../../../../tests/support/proves.ts';
import { resolveCaller } from './caller.ts';
import { createTenantUsers, forgetAssociates, userOperations } from './index.ts';

let world: CrmWorld;
beforeAll(async () => {
  world = await createCrmWorld();
});
afterAll(() => world.drop());

const run = async (operation: string, args = {}, options = {}) =>
  userOperations[operation]!(await world.call(options), args);

describe('Who a credential stands for', () => {
  const subject = (associateId: number) => ({
    kind: 'user' as const,
    tenantId: world.tenant.id,
    associateId,
    clientId: 'app',
    accountId: 1,
  });

  it('refuses an associate the tenant does not have', async () => {
    await expect(resolveCaller(world.db, subject(999))).rejects.toMatchObject({ status: 401 });
  });

  it('refuses a user whose associate was deleted after the token was issued', async () => {
    const setDeleted = (deleted: number) =>
      world.db.query({
        text: 'update associate set deleted = $2 where tenant_id = $1 and associate_id = 5',
        values: [world.tenant.id, deleted],
      });
    await setDeleted(1);
    forgetAssociates(world.tenant.id);
    await expect(resolveCaller(world.db, subject(5))).rejects.toMatchObject({ status: 401 });
    await setDeleted(0);
    forgetAssociates(world.tenant.id);
  });

  it('gives the administrator its role, group and user name', async () => {
    expect(await resolveCaller(world.db, subject(5))).toEqual({
      associateId: 5,
      personId: 9,
      groupId: 1,
      roleId: 1,
      associateType: 0,
      userName: 'ingrid@fjord.example',
      applicationId: 'app',
    });
  });

  it('gives a system ticket the system user, who bypasses rights', async () => {
    const caller = await resolveCaller(world.db, { ...subject(0), kind: 'system' });
    expect(caller).toMatchObject({ associateId: 1, associateType: 13 });
  });
});

describe('What SuperID asks about the users of a tenant', () => {
  it('knows nobody under an unknown id', async () => {
    expect(await createTenantUsers(world.database.db).find(world.tenant.id, 999)).toBeUndefined();
  });

  it('describes the administrator', async () => {
    expect(await createTenantUsers(world.database.db).find(world.tenant.id, 5)).toEqual({
      associateId: 5,
      personId: 9,
      initials: 'INVO',
      userName: 'ingrid@fjord.example',
      fullName: 'Ingrid Vold',
      primaryEmail: 'ingrid@fjord.example',
      isAdministrator: true,
      maySignIn: true,
      companyName: 'Fjord Teknikk AS',
    });
  });

  it('finds the system user, who may not sign in', async () => {
    expect(await createTenantUsers(world.database.db).findSystemUser(world.tenant.id)).toMatchObject({
      associateId: 1,
      maySignIn: false,
      companyName: 'Fjord Teknikk AS',
    });
  });
});

describe('The user operations', () => {
  it('refuse User/current online', async () => {
    proves('v1User_GetCurrentUser');
    await expect(run('v1User_GetCurrentUser')).rejects.toMatchObject({ status: 403 });
  });

  it('answer who is calling', async () => {
    proves('v1User_GetCurrentPrincipal');
    expect(await run('v1User_GetCurrentPrincipal')).toMatchObject({
      UserType: 'InternalAssociate',
      Associate: 'INVO',
      AssociateId: 5,
      IsPerson: true,
      PersonId: 9,
      HomeCountryId: 578,
      ContactId: 2,
      GroupId: 1,
      RoleId: 1,
      RoleName: 'User level 0',
      RoleType: 'Employee',
      FullName: 'Ingrid Vold',
      EMailAddress: 'ingrid@fjord.example',
      FunctionRights: expect.arrayContaining(['admin-all', 'allow-bulk-update']),
      DatabaseContextIdentifier: world.tenant.ctx,
      UserName: 'ingrid@fjord.example',
    });
  });

  it('show the user name to its owner only', async () => {
    proves('v1User_GetCurrentAssociate', 'Associate.GetAssociate');
    expect(await run('v1User_GetCurrentAssociate')).toMatchObject({ UserName: 'ingrid@fjord.example' });
    expect(await run('Associate.GetAssociate', { AssociateId: 5 })).toMatchObject({
      Name: 'INVO',
      UserName: null,
    });
  });

  it('do not find an associate that does not exist', async () => {
    proves('Associate.GetAssociateByPersonId');
    await expect(run('Associate.GetAssociate', { AssociateId: 77 })).rejects.toMatchObject({ status: 404 });
    await expect(run('Associate.GetAssociateByPersonId', { PersonId: 77 })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('list associates by id, person and group', async () => {
    proves('Associate.GetAssociateList', 'Associate.GetAssociatesByGroup');
    expect(await run('Associate.GetAssociateByPersonId', { PersonId: 9 })).toMatchObject({ AssociateId: 5 });
    expect(await run('Associate.GetAssociateList', { AssociateIds: [5, 1, 77] })).toHaveLength(2);
    expect(await run('Associate.GetAssociatesByGroup', { GroupId: 1, Type: 0 })).toMatchObject([
      { AssociateId: 5 },
    ]);
  });

  it('list user groups and user infos', async () => {
    proves('User.GetUserGroup', 'User.GetAllUserGroups', 'User.GetUserGroupList');
    proves('User.GetUserInfo', 'User.GetUserInfoList');
    expect(await run('User.GetUserGroup', { UserGroupId: 2 })).toMatchObject({ Id: 2, Value: 'Sales' });
    await expect(run('User.GetUserGroup', { UserGroupId: 77 })).rejects.toMatchObject({ status: 404 });
    expect(await run('User.GetAllUserGroups', { IncludeDeleted: false })).toHaveLength(4);
    expect(await run('User.GetUserGroupList', { UserGroupIds: [1, 3] })).toMatchObject([
      { Id: 1 },
      { Id: 3 },
    ]);
    expect(await run('User.GetUserInfo', { UserInfoId: 5 })).toMatchObject({
      UserName: 'ingrid@fjord.example',
      UserGroupName: 'Administration',
      RoleName: 'User level 0',
      CanLogon: true,
    });
    expect(await run('User.GetUserInfoList', { UserInfoIds: [5] })).toHaveLength(1);
  });
});
