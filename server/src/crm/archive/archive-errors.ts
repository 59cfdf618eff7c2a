import { AppError } from '../../platform/errors.ts';

const badRequest = (code: string, message: string) =>
  new AppError(code, 400, message, { errorType: 'ArgumentException' });

const notBuilt = (code: string, message: string) =>
  new AppError(code, 501, message, { errorType: 'NotImplementedException' });

export const archiveErrors = {
  syntax: (option: string, position: number, problem: string) =>
    badRequest('archive_syntax', `${option}, position ${position + 1}: ${problem}`),
  unknownProvider: (name: string) =>
    new AppError(
      'archive_provider_not_found',
      404,
      `There is no archive provider '${name}'; GET /api/v1/Archive lists them`,
      { errorType: 'SoNotFoundException' },
    ),
  unknownColumn: (option: string, column: string, provider: string) =>
    badRequest(
      'archive_unknown_column',
      `${option}: archive ${provider} has no column '${column}'; GET /Archive/${provider}/$metadata lists them`,
    ),
  unknownEntity: (entity: string, provider: string, known: readonly string[]) =>
    badRequest(
      'archive_unknown_entity',
      `$entities: archive ${provider} has no entity '${entity}', it has ${known.join(', ')}`,
    ),
  notRestrictable: (column: string) =>
    badRequest('archive_not_restrictable', `$filter: column '${column}' cannot be restricted on`),
  notOrderable: (column: string) =>
    badRequest('archive_not_orderable', `$orderBy: rows cannot be ordered by column '${column}'`),
  unknownOperator: (operator: string, column: string, type: string, known: readonly string[]) =>
    badRequest(
      'archive_unknown_operator',
      `$filter: column '${column}' (${type}) does not know operator '${operator}'; it knows ${known.join(', ')}`,
    ),
  badValue: (column: string, value: unknown, expected: string) =>
    badRequest('archive_bad_value', `$filter: ${column}: '${value}' is not ${expected}`),
  valueCount: (column: string, operator: string, expected: string, count: number) =>
    badRequest(
      'archive_value_count',
      `$filter: ${column} ${operator} takes ${expected} value(s), ${count} were given`,
    ),
  badOption: (option: string, value: unknown, expected: string) =>
    badRequest('archive_bad_option', `${option}: '${value}' is not ${expected}`),
  tooLarge: (what: string, limit: number) =>
    badRequest('archive_query_too_large', `$filter: more than ${limit} ${what}; split the query`),
  notComputed: (column: string, what: string) =>
    notBuilt('archive_column_not_implemented', `Archive column '${column}' is not implemented yet (${what})`),
  notBuilt: (what: string) => notBuilt('archive_not_implemented', `${what} is not implemented yet`),
  tooSlow: (seconds: number, cause: unknown) =>
    new AppError(
      'archive_query_timeout',
      503,
      `The query took longer than ${seconds} seconds and was stopped; restrict it further or ask for fewer columns`,
      { errorType: 'TimeoutException', cause },
    ),
};
