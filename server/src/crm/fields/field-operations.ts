import type { UserDefinedFieldInfo } from '@kontor/contract';
import type { Arguments, Call, Handler, OperationTable } from '../call.ts';
import { customFields, customFieldsOfTable, pickField } from './custom-field-info.ts';
import { fieldErrors } from './field-errors.ts';
import { type FieldOwner, fieldOwners, findFieldOwner } from './field-owners.ts';
import { userDefinedFieldInfo } from './layout-carriers.ts';
import { progIdOf, udefLayout } from './udef-layout.ts';

const text = (args: Arguments, name: string): string => String(args[name] ?? '');

/** Which of an entity's two layouts an operation reads. */
type Stage = 'draft' | 'published';

async function layout(call: Call, owner: FieldOwner, stage: Stage): Promise<UserDefinedFieldInfo[]> {
  const found = await udefLayout(call, owner);
  const published = new Set(found.published.map(progIdOf));
  return found[stage].map((row) => userDefinedFieldInfo(owner, row, published.has(progIdOf(row))));
}

type Matches = (field: UserDefinedFieldInfo, wanted: string) => boolean;

const byProgId: Matches = (field, wanted) => field.ProgId?.toLowerCase() === wanted;
const byLabel: Matches = (field, wanted) => field.FieldLabel?.toLowerCase() === wanted;
const byEither: Matches = (field, wanted) => byProgId(field, wanted) || byLabel(field, wanted);

async function oneField(
  call: Call,
  owner: FieldOwner,
  stage: Stage,
  name: string,
  matches: Matches,
): Promise<UserDefinedFieldInfo> {
  const wanted = name.trim().toLowerCase();
  const found = (await layout(call, owner, stage)).find((field) => matches(field, wanted));
  if (!found) throw fieldErrors.layoutNotFound(name);
  return found;
}

function ownerOf(args: Arguments, name = 'OwnerType'): FieldOwner {
  const wanted = args[name];
  const owner =
    typeof wanted === 'number'
      ? Object.values<FieldOwner>(fieldOwners).find((candidate) => candidate.udefOwner === wanted)
      : findFieldOwner(String(wanted ?? ''));
  if (!owner) throw fieldErrors.tableNotFound(String(wanted ?? name));
  return owner;
}

const isChanged = async (call: Call, owner: FieldOwner): Promise<boolean> =>
  (await udefLayout(call, owner)).changed;

/** `/Contact/UdefLayout`, `/Contact/CustomField` and the like, for each entity that has fields. */
function entityOperations(owner: FieldOwner): OperationTable {
  const of = (method: string) => `v1${owner.entity}Entity_${method}`;
  const field =
    (stage: Stage): Handler =>
    (call, args) =>
      oneField(call, owner, stage, text(args, 'progidOrLabel'), byEither);
  return {
    [of('GetUdefLayout')]: (call) => layout(call, owner, 'draft'),
    [of('GetPublishedUdefLayout')]: (call) => layout(call, owner, 'published'),
    [of('GetUdefFieldInfo')]: field('draft'),
    [of('GetPublishedUdefFieldInfo')]: field('published'),
    [of('DetectUnpublishedChanges')]: (call) => isChanged(call, owner),
    // Publishing takes effect at once here: there is never one under way.
    [of('IsPublishUdefLayoutActive')]: async () => false,
    [of('GetCustomFieldInfoList')]: (call) => customFields(call, owner),
    [of('GetCustomFieldInfo')]: async (call, args) =>
      pickField(await customFields(call, owner), owner.table, text(args, 'fieldName')),
  };
}

async function fieldsOfAllOwners(call: Call): Promise<UserDefinedFieldInfo[]> {
  const owners: readonly FieldOwner[] = Object.values(fieldOwners);
  return (await Promise.all(owners.map((owner) => layout(call, owner, 'draft')))).flat();
}

const agentOperations: OperationTable = {
  'UserDefinedFieldInfo.GetUserDefinedFieldList': (call, args) => layout(call, ownerOf(args), 'draft'),
  'UserDefinedFieldInfo.GetPublishedUserDefinedFieldList': (call, args) =>
    layout(call, ownerOf(args), 'published'),
  'UserDefinedFieldInfo.GetUserDefinedFieldFromProgId': (call, args) =>
    oneField(call, ownerOf(args), 'draft', text(args, 'ProgId'), byProgId),
  'UserDefinedFieldInfo.GetPublishedUserDefinedFieldFromProgId': (call, args) =>
    oneField(call, ownerOf(args), 'published', text(args, 'ProgId'), byProgId),
  'UserDefinedFieldInfo.GetUserDefinedFieldFromFieldLabel': (call, args) =>
    oneField(call, ownerOf(args), 'draft', text(args, 'FieldLabel'), byLabel),
  'UserDefinedFieldInfo.GetPublishedUserDefinedFieldFromFieldLabel': (call, args) =>
    oneField(call, ownerOf(args), 'published', text(args, 'FieldLabel'), byLabel),
  'UserDefinedFieldInfo.GetUserDefinedFieldFromProgIds': async (call, args) => {
    const wanted = new Set(
      (Array.isArray(args.ProgIds) ? args.ProgIds : []).map((id) => String(id).toLowerCase()),
    );
    return (await layout(call, ownerOf(args), 'draft')).filter((field) =>
      wanted.has(field.ProgId?.toLowerCase() ?? ''),
    );
  },
  'UserDefinedFieldInfo.GetUserDefinedFieldFromIds': async (call, args) => {
    const wanted = new Set((Array.isArray(args.Ids) ? args.Ids : []).map(Number));
    return (await fieldsOfAllOwners(call)).filter((field) => wanted.has(field.UDefFieldId ?? 0));
  },
  'UserDefinedFieldInfo.GetUserDefinedFieldInfo': async (call, args) => {
    const id = Number(args.UserDefinedFieldInfoId ?? 0);
    const found = (await fieldsOfAllOwners(call)).find((field) => field.UDefFieldId === id);
    if (!found) throw fieldErrors.layoutNotFound(String(id));
    return found;
  },
  'UserDefinedFieldInfo.DetectUnpublishedChanges': (call, args) => isChanged(call, ownerOf(args)),
  'UserDefinedFieldInfo.IsPublishEventActive': async () => false,
  'UserDefinedFieldInfo.IsAnyPublishEventActive': async () => false,
  'UserDefinedFieldInfo.GetCustomFieldInfoList': (call, args) =>
    customFieldsOfTable(call, text(args, 'TableName')),
  'UserDefinedFieldInfo.GetCustomFieldInfo': async (call, args) =>
    pickField(
      await customFieldsOfTable(call, text(args, 'TableName')),
      text(args, 'TableName'),
      text(args, 'FieldName'),
    ),
  v1FieldInfoBase_GetCustomFieldInfoList: (call, args) => customFieldsOfTable(call, text(args, 'tableName')),
  v1FieldInfoBase_GetCustomFieldInfo: async (call, args) =>
    pickField(
      await customFieldsOfTable(call, text(args, 'tableName')),
      text(args, 'tableName'),
      text(args, 'fieldName'),
    ),
};

export const fieldOperations: OperationTable = {
  ...Object.assign({}, ...Object.values(fieldOwners).map(entityOperations)),
  ...agentOperations,
};
