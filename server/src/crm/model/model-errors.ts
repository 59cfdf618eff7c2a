import { AppError } from '../../platform/errors.ts';

export const modelErrors = {
  changed: (table: string, id: number) =>
    new AppError('changed', 412, `The ${table} ${id} was changed since it was read; read it again`),
  rowNotFound: (table: string, id: number) =>
    new AppError('row_not_found', 404, `There is no ${table} ${id}`, { errorType: 'SoNotFoundException' }),
};
