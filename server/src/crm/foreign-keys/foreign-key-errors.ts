import { AppError } from '../../platform/errors.ts';

const notFound = { errorType: 'SoNotFoundException' };
const invalid = { errorType: 'ArgumentException' };

export const foreignKeyErrors = {
  appNotFound: (app: string | number) =>
    new AppError('foreignapp_not_found', 404, `ForeignApp ${app} not found`, notFound),
  deviceNotFound: (device: string | number) =>
    new AppError('foreigndevice_not_found', 404, `ForeignDevice ${device} not found`, notFound),
  keyNotFound: (key: string) =>
    new AppError('foreignkey_not_found', 404, `ForeignKey ${key} not found`, notFound),
  recordNotFound: (entity: string, id: number) =>
    new AppError(`${entity.toLowerCase()}_not_found`, 404, `${entity} id ${id} not found`, notFound),
  missing: (field: string) =>
    new AppError('foreignkey_argument_missing', 400, `${field} is mandatory: send a value`, invalid),
  tooLong: (field: string, length: number, limit: number) =>
    new AppError(
      'field_too_long',
      400,
      `${field}: ${length} characters are too many, the limit is ${limit}`,
      invalid,
    ),
  nameTaken: (name: string) =>
    new AppError(
      'foreignapp_name_taken',
      400,
      `Name ${name} is already used by another foreign app`,
      invalid,
    ),
  unknownTable: (name: string) =>
    new AppError('unknown_table', 400, `TableName: there is no table ${name}`, invalid),
};
