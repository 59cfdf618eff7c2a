import { AppError } from '../../platform/errors.ts';

const notFound = { errorType: 'SoNotFoundException' };

export const userErrors = {
  notFound: (id: number | string) =>
    new AppError('associate_not_found', 404, `Associate ${id} not found`, notFound),
  groupNotFound: (id: number) =>
    new AppError('usergroup_not_found', 404, `UserGroup id ${id} not found`, notFound),
  blockedOnline: () =>
    new AppError(
      'operation_blocked',
      403,
      'User/current is not available online: use User/currentPrincipal',
      {
        errorType: 'SoUnauthorizedAccessException',
      },
    ),
};
