import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from './contract.ts';
import { jsonFields } from './json-fields.ts';
import { operations, tierOf } from './operations.ts';
import { typeShape } from './type-expression.ts';

const count = (test: (one: ReturnType<typeof operations>[number]) => boolean) =>
  operations().filter(test).length;

describe('The operation list', () => {
  it('has every published operation, a PATCH beside every PUT, and what only the client knows', () => {
    expect(count((one) => one.face === 'agent' && one.origin === 'published')).toBe(2007);
    expect(count((one) => one.face === 'rest' && one.origin === 'published')).toBe(1310);
    expect(count((one) => one.origin === 'patch')).toBe(count((one) => one.method === 'PUT'));
    expect(count((one) => one.origin === 'client')).toBe(17);
  });

  it('names each operation once and gives all but the client’s own a tier', () => {
    expect(new Set(operations().map((one) => one.key)).size).toBe(operations().length);
    expect(count((one) => one.origin !== 'client' && tierOf(one) === undefined)).toBe(0);
  });

  it('uses only types the contract has', () => {
    for (const one of operations()) {
      const types = [one.result, one.body?.type, ...one.parameters.map((parameter) => parameter.type)];
      for (const type of types) if (type) expect(() => typeShape(type), `${one.key} ${type}`).not.toThrow();
    }
  });

  it('gives a PATCH the tier and body of its PUT', () => {
    const patch = operations().find((one) => one.key === 'v1ContactEntity_PatchContactEntity');
    expect(patch).toMatchObject({ method: 'PATCH', putKey: 'v1ContactEntity_PutContactEntity' });
    expect(patch && tierOf(patch)).toBe(1);
  });
});

interface Document {
  readonly paths: Record<string, Record<string, { operationId: string }>>;
  readonly definitions?: Record<string, { properties?: Record<string, unknown> }>;
}

const reference = join(import.meta.dirname, '../../../shared/reference/openapi');
const reason = existsSync(reference) ? '' : ' (skipped: the vendor documents are not beside the repository)';

describe.skipIf(reason !== '')(`Against the published OpenAPI documents${reason}`, () => {
  const documents = (face: string): Document[] =>
    readdirSync(join(reference, face)).map((name) =>
      JSON.parse(readFileSync(join(reference, face, name), 'utf8')),
    );

  it.each(['agent', 'rest'])('has the same operations at the same paths: %s', (face) => {
    const published = documents(face).flatMap(({ paths }) =>
      Object.entries(paths).flatMap(([path, verbs]) =>
        Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
      ),
    );
    const ours = operations()
      .filter((one) => one.face === face && one.origin === 'published')
      .map((one) => `${one.method} ${one.path}`);
    expect([...new Set(ours)].sort()).toEqual([...new Set(published)].sort());
  });

  it('writes the properties of every carrier in the published order', () => {
    const types = contract().types;
    let compared = 0;
    for (const { definitions } of [...documents('agent'), ...documents('rest')]) {
      for (const [name, { properties }] of Object.entries(definitions ?? {})) {
        const type = name.split('.').at(-1) ?? '';
        if (!properties || !(type in types) || name.endsWith('Request')) continue;
        expect(
          jsonFields(type).map((field) => field.name),
          name,
        ).toEqual(Object.keys(properties));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
