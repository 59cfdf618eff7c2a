import { operations } from '@kontor/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrmWorld, createCrmWorld } from '../../../../tests/support/crm.ts';
import { proves } from '../../../../tests/support/proves.ts';
import type { Call } from '../call.ts';
import { table } from '../model/index.ts';
import { referenceChanged } from '../reference-cache.ts';
import { type EntityFields, entityFields, fieldOperations } from './index.ts';
import { readDate } from './monikers.ts';
import { udefTypes } from './udef-layout.ts';
import { decodeUdef, encodeUdef } from './udef-values.ts';
import { writeFields } from './write-fields.ts';

let world: CrmWorld;
let call: Call;
let fields: EntityFields;

const idOf = (column: string) => table('udcontactSmall').column(column).id;
const columnId = {
  long01: idOf('long01'),
  long02: idOf('long02'),
  long03: idOf('long03'),
  long04: idOf('long04'),
};

/** One published field of company layout version 1. */
const aField = (id: number, fieldType: number, column: number, extra: Record<string, unknown> = {}) => ({
  UDefField_Id: id,
  ownerTable_id: 7,
  tabOrder: id,
  fieldType,
  columnId: column,
  textLength: 39,
  version: 1,
  udefIdentity: id,
  fieldLabel: `Field ${id}`,
  progId: `SuperOffice:${id}`,
  ...extra,
});

async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const values = { tenant_id: world.tenant.id, ...row };
  const columns = Object.keys(values);
  await world.db.query({
    text: `insert into ${table} (${columns.map((name) => `"${name.toLowerCase()}"`)})
           values (${columns.map((_, at) => `$${at + 1}`)})`,
    values: Object.values(values),
  });
}

beforeAll(async () => {
  world = await createCrmWorld();
  call = await world.call();
  await insert('udlistdefinition', { UDListDefinition_id: 900, name: 'Channel', listTableId: 136 });
  await insert('udlist', { UDList_id: 14, name: 'Direct', tooltip: 'No agent', UDListDefinition_id: 900 });
  await insert('udeffield', aField(1, udefTypes.shortText, idOf('string01')));
  await insert('udeffield', aField(3, udefTypes.number, columnId.long01, { mandatory: true }));
  await insert('udeffield', aField(4, udefTypes.date, columnId.long02));
  await insert('udeffield', aField(6, udefTypes.checkbox, columnId.long03));
  await insert(
    'udeffield',
    aField(7, udefTypes.list, columnId.long04, {
      listTableId: 136,
      UDListDefinition_id: 900,
      progId: 'channel',
    }),
  );
  await insert('udeffield', aField(8, udefTypes.decimal, idOf('double01')));
  await insert('udeffield', aField(9, udefTypes.number, columnId.long01, { version: 2 }));
  await insert('extra_fields', { id: 1, domain: 2, field_name: 'x_segment', name: 'Segment', type: 10 });
  await insert('extra_fields', { id: 2, domain: 2, field_name: 'x_score', name: 'Score', type: 1 });
  await insert('extra_fields', { id: 3, domain: 1, field_name: 'x_person_only', name: 'Other', type: 1 });
  fields = await entityFields(call, 'contact');
});
afterAll(() => world.drop());

const small = {
  string01: 'gold',
  long01: 42,
  long02: Date.UTC(2026, 5, 1) / 1000,
  long03: 1,
  long04: 14,
  double01: 12.5,
};

describe('User-defined and extra fields of an entity (rest §4)', () => {
  it('print every type in both encodings', () => {
    expect(fields.read({ small, extra: { x_segment: 'B2B' } })).toEqual({
      UserDefinedFields: {
        'SuperOffice:1': 'gold',
        'SuperOffice:3': '[I:42]',
        'SuperOffice:4': '[D:06/01/2026]',
        'SuperOffice:6': 'True',
        'SuperOffice:6:DisplayText': '[SR_YES]',
        channel: '[I:14]',
        'channel:DisplayText': 'Direct',
        'channel:DisplayTooltip': 'No agent',
        'SuperOffice:8': '[F:12.5]',
      },
      ExtraFields: { x_segment: 'B2B', x_score: '[I:0]' },
      CustomFields: {
        'SuperOffice:1': 'gold',
        'SuperOffice:1:org': 'gold',
        'SuperOffice:3': '[I:42]',
        'SuperOffice:3:org': '[I:42]',
        'SuperOffice:4': '[DT:06/01/2026 00:00:00.0000000]',
        'SuperOffice:4:org': '[DT:06/01/2026 00:00:00.0000000]',
        'SuperOffice:6': '[I:1]',
        'SuperOffice:6:org': '[I:1]',
        'SuperOffice:6:DisplayText': '[SR_YES]',
        channel: '[I:14]',
        'channel:org': '[I:14]',
        'channel:DisplayText': 'Direct',
        'channel:DisplayTooltip': 'No agent',
        'SuperOffice:8': '[F:12.5]',
        'SuperOffice:8:org': '[F:12.5]',
        x_segment: 'B2B',
        'x_segment:org': 'B2B',
        x_score: '[I:0]',
        'x_score:org': '[I:0]',
      },
    });
  });

  it('print empty values for an entity without rows', () => {
    expect(fields.read({}).UserDefinedFields).toMatchObject({
      'SuperOffice:1': '',
      'SuperOffice:3': '[I:0]',
      'SuperOffice:4': '[D:01/01/0001 00:00:00.0000000]',
      'SuperOffice:6': 'False',
      'channel:DisplayText': '',
    });
  });
});

describe('Saving fields', () => {
  it.each([
    [{ 'SuperOffice:3': '[I:x]' }, 'UserDefinedFields.SuperOffice:3'],
    [{ 'SuperOffice:3': '9999999999' }, 'UserDefinedFields.SuperOffice:3'],
    [{ 'SuperOffice:4': '2026-02-30' }, 'UserDefinedFields.SuperOffice:4'],
    [{ 'SuperOffice:6': 'perhaps' }, 'True or False'],
    [{ channel: '[I:15]' }, 'UserDefinedFields.channel'],
    [{ 'SuperOffice:1': 'x'.repeat(40) }, 'limit is 39'],
    [{ 'SuperOffice:8': 'NaN' }, 'UserDefinedFields.SuperOffice:8'],
  ])('refuses %j naming the field', (UserDefinedFields, reason) => {
    expect(() => fields.write({ UserDefinedFields }, {})).toThrow(reason);
  });

  it('writes only what differs', () => {
    const sent = fields.read({ small }).UserDefinedFields;
    expect(fields.write({ UserDefinedFields: sent }, { small })).toEqual({
      small: {},
      large: {},
      extra: undefined,
    });
    expect(
      fields.write(
        { UserDefinedFields: { ...sent, 'superoffice:1': 'silver', 'SuperOffice:1': 'silver' } },
        { small },
      ).small,
    ).toEqual({
      string01: 'silver',
    });
  });

  it('keeps fields that are not sent and ignores keys nobody defined', () => {
    expect(
      fields.write({ UserDefinedFields: { 'SuperOffice:99': 'x', 'channel:DisplayText': 'y' } }, { small }),
    ).toEqual({
      small: {},
      large: {},
      extra: undefined,
    });
  });

  it.each([
    [
      'an unchanged CustomFields value yields to UserDefinedFields',
      { c: '[I:42]', org: '[I:42]', u: '[I:7]' },
      7,
    ],
    ['a changed CustomFields value wins', { c: '[I:9]', org: '[I:42]', u: '[I:42]' }, 9],
    ['CustomFields alone is taken', { c: '8' }, 8],
  ])('%s', (_, { c, org, u }: { c: string; org?: string; u?: string }, expected) => {
    const CustomFields = { 'SuperOffice:3': c, ...(org && { 'SuperOffice:3:org': org }) };
    const UserDefinedFields = u ? { 'SuperOffice:3': u } : undefined;
    expect(fields.write({ CustomFields, UserDefinedFields }, { small }).small).toEqual({ long01: expected });
  });

  it('puts extra fields into one object and keeps the others in it', () => {
    const stored = { extra: { x_segment: 'B2B', x_older: 1 } };
    expect(fields.write({ ExtraFields: { x_score: '5' } }, stored).extra).toEqual({
      x_segment: 'B2B',
      x_older: 1,
      x_score: 5,
    });
    expect(fields.write({ CustomFields: { x_segment: 'B2B' } }, stored).extra).toBeUndefined();
  });

  it('reads back every number, decimal, checkbox and day it printed', () => {
    const field = (progId: string) => fields.udef.find((one) => one.progId === progId)!;
    const values: [string, fc.Arbitrary<string | number>][] = [
      ['SuperOffice:3', fc.integer()],
      ['SuperOffice:8', fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)],
      ['SuperOffice:6', fc.constantFrom(0, 1)],
      ['SuperOffice:4', fc.integer({ min: -20_000, max: 20_000 }).map((day) => day * 86_400)],
    ];
    for (const [progId, arbitrary] of values) {
      fc.assert(
        fc.property(arbitrary, (value) => {
          const { udef, custom } = encodeUdef(field(progId).type, value);
          expect(decodeUdef(field(progId), progId, udef)).toBe(value);
          expect(decodeUdef(field(progId), progId, custom)).toBe(value);
        }),
      );
    }
  });
});

describe('Defaults and mandatory fields', () => {
  const field = (progId: string, row: object) => ({
    ...fields.udef.find((one) => one.progId === progId)!,
    row: { ...fields.udef.find((one) => one.progId === progId)!.row, ...row },
  });
  const lists = new Map();
  const save = (one: EntityFields['udef'][number], sent: Record<string, string>, stored: object) =>
    writeFields([one], [], lists, { UserDefinedFields: sent }, stored).small;
  const existing = { small: null, large: null };

  it('fill a new entity, never over what was sent, and leave an existing one alone', () => {
    const text = field('SuperOffice:1', { fielddefault: 'new' });
    expect(save(text, {}, {})).toEqual({ string01: 'new' });
    expect(save(text, { 'SuperOffice:1': '' }, {})).toEqual({});
    expect(save(text, {}, existing)).toEqual({});
  });

  it('do not keep a default that does not fit the type', () => {
    expect(save(field('SuperOffice:3', { fielddefault: 'many', mandatory: false }), {}, {})).toEqual({});
  });

  it('refuse a mandatory field that is blank, on insert and when it is emptied', () => {
    const text = field('SuperOffice:1', { mandatory: true });
    expect(() => save(text, {}, {})).toThrow('SuperOffice:1 is mandatory');
    expect(() => save(text, { 'SuperOffice:1': '' }, { small, large: null })).toThrow('mandatory');
    expect(() => save(field('SuperOffice:4', { mandatory: true }), {}, {})).toThrow(
      'SuperOffice:4 is mandatory',
    );
    expect(save(text, {}, existing)).toEqual({});
  });

  it('are shown by an entity that is not saved yet', () => {
    expect(fields.read(fields.initial).UserDefinedFields).toMatchObject({
      'SuperOffice:1': '',
      'SuperOffice:3': '[I:0]',
    });
  });
});

describe('Dates in field values', () => {
  it.each([
    ['06/01/2026', '2026-06-01T00:00:00'],
    ['06/01/2026 13:45:00.0000000', '2026-06-01T13:45:00'],
    ['2026-06-01', '2026-06-01T00:00:00'],
    ['2026-06-01T08:00:00.000Z', '2026-06-01T08:00:00'],
    ['2026.06.01', '2026-06-01T00:00:00'],
    ['01/01/0001 00:00:00.0000000', ''],
    ['', ''],
    ['13/45/2026', undefined],
    ['tomorrow', undefined],
  ])('%s', (text, wall) => {
    expect(readDate(text)).toBe(wall);
  });
});

describe('Layouts and custom fields', () => {
  const run = async (operation: string, args = {}) => fieldOperations[operation]!(call, args);

  it('are all named in the contract', () => {
    const known = new Set(operations().map((operation) => operation.key));
    expect(Object.keys(fieldOperations).filter((key) => !known.has(key))).toEqual([]);
  });

  it('refuse unknown fields and tables', async () => {
    await expect(run('v1ContactEntity_GetUdefFieldInfo', { progidOrLabel: 'none' })).rejects.toMatchObject({
      status: 404,
    });
    await expect(run('v1ContactEntity_GetCustomFieldInfo', { fieldName: 'none' })).rejects.toMatchObject({
      status: 404,
    });
    await expect(run('v1FieldInfoBase_GetCustomFieldInfoList', { tableName: 'none' })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('show the published layout apart from the draft', async () => {
    proves('v1ContactEntity_GetPublishedUdefLayout', 'v1ContactEntity_GetUdefLayout');
    proves('v1PersonEntity_GetPublishedUdefLayout', 'v1PersonEntity_GetUdefLayout');
    proves('v1ContactEntity_DetectUnpublishedChanges', 'v1ContactEntity_IsPublishUdefLayoutActive');
    expect(await run('v1ContactEntity_GetPublishedUdefLayout')).toHaveLength(6);
    expect(await run('v1ContactEntity_GetUdefLayout')).toMatchObject([
      { ProgId: 'SuperOffice:9', HasBeenPublished: false },
    ]);
    expect(await run('v1ContactEntity_DetectUnpublishedChanges')).toBe(true);
    expect(await run('v1ContactEntity_IsPublishUdefLayoutActive')).toBe(false);
    expect(await run('v1PersonEntity_GetPublishedUdefLayout')).toEqual([]);
    expect(await run('v1PersonEntity_GetUdefLayout')).toEqual([]);
  });

  it('find a field by prog id or label', async () => {
    proves('v1ContactEntity_GetPublishedUdefFieldInfo', 'v1ContactEntity_GetUdefFieldInfo');
    const byProgId = await run('v1ContactEntity_GetPublishedUdefFieldInfo', { progidOrLabel: 'CHANNEL' });
    expect(byProgId).toMatchObject({
      ProgId: 'channel',
      FieldType: 'List',
      ListTableId: 136,
      UDListDefinitionId: 900,
      MdoListName: 'udlist900',
      ColumnId: columnId.long04,
      Version: 1,
      HasBeenPublished: true,
    });
    expect(await run('v1ContactEntity_GetPublishedUdefFieldInfo', { progidOrLabel: 'Field 7' })).toEqual(
      byProgId,
    );
    expect(await run('v1ContactEntity_GetUdefFieldInfo', { progidOrLabel: 'Field 9' })).toMatchObject({
      UDefFieldId: 9,
    });
  });

  it('keep the fields of persons apart from those of companies', async () => {
    proves('v1PersonEntity_GetUdefFieldInfo', 'v1PersonEntity_GetPublishedUdefFieldInfo');
    await insert(
      'udeffield',
      aField(20, udefTypes.checkbox, table('udpersonSmall').column('long01').id, {
        ownerTable_id: 8,
        progId: 'newsletter',
      }),
    );
    referenceChanged(world.tenant.id, 'udeffield');
    const progidOrLabel = 'newsletter';
    const field = { ProgId: 'newsletter', Type: 8, FieldType: 'Checkbox' };
    expect(await run('v1PersonEntity_GetUdefFieldInfo', { progidOrLabel })).toMatchObject(field);
    expect(await run('v1PersonEntity_GetPublishedUdefFieldInfo', { progidOrLabel })).toMatchObject(field);
    await expect(run('v1ContactEntity_GetUdefFieldInfo', { progidOrLabel })).rejects.toMatchObject({
      status: 404,
    });
    await world.db.query({
      text: 'delete from udeffield where tenant_id = $1 and udeffield_id = 20',
      values: [world.tenant.id],
    });
    referenceChanged(world.tenant.id, 'udeffield');
  });

  it('answer the agent the same', async () => {
    proves(
      'UserDefinedFieldInfo.GetPublishedUserDefinedFieldList',
      'UserDefinedFieldInfo.GetUserDefinedFieldList',
    );
    proves('UserDefinedFieldInfo.GetPublishedUserDefinedFieldFromProgId');
    proves('UserDefinedFieldInfo.GetPublishedUserDefinedFieldFromFieldLabel');
    proves('UserDefinedFieldInfo.GetUserDefinedFieldFromIds', 'UserDefinedFieldInfo.GetUserDefinedFieldInfo');
    const OwnerType = 'Contact';
    expect(await run('UserDefinedFieldInfo.GetPublishedUserDefinedFieldList', { OwnerType })).toEqual(
      await run('v1ContactEntity_GetPublishedUdefLayout'),
    );
    expect(await run('UserDefinedFieldInfo.GetUserDefinedFieldList', { OwnerType })).toHaveLength(1);
    expect(
      await run('UserDefinedFieldInfo.GetPublishedUserDefinedFieldFromProgId', {
        OwnerType,
        ProgId: 'channel',
      }),
    ).toMatchObject({ UDefFieldId: 7 });
    expect(
      await run('UserDefinedFieldInfo.GetPublishedUserDefinedFieldFromFieldLabel', {
        OwnerType,
        FieldLabel: 'field 3',
      }),
    ).toMatchObject({ UDefFieldId: 3, IsMandatory: true });
    expect(await run('UserDefinedFieldInfo.GetUserDefinedFieldFromIds', { Ids: [9, 1234] })).toHaveLength(1);
    expect(
      await run('UserDefinedFieldInfo.GetUserDefinedFieldInfo', { UserDefinedFieldInfoId: 9 }),
    ).toMatchObject({
      ProgId: 'SuperOffice:9',
    });
  });

  it('describe user-defined and extra fields as one list', async () => {
    proves('v1ContactEntity_GetCustomFieldInfoList', 'v1ContactEntity_GetCustomFieldInfo');
    proves('v1PersonEntity_GetCustomFieldInfoList', 'v1FieldInfoBase_GetCustomFieldInfoList');
    proves('v1FieldInfoBase_GetCustomFieldInfo', 'UserDefinedFieldInfo.GetCustomFieldInfoList');
    proves('UserDefinedFieldInfo.GetCustomFieldInfo');
    const list = await run('v1ContactEntity_GetCustomFieldInfoList');
    expect(list).toMatchObject([
      { FieldName: 'SuperOffice:1', FieldType: 'ShortText', TextLength: 39 },
      { FieldName: 'SuperOffice:3', FieldType: 'Integer', IsMandatory: true },
      { FieldName: 'SuperOffice:4', FieldType: 'Date' },
      { FieldName: 'SuperOffice:6', FieldType: 'Checkbox' },
      { FieldName: 'channel', FieldType: 'MdoList', MdoListName: 'udlist900' },
      { FieldName: 'SuperOffice:8', FieldType: 'Decimal' },
      { FieldName: 'x_segment', FieldType: 'ShortText', DisplayName: 'Segment' },
      { FieldName: 'x_score', FieldType: 'Integer' },
    ]);
    expect(await run('v1FieldInfoBase_GetCustomFieldInfoList', { tableName: 'contact' })).toEqual(list);
    expect(await run('UserDefinedFieldInfo.GetCustomFieldInfoList', { TableName: 'Contact' })).toEqual(list);
    const one = { FieldName: 'x_segment' };
    expect(await run('v1ContactEntity_GetCustomFieldInfo', { fieldName: 'x_segment' })).toMatchObject(one);
    expect(
      await run('v1FieldInfoBase_GetCustomFieldInfo', { tableName: 'contact', fieldName: 'x_segment' }),
    ).toMatchObject(one);
    expect(
      await run('UserDefinedFieldInfo.GetCustomFieldInfo', { TableName: 'contact', FieldName: 'Segment' }),
    ).toMatchObject(one);
    expect(await run('v1PersonEntity_GetCustomFieldInfoList')).toMatchObject([
      { FieldName: 'x_person_only' },
    ]);
  });
});
