import { contract, type Operation, operations, type Parameter } from '@kontor/contract';
import { componentsOf, type Schema, schemaOf } from './json-schema.ts';

export const apiFaces = ['rest', 'agents'] as const;
export type ApiFace = (typeof apiFaces)[number];

const operationFace = { rest: 'rest', agents: 'agent' } as const;

export interface TagSummary {
  readonly name: string;
  readonly operations: number;
  readonly implemented: number;
}

/** Whether a handler stands behind an operation. */
export type IsImplemented = (operation: Operation) => boolean;

/** The tags of a face with how much of each is there: thousands of operations are read a tag at a time. */
export function listTags(face: ApiFace, isImplemented: IsImplemented): TagSummary[] {
  const tags = new Map<string, Operation[]>();
  for (const operation of operationsOf(face)) {
    tags.set(operation.tag, [...(tags.get(operation.tag) ?? []), operation]);
  }
  return [...tags]
    .map(([name, list]) => ({
      name,
      operations: list.length,
      implemented: list.filter(isImplemented).length,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export interface TenantApiOptions {
  readonly title: string;
  readonly face: ApiFace;
  /** Only this tag; all of them without one. */
  readonly tag: string | undefined;
  readonly servers: readonly object[];
  readonly isImplemented: IsImplemented;
}

/** OpenAPI 3.1 of a tenant's API, made from the wire contract; undefined when the face has no such tag. */
export function describeTenantApi(options: TenantApiOptions): object | undefined {
  const { face, tag } = options;
  const chosen = operationsOf(face).filter((operation) => tag === undefined || operation.tag === tag);
  if (chosen.length === 0) return undefined;
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of chosen) {
    const item = paths[operation.path] ?? {};
    item[operation.method.toLowerCase()] = describeOperation(operation, options.isImplemented);
    paths[operation.path] = item;
  }
  return {
    openapi: '3.1.0',
    info: { title: options.title, version: 'v1' },
    servers: options.servers,
    security: [{ bearer: [] }],
    tags: [...new Set(chosen.map((operation) => operation.tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'Access token, 8A:…' } },
      schemas: { ...componentsOf(chosen.flatMap(typesOf)), Error: errorSchema },
    },
  };
}

const operationsOf = (face: ApiFace) => operations().filter((row) => row.face === operationFace[face]);

function typesOf({ parameters, body, result }: Operation): string[] {
  return [...parameters.map(({ type }) => type), ...(body ? [body.type] : []), ...(result ? [result] : [])];
}

function describeOperation(operation: Operation, isImplemented: IsImplemented): object {
  const requestBody = describeBody(operation);
  return {
    operationId: operation.key.replace('.', '_'),
    tags: [operation.tag],
    summary: operation.key.split(/[._]/).slice(1).join(' '),
    'x-kontor-key': operation.key,
    'x-kontor-implemented': isImplemented(operation),
    parameters: operation.parameters.flatMap(describeParameter).concat(languageHeaders),
    ...(requestBody ? { requestBody } : {}),
    responses: describeResponses(operation),
  };
}

const languageHeaders = [
  { name: 'SO-Language', in: 'header', schema: { type: 'string' }, example: 'en' },
  { name: 'SO-TimeZone', in: 'header', schema: { type: 'string' }, example: 'NO' },
];

function describeParameter({ place, wire, type, isRequired, allowed }: Parameter): object[] {
  if (place !== 'path' && place !== 'query') return [];
  const schema = allowed ? { type: 'string', enum: allowed } : schemaOf(type);
  return [{ name: wire, in: place, required: place === 'path' || isRequired, schema }];
}

function describeBody({ method, parameters, body, origin, consumes }: Operation): object | undefined {
  if (origin === 'patch') return { required: true, content: patchContent };
  const media = consumes ? (contract().media[consumes] ?? []) : [];
  if (body) {
    const types = media.length > 0 ? media : ['application/json'];
    return { required: true, content: contentOf(types.slice(0, 1), schemaOf(body.type)) };
  }
  const form = parameters.filter(({ place }) => place === 'form');
  if (form.length > 0) return { required: true, content: contentOf(['multipart/form-data'], objectOf(form)) };
  const fields = parameters.filter(({ place }) => place === 'object');
  if (fields.length > 0)
    return { required: true, content: contentOf(['application/json'], objectOf(fields)) };
  return method === 'GET' ? undefined : { required: false, content: {} };
}

const patchContent = {
  'application/merge-patch+json': { schema: { type: 'object' } },
  'application/json-patch+json': { schema: { type: 'array', items: { type: 'object' } } },
};

const objectOf = (parameters: readonly Parameter[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(parameters.map(({ wire, type }) => [wire, schemaOf(type)])),
});

const contentOf = (mediaTypes: readonly string[], schema: Schema) =>
  Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema }]));

function describeResponses({ result, produces, statuses }: Operation): Record<string, object> {
  const media = (produces ? contract().media[produces] : undefined) ?? ['application/json'];
  const success = result
    ? { 200: { description: 'OK', content: contentOf(media.slice(0, 1), schemaOf(result)) } }
    : { 204: { description: 'Done, nothing is returned' } };
  const others = statuses
    .filter((status) => status > 204)
    .map((status) => [status, { description: statusTexts[status] ?? 'Refused' }]);
  return { ...success, ...Object.fromEntries(others), default: errorResponse };
}

const statusTexts: Readonly<Record<number, string>> = {
  304: 'Not modified since If-Modified-Since',
  404: 'Not found',
  412: 'Changed since If-Unmodified-Since',
};

const errorResponse = {
  description: 'Refused',
  content: contentOf(['application/json'], { $ref: '#/components/schemas/Error' }),
};

const errorSchema: Schema = {
  type: 'object',
  properties: { ErrorType: { type: 'string' }, Message: { type: 'string' } },
};
