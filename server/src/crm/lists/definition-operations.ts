import type { ListEntity } from '@kontor/contract';
import type { Arguments, Call, Handler, OperationTable } from '../call.ts';
import { allocateIds, saveRows, table } from '../model/index.ts';
import { saveContext } from '../save-context.ts';
import { assertMayChangeLists } from './item-store.ts';
import { findList, type ListDefinition, listDefinitions, listEntity } from './list-definitions.ts';
import { listErrors } from './list-errors.ts';
import { listKinds } from './list-kinds.ts';
import { userListKind } from './list-rows.ts';

const definitionTable = 'UDListDefinition';

async function listsInUse(call: Call): Promise<ReadonlySet<number>> {
  const rows = await call.db.query<{ id: number }>({
    name: 'lists-in-use',
    text: 'select distinct udlistdefinition_id as id from udeffield where tenant_id = $1 and udlistdefinition_id > 0',
    values: [call.db.tenantId],
  });
  return new Set(rows.map((row) => row.id));
}

async function toEntity(call: Call, list: ListDefinition): Promise<ListEntity> {
  return listEntity(list, list.userListId > 0 && (await listsInUse(call)).has(list.userListId));
}

async function allEntities(call: Call, includeDeleted: boolean): Promise<ListEntity[]> {
  const [lists, used] = await Promise.all([listDefinitions(call.db), listsInUse(call)]);
  return lists
    .filter((list) => includeDeleted || !list.deleted)
    .map((list) => listEntity(list, used.has(list.userListId)));
}

/** Creates a list of the administrator's own, or changes name, tooltip and rank of any list. */
async function saveEntity(call: Call, sent: ListEntity): Promise<ListEntity> {
  await assertMayChangeLists(call);
  const name = sent.Name?.trim() ?? '';
  if (name === '') throw listErrors.nameMissing();
  const limit = table(definitionTable).column('name').length ?? 0;
  if (name.length > limit) throw listErrors.tooLong('Name', name.length, limit);
  const current = sent.Id ? await findList(call.db, sent.Id) : undefined;
  await refuseTakenName(call, name, current);
  const values = { name, tooltip: sent.Tooltip ?? '', rank: sent.Rank ?? 0, deleted: sent.Deleted ? 1 : 0 };
  const id = await call.db.transaction(async (tx) => {
    const own = current?.id ?? (await allocateIds(tx, { [definitionTable]: 1 })).next(definitionTable);
    const listTableId = table(userListKind.table).number;
    await saveRows(tx, saveContext(call), [
      current
        ? { kind: 'update', table: definitionTable, id: own, values }
        : { kind: 'insert', table: definitionTable, id: own, values: { ...values, listTableId } },
    ]);
    return own;
  });
  return toEntity(call, await findList(call.db, id));
}

async function refuseTakenName(call: Call, name: string, current: ListDefinition | undefined): Promise<void> {
  const taken = (await listDefinitions(call.db)).find(
    (list) => list.name.toLowerCase() === name.toLowerCase() && list.id !== current?.id,
  );
  if (taken) throw listErrors.nameTaken(taken.name);
}

/** Only lists an administrator made can go; their items stay readable where records point at them. */
async function deleteEntity(call: Call, list: ListDefinition): Promise<void> {
  await assertMayChangeLists(call);
  if (list.userListId === 0) throw listErrors.builtIn(list.name);
  await call.db.transaction((tx) =>
    saveRows(tx, saveContext(call), [
      { kind: 'update', table: definitionTable, id: list.id, values: { deleted: 1 } },
    ]),
  );
}

const sentList = (value: unknown): ListEntity => (value ?? {}) as ListEntity;

async function saveByName(call: Call, args: Arguments): Promise<ListEntity> {
  const list = await findList(call.db, String(args.Name ?? ''));
  return saveEntity(call, { ...sentList(args.ListEntity), Id: list.wireId });
}

const createDefault = async (): Promise<ListEntity> => ({
  Id: 0,
  Name: '',
  Tooltip: '',
  IsCustomList: true,
  IsMDOList: true,
  UseGroupsAndHeadings: true,
  ListType: 'UDList',
});

/** `GET /List/Category` and its like: the catalogue entry of a list that has a path of its own. */
const definitionsOfKinds: OperationTable = Object.fromEntries(
  listKinds
    .filter((kind) => kind.rest)
    .flatMap((kind): [string, Handler][] => [
      [
        `v1${kind.rest}List_GetListDefinition`,
        async (call) => toEntity(call, await findList(call.db, kind.name)),
      ],
      [
        `v1${kind.rest}List_SetListDefinition`,
        async (call, args) => {
          const list = await findList(call.db, kind.name);
          return saveEntity(call, { ...sentList(args.listEntity), Id: list.wireId });
        },
      ],
    ]),
);

export const definitionOperations: OperationTable = {
  ...definitionsOfKinds,
  'List.GetListDefinitions': (call, args) => allEntities(call, args.IncludeDeleted === true),
  'List.GetListEntity': async (call, args) =>
    toEntity(call, await findList(call.db, Number(args.ListEntityId ?? 0))),
  'List.GetListEntityByName': async (call, args) =>
    toEntity(call, await findList(call.db, String(args.Name ?? ''))),
  'List.CreateDefaultListEntity': createDefault,
  'List.SaveListEntity': (call, args) => saveEntity(call, sentList(args.ListEntity)),
  'List.SaveListEntityByName': saveByName,
  'List.DeleteListEntity': async (call, args) =>
    deleteEntity(call, await findList(call.db, Number(args.ListEntityId ?? 0))),
  'List.DeleteListEntityByName': async (call, args) =>
    deleteEntity(call, await findList(call.db, String(args.Name ?? ''))),
};
