import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { AppError } from '../platform/errors.ts';
import { registerAuthorize } from './endpoints/authorize.ts';
import { allowRegisteredOrigins } from './endpoints/cors.ts';
import { registerDiscovery } from './endpoints/discovery.ts';
import type { SignInDependencies } from './endpoints/interaction.ts';
import { registerLogout } from './endpoints/logout.ts';
import { registerNotBuilt } from './endpoints/not-built.ts';
import { registerRevoke } from './endpoints/revoke.ts';
import { registerSignIn } from './endpoints/sign-in.ts';
import { registerState, type StateDependencies } from './endpoints/state.ts';
import { registerTokens } from './endpoints/tokens.ts';
import type { GrantDependencies } from './grants/authorization-code.ts';
import { registerStylesheet } from './pages/layout.ts';
import { acceptAnyBody } from './protocol/parameters.ts';

export type LoginDependencies = SignInDependencies & GrantDependencies & StateDependencies;

/**
 * SuperID and the state API on one face. The instance must route without regard to case
 * (`routerOptions.caseSensitive: false`), as clients write paths in every casing (spec identity §1).
 */
export function createLoginPlugin(deps: LoginDependencies): FastifyPluginAsync {
  return async (app) => {
    acceptAnyBody(app);
    if (!app.hasRequestDecorator('cookies')) await app.register(cookie);
    keepSecretsOutOfLogs(app);
    registerState(app, deps);
    registerStylesheet(app);
    registerAuthorize(app, deps);
    registerSignIn(app, deps);
    registerLogout(app, deps);
    registerNotBuilt(app, deps.faceOf);
    await app.register(async (machine) => {
      answerErrorsAsOAuth(machine);
      allowRegisteredOrigins(machine, deps.faceOf, deps.clients);
      registerDiscovery(machine, deps.faceOf, deps.keys);
      registerTokens(machine, { faceOf: deps.faceOf, clients: deps.clients, grants: deps });
      registerRevoke(machine, deps.refreshTokens);
    });
  };
}

/** Errors of the endpoints programs call are JSON of RFC 6749 §5.2. */
function answerErrorsAsOAuth(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof AppError && error.status < 500) {
      return reply
        .status(error.status)
        .headers(error.headers)
        .send({ error: error.code, error_description: error.message });
    }
    const status = statusOf(error);
    if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'token request failed');
    const description =
      status >= 500 ? `Request ${request.id} failed on our side.` : 'The request is malformed.';
    return reply.status(status).send({
      error: status >= 500 ? 'server_error' : 'invalid_request',
      error_description: description,
    });
  });
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
}

/** Codes, tokens and secrets travel in queries here: a log gets the path alone. */
function keepSecretsOutOfLogs(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    route.logSerializers = {
      req: (request: FastifyRequest) => ({ method: request.method, url: request.url.split('?')[0] }),
    };
  });
}
