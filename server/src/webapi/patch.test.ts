import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../platform/errors.ts';
import { applyPatch } from './patch.ts';

const entity = () => ({
  Name: 'Acme',
  Category: { Id: 1 },
  Business: null,
  Phones: [{ Value: '1' }],
  CustomFields: { 'SuperOffice:1': 'gold' },
  Interests: [{ Id: 3, Selected: false }],
});

describe('Patches (spec rest §6)', () => {
  it('never change the entity they are applied to', () => {
    const before = entity();
    applyPatch(before, [{ op: 'replace', path: '/Category/Id', value: 2 }]);
    applyPatch(before, { category: { id: 2 }, Phones: { Value: '2' } });
    expect(before).toEqual(entity());
  });

  it('reach into what is empty so far', () => {
    expect(applyPatch(entity(), [{ op: 'replace', path: 'Business/Id', value: 2 }])).toMatchObject({
      Business: { Id: 2 },
    });
    expect(applyPatch(entity(), { business: { Id: 2 } })).toMatchObject({ Business: { Id: 2 } });
  });

  it('remove a property, which gives it its default', () => {
    expect(applyPatch(entity(), [{ op: 'remove', path: '/name' }])).not.toHaveProperty('Name');
    expect(applyPatch(entity(), { name: null })).not.toHaveProperty('Name');
  });

  it('treat a slash and a tilde inside a name by RFC 6901', () => {
    const patched = applyPatch(entity(), [{ op: 'add', path: '/CustomFields/x~1y~0z', value: 'v' }]);
    expect(patched).toMatchObject({ CustomFields: { 'SuperOffice:1': 'gold', 'x/y~z': 'v' } });
  });

  it('never touch a prototype', () => {
    const attempts = [
      [{ op: 'add', path: '/__proto__/polluted', value: true }],
      [{ op: 'add', path: '/constructor/prototype/polluted', value: true }],
      JSON.parse('{"__proto__":{"polluted":true}}'),
      JSON.parse('{"Category":{"__proto__":{"polluted":true}}}'),
    ];
    for (const patch of attempts) {
      try {
        applyPatch(entity(), patch);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
      }
      expect({}).not.toHaveProperty('polluted');
    }
  });

  it('end in an entity or in a refusal, whatever is sent', () => {
    const path = fc.oneof(
      fc.constantFrom('/Name', 'Category/Id', '/Phones/0', '/Phones/-', '/Phones/9/Value', 'Interests', '/'),
      fc.string(),
    );
    const operation = fc.record({
      op: fc.constantFrom('add', 'remove', 'replace', 'test', 'move', ''),
      path,
      value: fc.jsonValue({ maxDepth: 3 }),
    });
    const patch = fc.oneof(fc.array(fc.oneof(operation, fc.jsonValue())), fc.jsonValue());
    fc.assert(
      fc.property(patch, (sent) => {
        try {
          expect(typeof applyPatch(entity(), sent)).toBe('object');
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
          expect((error as AppError).status).toBe(400);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
