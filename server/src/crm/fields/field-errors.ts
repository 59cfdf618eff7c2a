import { AppError } from '../../platform/errors.ts';

const invalid = { errorType: 'ArgumentException' };

export const fieldErrors = {
  notA: (field: string, value: string, expected: string) =>
    new AppError(
      'invalid_field_value',
      400,
      `${field}: ${JSON.stringify(value)} is not ${expected}`,
      invalid,
    ),
  tooLong: (field: string, length: number, limit: number) =>
    new AppError(
      'field_too_long',
      400,
      `${field}: ${length} characters are too many, the limit is ${limit}`,
      invalid,
    ),
  mandatory: (field: string) =>
    new AppError('field_mandatory', 400, `${field} is mandatory: send a value`, invalid),
  layoutNotFound: (field: string) =>
    new AppError('udef_field_not_found', 404, `User-defined field ${field} not found`, {
      errorType: 'SoNotFoundException',
    }),
  tableNotFound: (table: string) =>
    new AppError('table_not_found', 404, `Table ${table} has no custom fields`, {
      errorType: 'SoNotFoundException',
    }),
  fieldNotFound: (table: string, field: string) =>
    new AppError('custom_field_not_found', 404, `Table ${table} has no custom field ${field}`, {
      errorType: 'SoNotFoundException',
    }),
};
