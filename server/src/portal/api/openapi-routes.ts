import { type Static, Type } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../../platform/errors.ts';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import { faces as faceTable } from '../../tenancy/faces.ts';
import { type ApiFace, describeTenantApi, listTags } from '../openapi/tenant-api.ts';
import type { ApiOptions } from './api-options.ts';
import { Environment, TagIndex } from './schemas.ts';

const documents = { 'rest.json': 'rest', 'agents.json': 'agents' } as const satisfies Record<string, ApiFace>;

const DocumentParams = Type.Object({
  environment: Environment,
  document: Type.Union([Type.Literal('rest.json'), Type.Literal('agents.json')]),
});
const DocumentQuery = Type.Object({ tag: Type.Optional(Type.String({ maxLength: 100 })) });

/** The description of every environment's tenant API. It says nothing that is not public, so anyone may read it. */
export function registerOpenApi(app: FastifyInstance, options: ApiOptions): void {
  const tags = once(() => ({
    rest: listTags('rest', options.isImplemented),
    agents: listTags('agents', options.isImplemented),
  }));
  app.get(
    '/openapi/tags',
    { schema: { summary: 'Tags of the tenant API, with what is implemented', response: { 200: TagIndex } } },
    async () => tags(),
  );

  app.get<{ Params: Static<typeof DocumentParams>; Querystring: Static<typeof DocumentQuery> }>(
    '/openapi/:environment/:document',
    {
      schema: {
        summary: 'OpenAPI 3.1 of the tenant API, whole or one tag of it',
        params: DocumentParams,
        querystring: DocumentQuery,
      },
    },
    async ({ params, query }) => {
      const face = documents[params.document];
      const description = describeTenantApi({
        title: `Tenant API, ${face === 'rest' ? 'REST' : 'agents'} (${params.environment})`,
        face,
        tag: query.tag,
        servers: await serversOf(options, params.environment),
        isImplemented: options.isImplemented,
      });
      if (description === undefined) throw unknownTag(query.tag ?? '');
      return description;
    },
  );
}

/** The contract and what is behind it do not change while the program runs. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const unknownTag = (tag: string) =>
  new AppError(
    'unknown_tag',
    404,
    `No operation has the tag ${tag}. /api/portal/v1/openapi/tags lists them.`,
  );

/** A local world names its tenants. Elsewhere they are nobody's business: the reader fills in the own one. */
async function serversOf(options: ApiOptions, environment: EnvironmentName): Promise<object[]> {
  if (options.local === undefined) {
    return faceTable
      .filter((face) => face.kind === 'tenant' && face.environment === environment)
      .map(({ key }) => ({
        url: `${options.faces.url(key)}/{ctx}`,
        variables: { ctx: { default: 'Cust12345', description: 'Context identifier of your tenant' } },
      }));
  }
  const tenants = await options.tenants.list();
  return tenants
    .filter((tenant) => tenant.environment === environment)
    .map((tenant) => ({
      url: `${options.faces.url(tenant.host)}/${tenant.ctx}`,
      description: `${tenant.ctx}, ${tenant.name}`,
    }));
}
