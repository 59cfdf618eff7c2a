import { table as crmTable } from '../../crm/model/index.ts';
import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import { epochSeconds } from './reference-clock.ts';

/** `UDefField.fieldType` (spec data-model §9). */
const types = {
  number: 1,
  shortText: 2,
  longText: 3,
  date: 4,
  unlimitedDate: 5,
  checkbox: 6,
  list: 7,
  decimal: 8,
} as const;
type FieldType = keyof typeof types;

interface FieldSeed {
  readonly type: FieldType;
  readonly label: string;
  /** Column of the small or large table that keeps the value. */
  readonly column: string;
  readonly list?: number;
}

/** User lists the fields choose from. */
const userLists = [
  { id: 200, name: 'Customer segment', items: ['Bronze', 'Silver', 'Gold', 'Platinum'] },
  { id: 201, name: 'Favourite channel', items: ['Direct', 'Phone', 'E-mail', 'Nothing'] },
] as const;

const contactFields: readonly FieldSeed[] = [
  { type: 'shortText', label: 'Customer code', column: 'string01' },
  { type: 'longText', label: 'Delivery notes', column: 'string41' },
  { type: 'number', label: 'Employees', column: 'long01' },
  { type: 'date', label: 'Contract until', column: 'long02' },
  { type: 'unlimitedDate', label: 'Founded', column: 'string02' },
  { type: 'checkbox', label: 'Newsletter', column: 'long03' },
  { type: 'list', label: 'Segment', column: 'long04', list: 200 },
  { type: 'decimal', label: 'Discount', column: 'double01' },
];

const personFields: readonly FieldSeed[] = [
  { type: 'shortText', label: 'Nickname', column: 'string01' },
  { type: 'number', label: 'Shoe size', column: 'long01' },
  { type: 'checkbox', label: 'Speaks English', column: 'long02' },
  { type: 'list', label: 'Favourite channel', column: 'long03', list: 201 },
  { type: 'date', label: 'Customer since', column: 'long04' },
];

/** `UDefField.ownerTable_id`: 7 contact, 8 person. */
const owners = [
  { owner: 7, small: 'udcontactSmall', large: 'udcontactLarge', fields: contactFields },
  { owner: 8, small: 'udpersonSmall', large: 'udpersonLarge', fields: personFields },
] as const;

const userListTable = 'UDList';

/** Published user-defined fields of company and person, with their lists. */
export function addFieldDefinitions(to: Generation): void {
  for (const list of userLists) addUserList(to, list);
  for (const { owner, small, large, fields } of owners) {
    fields.forEach((field, at) => {
      addField(to, owner, isLarge(field.column) ? large : small, field, at + 1);
    });
  }
}

const isLarge = (column: string) => /^string4[1-9]$/.test(column);

function addUserList(to: Generation, list: (typeof userLists)[number]): void {
  to.ids.reserve('UDListDefinition', list.id);
  to.rows.add('UDListDefinition', {
    UDListDefinition_id: list.id,
    name: list.name,
    rank: list.id,
    tooltip: '',
    deleted: 0,
    listTableId: crmTable(userListTable).number,
  });
  list.items.forEach((name, at) => {
    to.rows.add(userListTable, {
      UDList_id: to.ids.next(userListTable),
      name,
      rank: at + 1,
      tooltip: '',
      deleted: 0,
      UDListDefinition_id: list.id,
    });
  });
}

function addField(to: Generation, owner: number, table: string, field: FieldSeed, at: number): void {
  to.rows.add('UDefField', {
    UDefField_Id: to.ids.next('UDefField'),
    ownerTable_id: owner,
    tabOrder: at,
    fieldType: types[field.type],
    listTableId: field.list === undefined ? 0 : crmTable(userListTable).number,
    UDListDefinition_id: field.list ?? 0,
    columnId: crmTable(table).column(field.column).id,
    textLength: field.type === 'longText' ? 199 : field.type === 'shortText' ? 39 : 0,
    fieldDefault: '',
    indexed: false,
    mandatory: false,
    readOnly: 0,
    tooltip: field.label,
    fieldLabel: field.label,
    labelLeft: 10,
    labelTop: at * 24,
    labelWidth: 120,
    labelHeight: 20,
    fieldLeft: 140,
    fieldTop: at * 24,
    fieldWidth: 200,
    fieldHeight: 20,
    version: 1,
    lastVersionId: 0,
    page1LineNo: 0,
    udefIdentity: at,
    hideLabel: false,
    progId: `SuperOffice:${at}`,
    formatMask: '',
    shortLabel: field.label,
  });
}

export interface FieldRows {
  readonly small: number;
  readonly large: number;
}

/** Values of a company's fields; returns the ids its row points to. */
export function addContactFields(to: Generation, row: RowRandom): FieldRows {
  const small = to.ids.next('udcontactSmall');
  to.rows.add('udcontactSmall', {
    udcontactSmall_id: small,
    string01: row.pick(['gold', 'silver', 'bronze', 'A-100', 'B-200', 'Ærlig']),
    string02: `${row.between(1880, 2020)}${String(row.between(1, 12)).padStart(2, '0')}01`,
    long01: row.between(1, 900),
    long02: epochSeconds(row.between(-300, 900)),
    long03: row.chance(0.5) ? 1 : 0,
    long04: row.between(1, 4),
    double01: row.between(0, 300) / 10,
  });
  const large = to.ids.next('udcontactLarge');
  to.rows.add('udcontactLarge', {
    udcontactLarge_id: large,
    string41: row.pick(['Ring the bell twice', 'Leveres på lager', 'Lieferung nur vormittags', '']),
  });
  return { small, large };
}

/** Values of a person's fields. */
export function addPersonFields(to: Generation, row: RowRandom): FieldRows {
  const small = to.ids.next('udpersonSmall');
  to.rows.add('udpersonSmall', {
    udpersonSmall_id: small,
    string01: row.pick(['Bob', 'Lillebror', 'Mümmel', 'Kjære', 'Ace']),
    long01: row.between(34, 48),
    long02: row.chance(0.8) ? 1 : 0,
    long03: row.between(5, 8),
    long04: epochSeconds(row.between(-2000, -10)),
  });
  const large = to.ids.next('udpersonLarge');
  to.rows.add('udpersonLarge', { udpersonLarge_id: large, string41: '' });
  return { small, large };
}
