import { AppError } from '../../platform/errors.ts';

export const signInErrors = {
  superIdSilent: (environment: string, cause: unknown) =>
    new AppError(
      'superid_unreachable',
      503,
      `SuperID of environment ${environment} does not answer. Try again in a moment.`,
      { cause, headers: { 'retry-after': '5' } },
    ),
  notBegun: () =>
    new AppError(
      'sign_in_not_begun',
      400,
      'This sign-in was not begun in this browser, is older than ten minutes, or has ended already. Begin again at /auth/login.',
    ),
  refused: (cause: unknown) =>
    new AppError(
      'sign_in_refused',
      400,
      `SuperID did not sign you in: ${reason(cause)}. Begin again at /auth/login.`,
      { cause },
    ),
};

/** The OAuth error SuperID sent back (RFC 6749 §4.1.2.1), or that its answer could not be trusted. */
function reason(cause: unknown): string {
  if (typeof cause === 'object' && cause !== null && 'error' in cause && typeof cause.error === 'string') {
    return /^[\x20-\x7e]{1,80}$/.test(cause.error) ? cause.error : 'an error';
  }
  return 'its answer does not belong to this sign-in';
}
