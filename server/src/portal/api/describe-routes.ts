import type { TSchema } from '@sinclair/typebox';
import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify';
import { Problem } from '../http/problem.ts';

declare module 'fastify' {
  interface FastifySchema {
    /** One line about the operation, for its description. */
    readonly summary?: string;
  }
}

type PathItem = Record<string, object>;

/** Serves `openapi.json` (OpenAPI 3.1) of every route registered after this, from the schemas that check them. */
export function describeRoutes(app: FastifyInstance, about: { title: string; url: string }): void {
  const paths: Record<string, PathItem> = {};
  app.addHook('onRoute', (route) => {
    for (const method of [route.method].flat()) {
      if (method !== 'HEAD') addOperation(paths, method, route);
    }
  });
  app.get('/openapi.json', { schema: { summary: 'This description' } }, async () => ({
    openapi: '3.1.0',
    info: { title: about.title, version: '1' },
    servers: [{ url: about.url }],
    paths,
    components: { schemas: { Problem } },
  }));
}

function addOperation(paths: Record<string, PathItem>, method: string, route: RouteOptions): void {
  const schema: FastifySchema = route.schema ?? {};
  const path = route.url.replace(/:(\w+)/g, '{$1}');
  const item = paths[path] ?? {};
  item[method.toLowerCase()] = {
    ...(schema.summary === undefined ? {} : { summary: schema.summary }),
    parameters: [...parameters('path', schema.params), ...parameters('query', schema.querystring)],
    ...(schema.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schema.body } } } }
      : {}),
    responses: { ...responses(schema.response), default: problemResponse },
  };
  paths[path] = item;
}

const problemResponse = {
  description: 'Problem details (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function parameters(place: 'path' | 'query', schema: unknown): object[] {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    properties?: Record<string, TSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function responses(schemas: unknown): Record<string, object> {
  const entries = Object.entries((schemas ?? {}) as Record<string, TSchema>);
  if (entries.length === 0) return { 200: { description: 'OK' } };
  return Object.fromEntries(
    entries.map(([status, schema]) => [
      status,
      { description: 'OK', content: { 'application/json': { schema } } },
    ]),
  );
}
