import { AppError } from '../../platform/errors.ts';

const notFound = { errorType: 'SoNotFoundException' };
const invalid = { errorType: 'ArgumentException' };

export const listErrors = {
  listNotFound: (list: number | string) =>
    new AppError('list_not_found', 404, `List ${list} not found: GET List names the lists`, notFound),
  itemNotFound: (list: string, id: number) =>
    new AppError('list_item_not_found', 404, `${list} item id ${id} not found`, notFound),
  nameMissing: () =>
    new AppError('list_item_name_missing', 400, 'Name is mandatory: send the name of the list item', invalid),
  nameTaken: (name: string) =>
    new AppError(
      'list_item_name_taken',
      400,
      `Name ${JSON.stringify(name)} is already used in this list, perhaps by a deleted item: choose another`,
      invalid,
    ),
  tooLong: (field: string, length: number, limit: number) =>
    new AppError(
      'field_too_long',
      400,
      `${field}: ${length} characters are too many, the limit is ${limit}`,
      invalid,
    ),
  builtIn: (list: string) =>
    new AppError('list_built_in', 400, `${list} is a built-in list and cannot be deleted`, invalid),
  notPlain: (list: string, face: string) =>
    new AppError(
      'list_not_plain',
      400,
      `Items of ${list} have more than a name: use the operations of ${face}`,
      invalid,
    ),
  notDeletable: (list: string) =>
    new AppError('list_item_not_deletable', 400, `Items of ${list} cannot be marked as deleted`, invalid),
  denied: () =>
    new AppError('sentry_denied', 403, 'Sentry denies access: changing lists needs the right admin-lists', {
      errorType: 'SoSentryException',
    }),
};
