import type { UserDefinedFieldInfo } from '@kontor/contract';
import { listKindOfTable } from '../lists/index.ts';
import type { FieldOwner } from './field-owners.ts';
import { progIdOf, type UdefRow } from './udef-layout.ts';

const justifications = ['Default', 'Left', 'Center', 'Right'] as const;

const fieldTypes = [
  'Number',
  'ShortText',
  'LongText',
  'Date',
  'UnlimitedDate',
  'Checkbox',
  'List',
  'Decimal',
] as const;

const userListTable = 136;

/** MDO name of the list behind a list field; empty for other fields. */
export function mdoListNameOf(row: UdefRow): string {
  if (row.listtableid === userListTable) return `udlist${row.udlistdefinition_id}`;
  return listKindOfTable(row.listtableid ?? 0)?.name ?? '';
}

/** One field of a layout as `…/UdefLayout` shows it. */
export function userDefinedFieldInfo(
  owner: FieldOwner,
  row: UdefRow,
  hasBeenPublished: boolean,
): UserDefinedFieldInfo {
  return {
    UDefFieldId: row.udeffield_id,
    ColumnId: row.columnid,
    FieldDefault: row.fielddefault ?? '',
    FieldLabel: row.fieldlabel ?? '',
    FieldType: fieldTypes[row.fieldtype - 1] ?? row.fieldtype,
    FormatMask: row.formatmask ?? '',
    HideLabel: row.hidelabel ?? false,
    IsIndexed: row.indexed ?? false,
    ...placement(row),
    LastVersionId: row.lastversionid ?? 0,
    ListTableId: row.listtableid ?? 0,
    IsMandatory: row.mandatory,
    Type: owner.udefOwner,
    Page1LineNo: row.page1lineno ?? 0,
    ProgId: progIdOf(row),
    IsReadOnly: (row.readonly ?? 0) !== 0,
    ShortLabel: row.shortlabel ?? '',
    TabOrder: row.taborder,
    TextLength: row.textlength ?? 0,
    Tooltip: row.tooltip ?? '',
    UdefIdentity: row.udefidentity ?? 0,
    UDListDefinitionId: row.udlistdefinition_id,
    Justification: justifications[row.justification ?? 0] ?? 'Default',
    Version: row.version ?? 0,
    TemplateVariableName: '',
    HasBeenPublished: hasBeenPublished,
    MdoListName: mdoListNameOf(row),
  };
}

/** Where the forms of the installed clients put the field and its label. */
const placement = (row: UdefRow) => ({
  FieldHeight: row.fieldheight ?? 0,
  FieldLeft: row.fieldleft ?? 0,
  FieldTop: row.fieldtop ?? 0,
  FieldWidth: row.fieldwidth ?? 0,
  LabelHeight: row.labelheight ?? 0,
  LabelLeft: row.labelleft ?? 0,
  LabelTop: row.labeltop ?? 0,
  LabelWidth: row.labelwidth ?? 0,
});
