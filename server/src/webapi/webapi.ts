import multipart from '@fastify/multipart';
import { BindingError, operations } from '@kontor/contract';
import type {
  FastifyBaseLogger,
  FastifyError,
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import type { Call, Caller, OperationTable } from '../crm/call.ts';
import type { AccessSubject, CredentialChecker } from '../identity/ports.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db, TenantDb } from '../platform/db.ts';
import { AppError } from '../platform/errors.ts';
import { sendPage } from '../platform/http/index.ts';
import type { Face, FaceDirectory } from '../tenancy/faces.ts';
import { isRunning, type Tenant } from '../tenancy/tenant.ts';
import { type Answer, answerOf, emptyAnswer, jsonAnswer } from './answer.ts';
import { checkCredential } from './credential.ts';
import { describeOperation } from './describe-operation.ts';
import { linksOf } from './links.ts';
import { readLocalisation } from './localisation.ts';
import { publicApiUrl } from './public-url.ts';
import { mediaTypeOf, noBody, type RawBody } from './request-body.ts';
import { createRouteTable, type RouteTable, segmentsOf } from './route-table.ts';
import { createOperationRunner } from './run-operation.ts';
import { operationIndex, versionAnswer } from './versions.ts';
import { bindingErrorBody, errorBody, webapiErrors } from './webapi-errors.ts';

export interface WebapiOptions {
  readonly operations: OperationTable;
  readonly tenants: { byCtx(ctx: string): Promise<Tenant | undefined> };
  readonly faces: FaceDirectory;
  /** The face a request came in by; by default the one its `Host` header names. */
  readonly faceOf?: (request: FastifyRequest) => Face | undefined;
  readonly credentials: CredentialChecker;
  readonly resolveCaller: (db: TenantDb, subject: AccessSubject) => Promise<Caller>;
  readonly db: Db;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
}

type TenantRequest = FastifyRequest<{ Params: { ctx: string } }>;

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** REST and agents of every tenant face (spec rest §2): `/{ctx}/api/…`, one dispatcher over the contract. */
export function createWebapi(options: WebapiOptions): FastifyPluginAsync {
  const answer = createDispatcher(options);
  return async (app) => {
    await readBodiesRaw(app);
    app.setErrorHandler((error: Error, request, reply) => sendError(error, request, reply, options.log));
    const handler = async (request: TenantRequest, reply: FastifyReply) => send(reply, await answer(request));
    app.route({ method: methods, url: '/:ctx/api', handler });
    app.route({ method: methods, url: '/:ctx/api/*', handler });
  };
}

/** Every body arrives as bytes: what they mean depends on the operation, and an empty JSON body is allowed. */
async function readBodiesRaw(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  await app.register(multipart, { limits: { files: 1, parts: 20 } });
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

let sharedRoutes: RouteTable | undefined;

/** Built once: every tenant face has the same routes. */
function contractRoutes(): RouteTable {
  sharedRoutes ??= createRouteTable(operations());
  return sharedRoutes;
}

function createDispatcher(options: WebapiOptions): (request: TenantRequest) => Promise<Answer> {
  const routes = contractRoutes();
  const run = createOperationRunner(options.operations);
  const faceOf = options.faceOf ?? ((request) => options.faces.byHost(request.host));

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

  async function callFor(request: TenantRequest, tenant: Tenant): Promise<Omit<Call, 'localisation'>> {
    const subject = await checkCredential(
      {
        authorization: request.headers.authorization,
        applicationToken: single(request.headers['so-apptoken']),
      },
      tenant,
      options.credentials,
    );
    const db = options.db.forTenant(tenant.id);
    const caller = await options.resolveCaller(db, subject);
    return { db, tenant, caller, clock: options.clock, requestId: request.id };
  }

  return async (request) => {
    const tenant = await tenantOf(request);
    const [path = '', search = ''] = request.url.split(/\?(.*)/s);
    // The first two segments are the tenant and `api`.
    const segments = apiSegments(path).slice(2);
    const apiUrl = publicApiUrl(options.faces.seenFrom(request.host).url(tenant.host), tenant.ctx);
    if (segments.length === 0) return versionAnswer(apiUrl, request.headers.accept ?? '');
    const partialCall = await callFor(request, tenant);
    if (segments[0]?.toLowerCase() !== 'v1') throw webapiErrors.unknownRoute(request.method, path);
    if (segments.length === 1) return jsonAnswer(operationIndex(apiUrl));

    const match = routes.match(request.method, segments.slice(1));
    if (match.kind === 'unknown') throw webapiErrors.unknownRoute(request.method, path);
    if (match.kind === 'wrongMethod') {
      const isAgent = match.operation.face === 'agent';
      if (isAgent && request.method === 'GET') return jsonAnswer(describeOperation(match.operation));
      throw webapiErrors.wrongMethod(request.method, path, isAgent ? ['GET', 'POST'] : match.allowed);
    }
    const { operation, values } = match.route;
    const localisation = readLocalisation(request.headers, tenant);
    const query = readQuery(search);
    const outcome = await run(
      { ...partialCall, localisation: localisation.neutral },
      {
        operation,
        query,
        pathValues: values,
        body: await bodyOf(request),
        headers: request.headers,
        localisation,
        path,
      },
    );
    const headers: Record<string, string> = {};
    if (localisation.echo !== undefined) headers['so-timezone'] = localisation.echo;
    if (outcome.modified) headers['last-modified'] = outcome.modified.toUTCString();
    if (outcome.kind === 'unmodified') return { ...emptyAnswer(304), headers };
    const write = {
      ...localisation.write,
      select: operation.isSelectable ? selectOf(query) : undefined,
      links:
        operation.face === 'rest' && operation.result
          ? linksOf(operation.result, outcome.value, `${apiUrl}v1/`)
          : undefined,
    };
    const accept = formats[query.get('$format')?.[0]?.toLowerCase() ?? ''] ?? request.headers.accept ?? '';
    return { headers, ...(await answerOf(operation, outcome.value, write, accept)) };
  };
}

/** `$format` overrides Accept (spec rest §3). */
const formats: Readonly<Record<string, string>> = { json: 'application/json', xml: 'application/xml' };

/** `…/Archive/Contact$metadata` is the same as `…/Archive/Contact/$metadata` (spec rest §7). */
function apiSegments(path: string): string[] {
  return segmentsOf(path.replace(/(?<=[^/])\$metadata\/?$/i, '/$metadata'));
}

function readQuery(search: string): ReadonlyMap<string, readonly string[]> {
  const query = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    const key = name.toLowerCase();
    const values = query.get(key);
    if (values) values.push(value);
    else query.set(key, [value]);
  }
  return query;
}

/** Names of `$select`; samples of the vendor end it with a stray question mark. */
function selectOf(query: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> | undefined {
  const names = (query.get('$select') ?? [])
    .flatMap((value) => value.replace(/\?$/, '').split(','))
    .map((name) => (name.trim().split('/')[0] ?? '').toLowerCase())
    .filter((name) => name !== '' && name !== '*');
  return names.length === 0 ? undefined : new Set(names);
}

async function bodyOf(request: FastifyRequest): Promise<RawBody> {
  if (request.isMultipart()) {
    const part = await request.file();
    if (!part) throw webapiErrors.badBody('the form has no file');
    return { bytes: await part.toBuffer(), mediaType: part.mimetype };
  }
  if (!Buffer.isBuffer(request.body)) return noBody;
  return { bytes: request.body, mediaType: mediaTypeOf(request.headers['content-type']) };
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.status(answer.status);
  if (answer.headers) reply.headers(answer.headers);
  if (answer.page !== undefined) return sendPage(reply, answer.status, answer.page);
  if (answer.contentType !== undefined) reply.type(answer.contentType);
  return reply.send(answer.body);
}

function sendError(
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
  log: FastifyBaseLogger,
): FastifyReply {
  if (error instanceof BindingError) return reply.status(400).send(bindingErrorBody(error));
  const known = asAppError(error);
  reply.status(known.status).headers(known.headers);
  // A failed condition has no body (spec rest §15, 5).
  if (known.status === 412) return reply.send();
  if (known.status >= 500 && known.status !== 501 && known.status !== 503) {
    log.error({ err: error, requestId: request.id }, 'request failed');
  }
  return reply.send(errorBody(known));
}

function asAppError(error: Error): AppError {
  if (error instanceof AppError) return error;
  const status = (error as FastifyError).statusCode ?? 500;
  if (status >= 400 && status < 500) return new AppError('bad_request', status, error.message);
  return new AppError(
    'internal',
    500,
    'Something went wrong on our side; the request id names it in the log.',
  );
}
