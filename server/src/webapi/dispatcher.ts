import { operations } from '@kontor/contract';
import type { FastifyRequest } from 'fastify';
import type { Call, Caller, OperationTable } from '../crm/call.ts';
import type { AccessSubject, CredentialChecker } from '../identity/ports.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db, TenantDb } from '../platform/db.ts';
import type { Face, FaceDirectory } from '../tenancy/faces.ts';
import { isRunning, type Tenant } from '../tenancy/tenant.ts';
import { type Answer, answerOf, emptyAnswer, jsonAnswer } from './answer.ts';
import { checkCredential } from './credential.ts';
import { describeOperation } from './describe-operation.ts';
import { linksOf } from './links.ts';
import { readLocalisation } from './localisation.ts';
import { odataDocument } from './odata/index.ts';
import { publicApiUrl } from './public-url.ts';
import { noBody } from './request-body.ts';
import {
  acceptOf,
  apiSegments,
  bodyOf,
  type Query,
  readQuery,
  selectOf,
  single,
  splitUrl,
} from './request-parts.ts';
import { createRouteTable, type Route, type RouteTable } from './route-table.ts';
import { createOperationRunner, type OperationRequest, type Outcome } from './run-operation.ts';
import { operationIndex, versionAnswer } from './versions.ts';
import { webapiErrors } from './webapi-errors.ts';

export interface DispatcherOptions {
  readonly operations: OperationTable;
  readonly tenants: { byCtx(ctx: string): Promise<Tenant | undefined> };
  readonly faces: FaceDirectory;
  /** The face a request came in by; by default the one its `Host` header names. */
  readonly faceOf?: (request: FastifyRequest) => Face | undefined;
  readonly credentials: CredentialChecker;
  readonly resolveCaller: (db: TenantDb, subject: AccessSubject) => Promise<Caller>;
  readonly db: Db;
  readonly clock: Clock;
}

export type TenantRequest = FastifyRequest<{ Params: { ctx: string } }>;

/**
 * Answers one request: tenant, credential, operation, arguments, handler, shape, in this order, so that nobody
 * learns about operations or data before the credential is good.
 */
export function createDispatcher(options: DispatcherOptions): (request: TenantRequest) => Promise<Answer> {
  const routes = contractRoutes();
  const run = createOperationRunner(options.operations);
  const faceOf = options.faceOf ?? ((request) => options.faces.byHost(request.host));

  return async (request) => {
    const tenant = await tenantOf(request);
    const { path, search } = splitUrl(request.url);
    // The first two segments are the tenant and `api`.
    const [version, ...segments] = apiSegments(path).slice(2);
    const apiUrl = publicApiUrl(options.faces.seenFrom(request.host).url(tenant.host), tenant.ctx);
    if (version === undefined) return versionAnswer(apiUrl, request.headers.accept ?? '');
    const caller = await callerOf(request, tenant);
    if (version.toLowerCase() !== 'v1') throw webapiErrors.unknownRoute(request.method, path);
    if (segments.length === 0) return jsonAnswer(operationIndex(apiUrl));
    // HEAD is GET whose body is not sent (RFC 9110 §9.3.2).
    const route = routeOf(request.method === 'HEAD' ? 'GET' : request.method, path, segments);
    if (!('operation' in route)) return route;
    return answerRoute(request, { tenant, ...caller, clock: options.clock, requestId: request.id }, route, {
      path,
      apiUrl,
      query: readQuery(search),
    });
  };

  async function tenantOf(request: TenantRequest): Promise<Tenant> {
    const { ctx } = request.params;
    const tenant = await options.tenants.byCtx(ctx);
    if (!tenant || tenant.state === 'Deleted') throw webapiErrors.unknownTenant(ctx);
    if (faceOf(request)?.key !== tenant.host) {
      throw webapiErrors.wrongHost(tenant.ctx, options.faces.seenFrom(request.host).url(tenant.host));
    }
    if (!isRunning(tenant.state)) throw webapiErrors.tenantNotRunning(tenant.ctx, tenant.state);
    return tenant;
  }

  async function callerOf(request: TenantRequest, tenant: Tenant): Promise<Pick<Call, 'db' | 'caller'>> {
    const { authorization } = request.headers;
    const applicationToken = single(request.headers['so-apptoken']);
    const subject = await checkCredential({ authorization, applicationToken }, tenant, options.credentials);
    const db = options.db.forTenant(tenant.id);
    return { db, caller: await options.resolveCaller(db, subject) };
  }

  function routeOf(method: string, path: string, segments: readonly string[]): Route | Answer {
    const match = routes.match(method, segments);
    if (match.kind === 'found') return match.route;
    if (match.kind === 'unknown') throw webapiErrors.unknownRoute(method, path);
    const isAgent = match.operation.face === 'agent';
    if (isAgent && method === 'GET') return jsonAnswer(describeOperation(match.operation));
    throw webapiErrors.wrongMethod(method, path, isAgent ? ['GET', 'POST'] : match.allowed);
  }

  async function answerRoute(
    request: TenantRequest,
    call: Omit<Call, 'localisation'>,
    { operation, values }: Route,
    { path, apiUrl, query }: { path: string; apiUrl: string; query: Query },
  ): Promise<Answer> {
    const localisation = readLocalisation(request.headers, call.tenant);
    const operationRequest: OperationRequest = {
      operation,
      query,
      pathValues: values,
      body: operation.method === 'GET' ? noBody : await bodyOf(request),
      headers: request.headers,
      localisation,
      path,
    };
    const outcome = await run({ ...call, localisation: localisation.neutral }, operationRequest);
    const headers = answerHeaders(localisation.echo, outcome);
    if (outcome.kind === 'unmodified') return { ...emptyAnswer(304), headers };
    const isRest = operation.face === 'rest' && operation.result !== undefined;
    const write = {
      ...localisation.write,
      select: operation.isSelectable ? selectOf(query) : undefined,
      links: isRest ? linksOf(operation.result, outcome.value, `${apiUrl}v1/`) : undefined,
    };
    const { url, method } = request;
    const archive = odataDocument(outcome.value, { apiUrl, url, method, write });
    if (archive) return { ...jsonAnswer(archive), headers };
    return { headers, ...(await answerOf(operation, outcome.value, write, acceptOf(request, query))) };
  }
}

let sharedRoutes: RouteTable | undefined;

/** Built once: every tenant face has the same routes. */
function contractRoutes(): RouteTable {
  sharedRoutes ??= createRouteTable(operations());
  return sharedRoutes;
}

function answerHeaders(timeZone: string | undefined, { modified }: Outcome): Record<string, string> {
  return {
    ...(timeZone === undefined ? {} : { 'so-timezone': timeZone }),
    ...(modified === undefined ? {} : { 'last-modified': modified.toUTCString() }),
  };
}
