import type {
  FieldInfoBase,
  FieldInfoDecimal,
  FieldInfoInt,
  FieldInfoMdoList,
  FieldInfoShortText,
} from '@kontor/contract';
import type { Call } from '../call.ts';
import { type ExtraField, extraFields, extraTypes } from './extra-fields.ts';
import { fieldErrors } from './field-errors.ts';
import { type FieldOwner, findFieldOwner } from './field-owners.ts';
import { mdoListNameOf } from './layout-carriers.ts';
import { type UdefField, udefFields, udefTypes } from './udef-layout.ts';
import { textLimit } from './udef-values.ts';

/** Everything that is in CustomFields, described: the fields of the published layout, then the extra fields. */
export async function customFields(call: Call, owner: FieldOwner): Promise<FieldInfoBase[]> {
  const [udef, extra] = await Promise.all([udefFields(call, owner), extraFields(call.db, owner)]);
  return [...udef.map(udefInfo), ...extra.map(extraInfo)];
}

export async function customFieldsOfTable(call: Call, table: string): Promise<FieldInfoBase[]> {
  const owner = findFieldOwner(table);
  if (!owner) throw fieldErrors.tableNotFound(table);
  return customFields(call, owner);
}

/** By prog id, name or label. */
export function pickField(fields: readonly FieldInfoBase[], table: string, name: string): FieldInfoBase {
  const wanted = name.toLowerCase();
  const found =
    fields.find((field) => field.FieldName?.toLowerCase() === wanted) ??
    fields.find((field) => field.DisplayName?.toLowerCase() === wanted);
  if (!found) throw fieldErrors.fieldNotFound(table, name);
  return found;
}

function udefInfo(field: UdefField): FieldInfoBase {
  const { row } = field;
  return {
    FieldName: field.progId,
    DisplayName: row.fieldlabel ?? '',
    Description: row.tooltip ?? '',
    ShortLabel: row.shortlabel ?? '',
    HideLabel: row.hidelabel ?? false,
    IsIndexed: row.indexed ?? false,
    IsMandatory: row.mandatory,
    IsReadOnly: (row.readonly ?? 0) !== 0,
    IsExternal: false,
    Rank: row.taborder,
    TemplateVariableName: '',
    ...udefTypeInfo(field),
  };
}

type TypeInfo = FieldInfoBase | FieldInfoInt | FieldInfoDecimal | FieldInfoMdoList | FieldInfoShortText;

function udefTypeInfo(field: UdefField): TypeInfo {
  const initial = field.row.fielddefault ?? '';
  switch (field.type) {
    case udefTypes.number:
      return { FieldType: 'Integer', DefaultValue: Number(initial) || 0 };
    case udefTypes.decimal:
      return {
        FieldType: 'Decimal',
        DefaultValue: Number(initial) || 0,
        Precision: 2,
      };
    case udefTypes.date:
    case udefTypes.unlimitedDate:
      return { FieldType: 'Date' };
    case udefTypes.checkbox:
      return { FieldType: 'Checkbox' };
    case udefTypes.list:
      return {
        FieldType: 'MdoList',
        DefaultValue: Number(initial) || 0,
        MdoListName: mdoListNameOf(field.row),
      };
    default:
      return {
        FieldType: 'ShortText',
        DefaultValue: initial,
        TextLength: textLimit(field),
        FormatMask: field.row.formatmask ?? '',
      };
  }
}

const extraFieldTypes: Readonly<Record<number, FieldInfoBase['FieldType']>> = {
  [extraTypes.integer]: 'Integer',
  [extraTypes.clob]: 'LongText',
  [extraTypes.date]: 'Date',
  [extraTypes.dateTime]: 'DateTime',
  [extraTypes.time]: 'Time',
  [extraTypes.bool]: 'Checkbox',
  [extraTypes.timeSpan]: 'TimeSpan',
  [extraTypes.varchar]: 'ShortText',
  [extraTypes.float]: 'Decimal',
};

/** The other types of an extra field point at a row of some table. */
function extraInfo(field: ExtraField): FieldInfoBase {
  return {
    FieldType: extraFieldTypes[field.type] ?? 'RelationTo',
    FieldName: field.field_name,
    DisplayName: field.name,
    Description: field.description,
    ShortLabel: field.name,
    IsExternal: true,
    Rank: field.order_pos,
  };
}
