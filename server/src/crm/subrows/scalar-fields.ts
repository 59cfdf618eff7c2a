import { AppError } from '../../platform/errors.ts';
import { table } from '../model/index.ts';
import { entityErrors } from './entity-errors.ts';

/** A property that is one column of the entity's own row. */
export interface ScalarField {
  readonly property: string;
  readonly column: string;
  /** `switch` is a boolean in a numeric column. */
  readonly kind: 'text' | 'number' | 'flag' | 'switch' | 'wall';
}

/** A property that refers to another row by the id inside its carrier. */
export interface ReferenceField {
  readonly property: string;
  readonly key: string;
  readonly column: string;
}

type Carrier = Readonly<Record<string, unknown>>;
export type ColumnValues = Record<string, unknown>;

/** Columns of the sent scalars; what is absent takes the type's empty value: a save replaces the whole entity. */
export function scalarColumns(tableName: string, fields: readonly ScalarField[], sent: object): ColumnValues {
  const entity = sent as Carrier;
  const values: ColumnValues = {};
  for (const { property, column, kind } of fields) {
    const value = entity[property];
    if (kind === 'text') values[column] = checkedText(tableName, column, property, String(value ?? ''));
    else if (kind === 'number') values[column] = checkedNumber(property, Number(value ?? 0));
    else if (kind === 'flag') values[column] = Boolean(value ?? false);
    else if (kind === 'switch') values[column] = value ? 1 : 0;
    else values[column] = value ?? null;
  }
  return values;
}

/** Why sent texts do not fit their columns, by property: what a save would refuse one at a time. */
export function scalarMessages(
  tableName: string,
  fields: readonly ScalarField[],
  entity: object,
): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const field of fields) {
    try {
      scalarColumns(tableName, [field], entity);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      messages[field.property] = error.message.slice(field.property.length + 2);
    }
  }
  return messages;
}

/** The ids of sent references; undefined when the property is absent, so that defaults can tell it from 0. */
export function referenceColumns(fields: readonly ReferenceField[], sent: object): ColumnValues {
  const entity = sent as Carrier;
  const values: ColumnValues = {};
  for (const { property, key, column } of fields) {
    const carrier = entity[property] as Carrier | null | undefined;
    values[column] = carrier ? checkedNumber(`${property}.${key}`, Number(carrier[key] ?? 0)) : undefined;
  }
  return values;
}

/** Refuses text that its column cannot hold. Lengths count characters, as PostgreSQL does. */
export function checkedText(tableName: string, column: string, property: string, text: string): string {
  if (text.includes('\u0000')) throw entityErrors.invalid(property, 'the character U+0000 cannot be stored');
  const limit = table(tableName).column(column).length ?? Number.POSITIVE_INFINITY;
  if (text.length <= limit) return text;
  const length = [...text].length;
  if (length > limit) throw entityErrors.tooLong(property, length, limit);
  return text;
}

const maxInt = 2_147_483_647;

function checkedNumber(property: string, value: number): number {
  if (!Number.isInteger(value) || value < -maxInt - 1 || value > maxInt) {
    throw entityErrors.invalid(property, `${value} is not an integer of 32 bits`);
  }
  return value;
}

/** Only the columns that differ from what is stored; an empty value equals NULL. */
export function changedColumns(current: object, wanted: ColumnValues): ColumnValues {
  const stored = current as Carrier;
  const changed: ColumnValues = {};
  for (const [column, value] of Object.entries(wanted)) {
    if (!same(stored[column], value)) changed[column] = value;
  }
  return changed;
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || value === 0 || value === false;

const same = (a: unknown, b: unknown): boolean => a === b || (isEmpty(a) && isEmpty(b));
