import { AppError } from '../../platform/errors.ts';

/** Refusals every entity shares. The property is named as the API spells it. */
export const entityErrors = {
  notFound: (entity: 'Contact' | 'Person', id: number) =>
    new AppError(`${entity.toLowerCase()}_not_found`, 404, `${entity} id ${id} not found`, {
      errorType: 'SoNotFoundException',
    }),
  invalid: (property: string, why: string) =>
    new AppError('invalid_argument', 400, `${property}: ${why}`, { errorType: 'ArgumentException' }),
  tooLong: (property: string, length: number, limit: number) =>
    entityErrors.invalid(property, `${length} characters, the limit is ${limit}`),
  /** `messages` by property, as Validate answers them. */
  incomplete: (messages: Readonly<Record<string, string>>) =>
    new AppError(
      'mandatory_field_missing',
      400,
      Object.entries(messages)
        .map(([property, message]) => `${property}: ${message}`)
        .join('; '),
      { errorType: 'ArgumentException' },
    ),
  changed: (entity: 'Contact' | 'Person', id: number) =>
    new AppError(
      `${entity.toLowerCase()}_changed`,
      412,
      `${entity} id ${id} was changed by somebody else since it was read: read it again and repeat the change`,
    ),
};
