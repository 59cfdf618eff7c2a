import { AppError } from '../../platform/errors.ts';

export const apiErrors = {
  signedOut: () => new AppError('signed_out', 401, 'Sign in first, at /auth/login.'),
  notLocal: () =>
    new AppError('local_only', 404, 'Only a local world answers this. This one runs with --mode production.'),
  forbidden: (needed: string) => new AppError('forbidden', 403, `This needs ${needed}.`),
};
