import type { UserGroup } from '@kontor/contract';
import type { Call } from '../call.ts';
import { createReferenceCache } from '../reference-cache.ts';

const groups = createReferenceCache<readonly UserGroup[]>({
  tables: ['usergroup'],
  load: (db) =>
    db.query<UserGroup>({
      name: 'users-groups',
      text: `select name as "Value", coalesce(tooltip, '') as "Tooltip", usergroup_id as "Id",
                    coalesce(rank, 0) as "Rank", coalesce(deleted, 0) <> 0 as "Deleted"
             from usergroup where tenant_id = $1 order by rank, usergroup_id`,
      values: [db.tenantId],
    }),
});

/** User groups in the administrator's order, deleted ones included. */
export const userGroups = (call: Pick<Call, 'db'>): Promise<readonly UserGroup[]> => groups.get(call.db);
