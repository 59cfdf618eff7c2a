import type { BindingError } from '@kontor/contract';
import { AppError } from '../platform/errors.ts';

export const webapiErrors = {
  unknownTenant: (ctx: string) => new AppError('tenant_not_found', 404, `No tenant ${ctx} here.`),
  wrongHost: (ctx: string, url: string) =>
    new AppError(
      'wrong_host',
      421,
      `Wrong subdomain used to access tenant ${ctx}; its address is ${url}/${ctx}`,
    ),
  tenantNotRunning: (ctx: string, state: string) =>
    new AppError('tenant_not_running', 503, `Tenant ${ctx} is not available: its state is ${state}.`, {
      headers: { 'retry-after': '60' },
    }),
  noCredential: (reason: string) =>
    new AppError('unauthorized', 401, reason, {
      errorType: 'SoSessionException',
      headers: { 'www-authenticate': 'Bearer, SOTicket' },
    }),
  unknownRoute: (method: string, path: string) =>
    new AppError('route_not_found', 404, `No operation answers ${method} ${path}`),
  wrongMethod: (method: string, path: string, allowed: readonly string[]) =>
    new AppError('method_not_allowed', 405, `${path} does not take ${method}; use ${allowed.join(' or ')}`, {
      headers: { allow: allowed.join(', ') },
    }),
  notImplemented: (operation: string) =>
    new AppError('not_implemented', 501, `${operation} is not implemented yet.`, {
      errorType: 'NotImplementedException',
    }),
  noEntity: () =>
    new AppError('no_entity', 400, 'Entity to save is not in request body.', {
      errorType: 'ArgumentException',
    }),
  badBody: (reason: string) =>
    new AppError('bad_body', 400, `The request body cannot be read: ${reason}`, {
      errorType: 'ArgumentException',
    }),
  notFound: (path: string) =>
    new AppError('entity_not_found', 404, `Nothing found at ${path}`, { errorType: 'SoNotFoundException' }),
  changedSince: () => new AppError('changed', 412, 'The entity changed since it was read.'),
  badHeader: (header: string, expected: string) =>
    new AppError('bad_header', 400, `Header ${header}: expected ${expected}`, {
      errorType: 'ArgumentException',
    }),
  badPatch: (reason: string) =>
    new AppError('bad_patch', 400, `The patch cannot be applied: ${reason}`, {
      errorType: 'ArgumentException',
    }),
};

const errorTypes: Readonly<Record<number, string>> = {
  400: 'ArgumentException',
  403: 'SoSentryException',
  404: 'SoNotFoundException',
  500: 'Exception',
  501: 'NotImplementedException',
};

/** The error body of spec rest §5. Documentation and recorded answers differ in the key, so both are there. */
export function errorBody(error: AppError): object {
  return {
    Error: true,
    ErrorType: error.errorType ?? errorTypes[error.status] ?? 'SoException',
    ErrorMessage: error.message,
    Message: error.message,
    ErrorSource: 'SuperOffice.Services.Implementation',
  };
}

/** A value that does not fit its type: the binding object of spec rest §5, with the keys of other errors too. */
export function bindingErrorBody(error: BindingError): object {
  const detail =
    error.received === 'nothing'
      ? `The parameters dictionary contains a null entry for parameter '${error.path}'.`
      : error.message;
  return {
    Error: true,
    ErrorType: 'ArgumentException',
    ErrorMessage: detail,
    Message: 'The request is invalid.',
    MessageDetail: detail,
    ErrorSource: 'SuperOffice.Services.Implementation',
  };
}
