import { operations } from '@kontor/contract';
import { describe, expect, it } from 'vitest';
import { type ApiFace, apiFaces, describeTenantApi, listTags } from './tenant-api.ts';

const describeAll = (face: ApiFace, tag?: string) =>
  describeTenantApi({
    title: 'API',
    face,
    tag,
    servers: [],
    isImplemented: ({ method }) => method === 'GET',
  }) as {
    paths: Record<string, Record<string, { operationId: string; 'x-kontor-implemented': boolean }>>;
    components: { schemas: Record<string, object> };
  };

describe.each(apiFaces)('OpenAPI of the tenant API: %s', (face) => {
  const description = describeAll(face);
  const described = Object.values(description.paths).flatMap((item) => Object.values(item));

  it('describes every operation of the contract', () => {
    const wanted = operations().filter((row) => row.face === (face === 'rest' ? 'rest' : 'agent'));
    expect(described.length).toBe(wanted.length);
  });

  it('gives every operation a name of its own', () => {
    expect(new Set(described.map(({ operationId }) => operationId)).size).toBe(described.length);
  });

  it('refers only to schemas it carries', () => {
    const references = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    const missing = references
      .map(([, name]) => name ?? '')
      .filter((name) => !description.components.schemas[name]);
    expect(new Set(missing)).toEqual(new Set());
  });

  it('carries with one tag only what that tag is made of', () => {
    const one = describeAll(face, 'Contact');
    expect(JSON.stringify(one).length).toBeLessThan(JSON.stringify(description).length / 5);
    expect(one.components.schemas).toHaveProperty('ContactEntity');
    expect(one.components.schemas).not.toHaveProperty('DashTileDefinition');
  });

  it('counts what is implemented, tag by tag', () => {
    const tags = listTags(face, ({ key }) => /Contact/.test(key));
    const contact = tags.find(({ name }) => name === 'Contact');
    expect(contact?.implemented).toBe(contact?.operations);
    expect(tags.reduce((sum, tag) => sum + tag.operations, 0)).toBe(described.length);
  });
});

it('an unknown tag has no description', () => {
  expect(describeAll('rest', 'Nothing')).toBeUndefined();
});
