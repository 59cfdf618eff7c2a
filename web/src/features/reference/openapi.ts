import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../lib/api.ts';
import type { EnvironmentName } from '../../lib/environment.ts';

export const apiFaces = ['rest', 'agents'] as const;
export type ApiFace = (typeof apiFaces)[number];
export const apiFaceTitles: Record<ApiFace, string> = { rest: 'REST', agents: 'Agents' };

export interface TagSummary {
  readonly name: string;
  readonly operations: number;
  readonly implemented: number;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: string;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly 'x-kontor-implemented': boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly description: string }>>;
}

export interface OpenApi {
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** An operation together with where it is. */
export interface Endpoint extends Operation {
  readonly method: string;
  readonly path: string;
}

export const endpointsOf = ({ paths }: OpenApi): Endpoint[] =>
  Object.entries(paths)
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        ...operation,
        method: method.toUpperCase(),
        path,
      })),
    )
    .sort((a, b) => a.path.localeCompare(b.path) || methods.indexOf(a.method) - methods.indexOf(b.method));

/** In the order one reads about a resource. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

export const tagsQuery = queryOptions({
  queryKey: ['openapi', 'tags'],
  queryFn: () => getJson<Record<ApiFace, readonly TagSummary[]>>('/openapi/tags'),
  staleTime: Number.POSITIVE_INFINITY,
});

export const openApiQuery = (environment: EnvironmentName, face: ApiFace, tag: string) =>
  queryOptions({
    queryKey: ['openapi', environment, face, tag],
    queryFn: () => getJson<OpenApi>(`/openapi/${environment}/${face}.json?tag=${encodeURIComponent(tag)}`),
    staleTime: 60_000,
  });
