import { describe, expect, it } from 'vitest';
import type { Endpoint, OpenApi, Parameter, Schema } from './openapi.ts';
import { emptyDraft, toCurl, toRequest } from './request.ts';

const schemas: Record<string, Schema> = {
  Company: {
    type: 'object',
    properties: {
      Id: { type: 'integer' },
      Name: { type: ['string', 'null'] },
      Owner: { $ref: '#/components/schemas/Owner' },
      Phones: { type: 'array', items: { $ref: '#/components/schemas/Owner' } },
      Kind: { $ref: '#/components/schemas/Kind' },
      Updated: { type: 'string', format: 'date-time' },
      Extra: { type: 'object', additionalProperties: { type: 'string' } },
    },
  },
  Owner: { type: 'object', properties: { Id: { type: 'integer' } } },
  Kind: { type: 'string', enum: ['Small', 'Large'] },
};
const document: OpenApi = { servers: [], paths: {}, components: { schemas } };

const anEndpoint = (changes: Partial<Endpoint>): Endpoint => ({
  operationId: 'v1Company_Get',
  summary: 'Get',
  'x-kontor-implemented': true,
  method: 'GET',
  path: '/api/v1/Company/{id}',
  parameters: [],
  responses: {},
  ...changes,
});
const aParameter = (name: string, place: Parameter['in']): Parameter => ({ name, in: place, schema: {} });
const bodyOf = (schema: Schema) => ({ content: { 'application/json': { schema } } });

describe('the body to start from', () => {
  const company = {
    Id: 0,
    Name: '',
    Owner: null,
    Phones: [],
    Kind: 'Small',
    Updated: '0001-01-01T00:00:00',
    Extra: {},
  };

  it('has every property of the carrier with its empty value', () => {
    const endpoint = anEndpoint({ requestBody: bodyOf({ $ref: '#/components/schemas/Company' }) });
    expect(JSON.parse(emptyDraft(endpoint, document).body)).toEqual(company);
  });

  it('opens the carrier among the arguments of an agent', () => {
    const wrapped = { type: 'object', properties: { Company: { $ref: '#/components/schemas/Company' } } };
    const endpoint = anEndpoint({ requestBody: bodyOf(wrapped) });
    expect(JSON.parse(emptyDraft(endpoint, document).body)).toEqual({ Company: company });
  });
});

describe('the request', () => {
  const endpoint = anEndpoint({
    parameters: [
      aParameter('id', 'path'),
      aParameter('$select', 'query'),
      aParameter('fk', 'query'),
      aParameter('SO-Language', 'header'),
    ],
  });

  it('carries what is filled in, each in its place, and nothing else', () => {
    const values = { id: 'a/b', $select: 'name,x y', 'SO-Language': 'no' };
    expect(toRequest(endpoint, { values, body: '' }, 'http://host/Cust1', '8A:t')).toEqual({
      method: 'GET',
      url: 'http://host/Cust1/api/v1/Company/a%2Fb?$select=name,x%20y',
      headers: { Accept: 'application/json', Authorization: 'Bearer 8A:t', 'SO-Language': 'no' },
      body: undefined,
    });
  });

  it('as curl takes its token from a command and keeps quotes from the shell', () => {
    const endpoint = anEndpoint({ method: 'POST', path: '/api/v1/Company', requestBody: bodyOf({}) });
    const request = toRequest(
      endpoint,
      { values: {}, body: `{"Name":"O'Hara $(rm)"}` },
      'http://h/C',
      'secret',
    );
    const curl = toCurl(request, 'npx kontor token --tenant C');
    expect(curl).not.toContain('secret');
    expect(curl).toContain('Bearer $(npx kontor token --tenant C)"');
    expect(curl).toContain(`--data '{"Name":"O'\\''Hara $(rm)"}'`);
  });
});
