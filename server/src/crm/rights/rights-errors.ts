import { AppError } from '../../platform/errors.ts';

const sentry = { errorType: 'SoSentryException' };

export const rightsErrors = {
  denied: (what: string, table: string) =>
    new AppError(
      'sentry_denied',
      403,
      `Sentry denies access: the role of this user may not ${what} this ${table}`,
      sentry,
    ),
  ownCompany: (contactId: number) =>
    new AppError(
      'sentry_denied',
      403,
      `Sentry denies access: contact ${contactId} is the company of the tenant's own users [SR_ACCESS_ASSOCCONT_DELETE]`,
      sentry,
    ),
};
