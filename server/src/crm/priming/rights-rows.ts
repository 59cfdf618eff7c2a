import { table } from '../model/index.ts';
import {
  dataRightCells,
  functionRights,
  functionRightsOfRole,
  primedRoles,
  protectedTables,
} from './data/rights.ts';
import { batchOf, type RowBatch } from './row-batch.ts';

/** Roles, the data rights matrix and functional rights. */
export function rightsRows(): RowBatch[] {
  return [roleRows(), dataRightRows(), functionRightRows(), functionRightLinkRows()];
}

function roleRows(): RowBatch {
  return batchOf(
    'Role',
    primedRoles.map(([id, name, tooltip, roleType], at) => ({
      Role_id: id,
      name,
      rank: at + 1,
      tooltip,
      deleted: 0,
      roleType,
      encryptedCheck: '',
      use_categories: false,
    })),
  );
}

function dataRightRows(): RowBatch {
  const rows = Object.entries(dataRightCells).flatMap(([roleId, cellsOf]) =>
    protectedTables.flatMap((name) =>
      cellsOf(name).map((CRUD, relationToOwner) => ({
        roleId: Number(roleId),
        tableId: table(name).number,
        fieldId: 0,
        relationToOwner,
        CRUD,
        encryptedCheck: '',
      })),
    ),
  );
  return batchOf(
    'DataRight',
    rows.map((row, at) => ({ DataRight_id: at + 1, ...row })),
  );
}

function functionRightRows(): RowBatch {
  return batchOf(
    'FunctionRight',
    functionRights.map(([id, name]) => ({
      FunctionRight_id: id,
      name,
      rightType: 0,
      isBuiltIn: true,
      encryptedCheck: '',
      requiredModule: '',
    })),
  );
}

function functionRightLinkRows(): RowBatch {
  const ids = new Map(functionRights.map(([id, name]) => [name, id] as const));
  const rows = Object.entries(functionRightsOfRole).flatMap(([roleId, names]) =>
    names.map((name) => ({
      roleId: Number(roleId),
      functionRightId: ids.get(name) ?? 0,
      encryptedCheck: '',
    })),
  );
  return batchOf(
    'FunctionRightRoleLink',
    rows.map((row, at) => ({ FunctionRightRoleLink_id: at + 1, ...row })),
  );
}
