import { operations } from '@kontor/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTenant, type CrmWorld, callIn, createCrmWorld } from '../../../../tests/support/crm.ts';
import { proves } from '../../../../tests/support/proves.ts';
import type { Call } from '../call.ts';
import { referenceChanged } from '../reference-cache.ts';
import { interestItems, listOperations, referenceData } from './index.ts';
import { listKinds } from './list-kinds.ts';
import { readMdoName } from './mdo-name.ts';

let world: CrmWorld;
let call: Call;
beforeAll(async () => {
  world = await createCrmWorld();
  call = await world.call();
});
afterAll(() => world.drop());

type Item = Record<string, unknown>;
const run = async <T = Item>(operation: string, args = {}, as: Call = call): Promise<T> =>
  (await listOperations[operation]!(as, args)) as T;
const runAll = (operation: string, args = {}) => run<Item[]>(operation, args);

describe('The list operations', () => {
  it('are all named in the contract', () => {
    const known = new Set(operations().map((operation) => operation.key));
    expect(Object.keys(listOperations).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('Ids to carriers', () => {
  it('gives a stub for no category and for an id nobody has', async () => {
    const reference = await referenceData(call);
    const blank = { Id: 0, Value: '', CategoryGroup: 'Unknown' };
    expect(reference.category(0)).toMatchObject(blank);
    expect(reference.category(12345)).toMatchObject(blank);
    expect(reference.country(0)).toBeNull();
  });

  it('shows a category with its group and a country with its layout', async () => {
    const reference = await referenceData(call);
    expect(reference.category(2)).toMatchObject({
      Id: 2,
      Value: 'US:"Prospect";NO:"Prospekt"',
      CategoryGroup: 'PotentialCustomer',
      EnableLeadStatus: true,
    });
    expect(reference.country(578)).toMatchObject({
      Name: 'Norway',
      TwoLetterISOCountry: 'NO',
      DialInPrefix: '47',
      CurrencyId: 76,
      DomainName: 'NO',
    });
  });

  it('answers the same object until a list changes', async () => {
    const before = await referenceData(call);
    expect(await referenceData(call)).toBe(before);
    await run('v1BusinessList_PostBusiness', { newListItem: { Name: 'Fisheries' } });
    const after = await referenceData(call);
    expect(after).not.toBe(before);
    expect(after.rows('business').some((row) => row.name === 'Fisheries')).toBe(true);
  });

  it('keeps tenants apart', async () => {
    const other = await callIn(world.database, await addTenant(world.database));
    await run('v1BusinessList_PostBusiness', { newListItem: { Name: 'Only here' } });
    const names = (await referenceData(other)).rows('business').map((row) => row.name);
    expect(names).not.toContain('Only here');
  });

  it('shows only the chosen interests, as selected items in list order', async () => {
    const items = await interestItems(call, 'persint', [
      { item: 4, changed: '2026-03-02T09:11:40+00:00' },
      { item: 2 },
    ]);
    expect(items).toMatchObject([
      { Id: 2, Name: 'Technical', Selected: true, LastChanged: null, Type: 'persint' },
      { Id: 4, Selected: true, LastChanged: new Date('2026-03-02T09:11:40Z') },
    ]);
  });
});

describe('Items of a list', () => {
  it('are refused to a user without the right to change lists', async () => {
    const limited = { ...call, caller: { ...call.caller, associateId: 2 } };
    await expect(
      run('v1BusinessList_PostBusiness', { newListItem: { Name: 'Nope' } }, limited),
    ).rejects.toMatchObject({ status: 403 });
  });

  it.each([
    [{ Name: '  ' }, 'Name'],
    [{ Name: 'x'.repeat(240) }, '239'],
    [{ Name: 'insurance' }, 'already used'],
  ])('refuse %j naming the reason', async (newListItem, reason) => {
    await expect(run('v1BusinessList_PostBusiness', { newListItem })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(reason),
    });
  });

  it('are not found under an unknown id or list', async () => {
    await expect(run('v1CategoryList_GetCategory', { id: 999 })).rejects.toMatchObject({ status: 404 });
    await expect(run('List.GetAllFromListName', { UdListDefinitionName: 'nothing' })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('are read, created, changed and marked deleted on a path of their own', async () => {
    proves('v1CategoryList_GetAll', 'v1CategoryList_GetCategory', 'v1CategoryList_PostCategory');
    proves('v1CategoryList_PutCategory', 'v1CategoryList_DeleteCategory');
    proves('v1CategoryList_CreateDefaultCategory');
    expect(await run('v1CategoryList_GetCategory', { id: 1 })).toEqual({
      Id: 1,
      Name: 'US:"Customer";NO:"Kunde"',
      Tooltip: '',
      Deleted: false,
      UdListDefinitionId: -64,
      Rank: 1,
    });
    expect(await run('v1CategoryList_CreateDefaultCategory')).toMatchObject({ Id: 0, Name: '' });
    const created = await run('v1CategoryList_PostCategory', {
      newListItem: { Id: 77, Name: 'Reseller', Rank: 9 },
    });
    expect(created.Id).toBeGreaterThan(10);
    const id = created.Id;
    const changed = await run('v1CategoryList_PutCategory', {
      id,
      listItem: { Name: 'Reseller', Tooltip: 'Sells ours' },
    });
    expect(changed).toMatchObject({ Id: id, Tooltip: 'Sells ours', Rank: 0 });
    await run('v1CategoryList_DeleteCategory', { id });
    const ids = async (includeDeleted: boolean) =>
      (await runAll('v1CategoryList_GetAll', { includeDeleted })).map((item) => item.Id);
    expect(await ids(false)).not.toContain(id);
    expect(await ids(true)).toContain(id);
  });

  it('of a typed list show and save their own carrier', async () => {
    proves('v1CountryList_GetAllCountry', 'v1CountryList_GetCountry', 'v1CountryList_PutCountry');
    proves('v1CountryList_PostCountry', 'v1CountryList_DeleteCountry', 'v1TaskList_DeleteTaskListItem');
    proves('v1TaskList_GetAllTaskListItem', 'v1TaskList_PostTaskListItem', 'v1TaskList_GetTaskListItem');
    const norway = await run('v1CountryList_GetCountry', { id: 578 });
    const saved = await run('v1CountryList_PutCountry', {
      id: 578,
      entity: { ...norway, OrgNrText: 'Org.nr.' },
    });
    expect(saved).toEqual({ ...norway, OrgNrText: 'Org.nr.' });
    expect((await runAll('v1CountryList_GetAllCountry')).length).toBeGreaterThan(200);
    const task = await run('v1TaskList_PostTaskListItem', {
      newEntity: { Value: 'Webinar', Type: 'Phone', Direction: 'Incoming', ColorIndex: 'DarkRed' },
    });
    expect(task).toMatchObject({
      Value: 'Webinar',
      Type: 'Phone',
      Direction: 'Incoming',
      ColorIndex: 'DarkRed',
    });
    expect(await run('v1TaskList_GetTaskListItem', { id: task.TaskListItemId })).toEqual(task);
    expect(await runAll('v1TaskList_GetAllTaskListItem')).toContainEqual(task);
    await run('v1TaskList_DeleteTaskListItem', { id: task.TaskListItemId });
    expect(await runAll('v1TaskList_GetAllTaskListItem')).not.toContainEqual(task);
    const atlantis = await run('v1CountryList_PostCountry', {
      newEntity: { Name: 'Atlantis', TwoLetterISOCountry: 'XA' },
    });
    expect(atlantis).toMatchObject({ Name: 'Atlantis', TwoLetterISOCountry: 'XA', Deleted: false });
    await run('v1CountryList_DeleteCountry', { id: atlantis.CountryId });
    expect(await run('v1CountryList_GetCountry', { id: atlantis.CountryId })).toMatchObject({
      Deleted: true,
    });
  });

  it('are reached by list name and by definition id', async () => {
    proves('List.GetAllFromListName', 'List.GetFromListName', 'List.AddFromListName');
    proves('List.SaveFromListName', 'List.DeleteFromListName', 'List.GetAllFromListDefinition');
    proves('List.GetFromListDefinition', 'List.AddFromListDefinition', 'List.SaveFromListDefinition');
    proves('List.DeleteFromListDefinition', 'List.SaveListItemEntity', 'List.CreateDefaultListItemEntity');
    const byName = { UdListDefinitionName: 'Position' };
    const added = await run('List.AddFromListName', { ...byName, Item: { Name: 'Founder' } });
    const Id = added.Id;
    expect(
      await run('List.GetFromListDefinition', { UdListDefinitionId: added.UdListDefinitionId, Id }),
    ).toEqual(added);
    await run('List.SaveFromListName', { ...byName, Id, Item: { Name: 'Co-founder' } });
    expect(await run('List.GetFromListName', { ...byName, Id })).toMatchObject({ Name: 'Co-founder' });
    await run('List.SaveListItemEntity', { ListItemEntity: { ...added, Name: 'Owner' } });
    await run('List.DeleteFromListName', { ...byName, Id });
    expect(await runAll('List.GetAllFromListDefinition', { UdListDefinitionId: 156 })).toEqual(
      await runAll('List.GetAllFromListName', byName),
    );
  });
});

describe('Every plain list with a path of its own', () => {
  const plainLists = listKinds.filter((kind) => kind.plain && kind.rest);

  it.each(plainLists.map((kind) => [kind.rest ?? '', kind.restItem ?? kind.rest ?? ''] as const))(
    '%s is described, and its items live from default to deletion',
    async (rest, item) => {
      const operation = (method: string) => `v1${rest}List_${method}`;
      const definition = await run(operation('GetListDefinition'));
      expect(definition).toMatchObject({ IsCustomList: false, Deleted: false });
      const blank = await run(operation(`CreateDefault${item}`));
      const newListItem = { ...blank, Name: 'Life cycle' };
      const created = await run(operation(`Post${item}`), { newListItem });
      expect(created).toMatchObject({ ...newListItem, Id: created.Id, UdListDefinitionId: definition.Id });
      const id = created.Id;
      await run(operation(`Put${item}`), { id, listItem: { ...created, Tooltip: 'Changed' } });
      expect(await run(operation(`Get${item}`), { id })).toEqual({ ...created, Tooltip: 'Changed' });
      expect(await runAll(operation('GetAll'))).toContainEqual({ ...created, Tooltip: 'Changed' });
      const shown = async () => (await runAll(operation('GetMDOList'), { flat: true })).map((one) => one.Id);
      expect(await shown()).toContain(id);
      await run(operation(`Delete${item}`), { id });
      expect(await shown()).not.toContain(id);
      expect(await run(operation(`Get${item}`), { id })).toMatchObject({ Deleted: true });
    },
  );

  it('covers the lists that companies, persons and projects use', () => {
    const covered = plainLists.map((kind) => kind.rest);
    expect(covered).toEqual(
      expect.arrayContaining([
        'Business',
        'Category',
        'Position',
        'Priority',
        'ProjectStatus',
        'ProjectType',
        'Reason',
        'Source',
      ]),
    );
    proves(
      'v1BusinessList_GetListDefinition',
      'v1BusinessList_GetAll',
      'v1BusinessList_PostBusiness',
      'v1BusinessList_CreateDefaultBusiness',
      'v1BusinessList_GetBusiness',
      'v1BusinessList_PutBusiness',
      'v1BusinessList_DeleteBusiness',
      'v1BusinessList_GetMDOList',
    );
    proves(
      'v1CategoryList_GetListDefinition',
      'v1CategoryList_GetAll',
      'v1CategoryList_PostCategory',
      'v1CategoryList_CreateDefaultCategory',
      'v1CategoryList_GetCategory',
      'v1CategoryList_PutCategory',
      'v1CategoryList_DeleteCategory',
      'v1CategoryList_GetMDOList',
    );
    proves(
      'v1PositionList_GetListDefinition',
      'v1PositionList_GetAll',
      'v1PositionList_PostPosition',
      'v1PositionList_CreateDefaultPosition',
      'v1PositionList_GetPosition',
      'v1PositionList_PutPosition',
      'v1PositionList_DeletePosition',
      'v1PositionList_GetMDOList',
    );
    proves(
      'v1PriorityList_GetListDefinition',
      'v1PriorityList_GetAll',
      'v1PriorityList_PostPriority',
      'v1PriorityList_CreateDefaultPriority',
      'v1PriorityList_GetPriority',
      'v1PriorityList_PutPriority',
      'v1PriorityList_DeletePriority',
      'v1PriorityList_GetMDOList',
    );
    proves(
      'v1ProjectStatusList_GetListDefinition',
      'v1ProjectStatusList_GetAll',
      'v1ProjectStatusList_PostProjectStatus',
      'v1ProjectStatusList_CreateDefaultProjectStatus',
      'v1ProjectStatusList_GetProjectStatus',
      'v1ProjectStatusList_PutProjectStatus',
      'v1ProjectStatusList_DeleteProjectStatus',
      'v1ProjectStatusList_GetMDOList',
    );
    proves(
      'v1ProjectTypeList_GetListDefinition',
      'v1ProjectTypeList_GetAll',
      'v1ProjectTypeList_PostProjectType',
      'v1ProjectTypeList_CreateDefaultProjectType',
      'v1ProjectTypeList_GetProjectType',
      'v1ProjectTypeList_PutProjectType',
      'v1ProjectTypeList_DeleteProjectType',
      'v1ProjectTypeList_GetMDOList',
    );
    proves(
      'v1ReasonList_GetListDefinition',
      'v1ReasonList_GetAll',
      'v1ReasonList_PostReason',
      'v1ReasonList_CreateDefaultReason',
      'v1ReasonList_GetReason',
      'v1ReasonList_PutReason',
      'v1ReasonList_DeleteReason',
      'v1ReasonList_GetMDOList',
    );
    proves(
      'v1SourceList_GetListDefinition',
      'v1SourceList_GetAll',
      'v1SourceList_PostSource',
      'v1SourceList_CreateDefaultSource',
      'v1SourceList_GetSource',
      'v1SourceList_PutSource',
      'v1SourceList_DeleteSource',
      'v1SourceList_GetMDOList',
    );
  });
});

describe('Lists an administrator makes', () => {
  it('are created, filled, listed and deleted; built-in ones stay', async () => {
    proves('List.SaveListEntity', 'List.GetListEntity', 'List.GetListEntityByName');
    proves('List.GetListDefinitions', 'List.DeleteListEntity', 'List.CreateDefaultListEntity');
    await expect(run('List.DeleteListEntity', { ListEntityId: -64 })).rejects.toMatchObject({ status: 400 });
    const list = await run('List.SaveListEntity', { ListEntity: { Name: 'Fleet', Tooltip: 'Ships' } });
    expect(list).toMatchObject({ Name: 'Fleet', IsCustomList: true, Deleted: false });
    expect(list.Id).toBeGreaterThan(0);
    await run('List.AddFromListDefinition', { UdListDefinitionId: list.Id, Item: { Name: 'Trawler' } });
    expect(await runAll('List.GetAllFromListName', { UdListDefinitionName: 'fleet' })).toMatchObject([
      { Name: 'Trawler', UdListDefinitionId: list.Id },
    ]);
    expect(await runAll('MDO.GetList', { Name: `udlist${list.Id}` })).toMatchObject([{ Name: 'Trawler' }]);
    expect(await run('List.GetListEntityByName', { Name: 'Fleet' })).toEqual(list);
    await run('List.DeleteListEntity', { ListEntityId: list.Id });
    const names = (await runAll('List.GetListDefinitions', { IncludeDeleted: false })).map((one) => one.Name);
    expect(names).toContain('Category');
    expect(names).not.toContain('Fleet');
  });
});

describe('Getters of the List agent', () => {
  it('answer one, some or all items', async () => {
    proves('List.GetCategory', 'List.GetCategoryList', 'List.GetCategories', 'List.GetBusinesses');
    proves('List.GetBusinessList', 'List.GetCountry', 'List.GetCountries', 'List.GetAllCountries');
    proves('List.GetCountryList', 'List.GetPositions', 'List.GetPriorities', 'List.GetSources');
    proves('List.GetSourceList', 'List.GetTasks', 'List.GetTaskList', 'List.GetCurrencies');
    proves('List.GetCurrencyList', 'List.GetProjectStatuses', 'List.GetProjectTypes', 'List.GetRatings');
    proves('List.GetReasons', 'List.GetAllSaleType', 'List.GetSaleTypeList', 'List.GetTicketPriorities');
    await expect(run('List.GetCategory', { CategoryId: 999 })).rejects.toMatchObject({ status: 404 });
    expect(await run('List.GetCategory', { CategoryId: 4 })).toMatchObject({ CategoryGroup: 'Partner' });
    expect(await runAll('List.GetCategoryList', { CategoryIds: [4, 999, 1] })).toMatchObject([
      { Id: 4 },
      { Id: 1 },
    ]);
    expect(await run('List.GetCountry', { CountryId: 752 })).toMatchObject({ Name: 'Sweden' });
    expect(await runAll('List.GetCountryList', { CountryIds: [752] })).toHaveLength(1);
    expect(await runAll('List.GetBusinessList', { BusinessIds: [1, 2] })).toHaveLength(2);
    expect(await runAll('List.GetSourceList', { SourceIds: [1] })).toHaveLength(1);
    expect(await runAll('List.GetTaskList', { SoTaskIds: [1] })).toMatchObject([{ Id: 1 }]);
    expect(await runAll('List.GetCurrencyList', { CurrencyIds: [76] })).toMatchObject([{ Value: 'NOK' }]);
    expect(await runAll('List.GetSaleTypeList', { SaleTypeIds: [1] })).toHaveLength(1);
    for (const name of [
      'GetCategories',
      'GetBusinesses',
      'GetCountries',
      'GetPositions',
      'GetPriorities',
      'GetSources',
      'GetTasks',
      'GetCurrencies',
      'GetProjectStatuses',
      'GetProjectTypes',
      'GetRatings',
      'GetReasons',
      'GetAllSaleType',
      'GetTicketPriorities',
    ]) {
      expect((await runAll(`List.${name}`)).length, name).toBeGreaterThan(0);
    }
    const all = await runAll('List.GetAllCountries', { IncludeDeleted: true });
    expect(all.length).toBeGreaterThanOrEqual((await runAll('List.GetCountries')).length);
  });

  it("know the tenant's own currency", async () => {
    proves('List.GetBaseCurrency');
    expect(await run('List.GetBaseCurrency')).toMatchObject({ CurrencyId: 76, Name: 'NOK' });
  });
});

describe('MDO lists', () => {
  it.each([
    ['category', { list: 'category', headingsOnly: false, withAllItem: false, withNoSelection: false }],
    [
      'CategoryHeadings',
      { list: 'category', headingsOnly: true, withAllItem: false, withNoSelection: false },
    ],
    [
      'categoryheadingswithallitemwithnoselection',
      { list: 'category', headingsOnly: true, withAllItem: true, withNoSelection: true },
    ],
  ])('read the suffixes of %s', (name, read) => {
    expect(readMdoName(name)).toEqual(read);
  });

  it('do not know a list nobody has', async () => {
    await expect(run('v1MDOList_GetList', { listname: 'nothing' })).rejects.toMatchObject({ status: 404 });
  });

  it('show items in name order as transcript 10 does', async () => {
    proves('v1MDOList_GetList', 'v1CategoryList_GetMDOList', 'MDO.GetList', 'MDO.GetSimpleList');
    const items = await runAll('v1MDOList_GetList', { listname: 'category', flat: true });
    expect(items.find((item) => item.Id === 1)).toEqual({
      Id: 1,
      Name: 'US:"Customer";NO:"Kunde"',
      ToolTip: '',
      Deleted: false,
      Rank: 1,
      Type: 'category',
      ChildItems: [],
      IconHint: 'category',
      ColorBlock: 0,
      ExtraInfo: '',
      StyleHint: '',
      FullName: null,
    });
    expect(items[0]).toMatchObject({ Id: 6 });
    expect(await runAll('v1CategoryList_GetMDOList', { flat: true })).toEqual(items);
    expect(await runAll('MDO.GetSimpleList', { Name: 'category' })).toEqual(items);
    expect(await runAll('MDO.GetList', { Name: 'category', ForceFlatList: true })).toEqual(items);
  });

  it('put the items of the suffixes first', async () => {
    const items = await runAll('v1MDOList_GetList', { listname: 'businesswithallitemwithnoselection' });
    expect(items.slice(0, 2).map((item) => item.Id)).toEqual([0, -1]);
  });

  it('hide items from groups that have no link to them', async () => {
    const { tenant } = world;
    await world.db.query({
      text: 'delete from prioritygrouplink where tenant_id = $1 and priority_id = 2 and group_id = 1',
      values: [tenant.id],
    });
    referenceChanged(tenant.id, 'prioritygrouplink');
    expect(
      (await runAll('v1MDOList_GetList', { listname: 'priority' })).map((item) => item.Id),
    ).not.toContain(2);
    proves('MDO.GetListItem', 'MDO.GetListWithHistory');
    expect(await run('MDO.GetListItem', { ListName: 'priority', Id: 2 })).toMatchObject({ Name: 'High' });
    const past = await runAll('MDO.GetListWithHistory', {
      Name: 'priority',
      HistoryItems: [2],
      OnlyHistory: true,
    });
    expect(past).toMatchObject([{ Id: 2 }]);
  });

  it('stand below their headings unless a flat list is asked for', async () => {
    await world.db.query({
      text: `insert into heading (tenant_id, heading_id, name, rank, listtableid)
             values ($1, 900, 'Warm', 1, 73)`,
      values: [world.tenant.id],
    });
    await world.db.query({
      text: `insert into persintheadinglink (tenant_id, persintheadinglink_id, persint_id, heading_id)
             values ($1, 900, 3, 900)`,
      values: [world.tenant.id],
    });
    referenceChanged(world.tenant.id, 'heading');
    const tree = await runAll('v1MDOList_GetList', { listname: 'persint' });
    expect(tree[0]).toMatchObject({ Name: 'Warm', StyleHint: 'heading', ChildItems: [{ Id: 3 }] });
    expect(tree.slice(1).map((item) => item.Id)).not.toContain(3);
    expect(await runAll('v1MDOList_GetList', { listname: 'persint', flat: true })).toHaveLength(7);
    expect(await runAll('v1MDOList_GetList', { listname: 'persintheadings' })).toMatchObject([
      { Id: 900, ChildItems: [] },
    ]);
  });

  it('find items by a part of the name', async () => {
    proves('MDO.GetListWithRestriction');
    expect(
      await runAll('MDO.GetListWithRestriction', { Name: 'business', SearchValue: 'insur' }),
    ).toMatchObject([{ Id: 3 }]);
  });

  it('group associates under their user group', async () => {
    expect(await runAll('v1MDOList_GetList', { listname: 'associate' })).toMatchObject([
      {
        Name: 'Administration',
        ChildItems: [{ Id: 5, Name: 'Ingrid Vold', ExtraInfo: 'person_id=9&contact_id=2' }],
      },
    ]);
  });

  it('come with check boxes', async () => {
    proves('v1MDOList_GetSelectableList', 'MDO.GetSelectableList', 'MDO.GetSelectableSimpleList');
    const [first] = await runAll('v1MDOList_GetSelectableList', { listname: 'language' });
    expect(first).toMatchObject({ Id: 1, Name: 'Norwegian', Selected: false, Hidden: false });
    expect(await runAll('MDO.GetSelectableList', { Name: 'language' })).toHaveLength(19);
    expect(await runAll('MDO.GetSelectableSimpleList', { Name: 'mrmrs' })).toHaveLength(3);
  });

  it('are named, and their names lead to list ids', async () => {
    proves('v1MDOList_GetListOfLists', 'MDO.GetListNames', 'MDO.GetListIdByListName');
    const names = await run<string[]>('v1MDOList_GetListOfLists');
    expect(names).toEqual(
      expect.arrayContaining(['category', 'associate', 'persint', 'language', 'salestage']),
    );
    expect(await run<string[]>('MDO.GetListNames')).toEqual(names);
    expect(await run<number>('MDO.GetListIdByListName', { Name: 'category' })).toBe(-64);
    for (const name of names) await runAll('v1MDOList_GetList', { listname: name });
  });
});
