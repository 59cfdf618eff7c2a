export { bypassesRights, resolveCaller } from './caller.ts';
export { associates, type Directory, type DirectoryEntry, forgetAssociates } from './directory.ts';
export { createTenantUsers } from './tenant-users.ts';
export { userOperations } from './user-operations.ts';
