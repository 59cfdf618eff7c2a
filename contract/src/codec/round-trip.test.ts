import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract } from '../contract.ts';
import { isOutputOnly, jsonFields, polymorphism } from '../json-fields.ts';
import { typeShape } from '../type-expression.ts';
import { readValue } from './read-value.ts';
import { type WriteOptions, writeJson, writeValue } from './write-value.ts';
import { zone } from './zone.ts';

/** Arbitrary neutral values of a contract type, complete down to a depth. */
function neutral(type: string, depth = 3): fc.Arbitrary<unknown> {
  const shape = typeShape(type);
  switch (shape.kind) {
    case 'primitive':
      return primitive(shape.name);
    case 'enum':
      return fc.constantFrom(...shape.entry.members.map(([, value]) => value)).map((value) => {
        return readValue(type, value, reading);
      });
    case 'array':
      return depth === 0 ? fc.constant([]) : fc.array(neutral(shape.item, depth - 1), { maxLength: 3 });
    case 'dictionary':
      return depth === 0
        ? fc.constant({})
        : fc.dictionary(
            fc.stringMatching(/^[A-Za-z][A-Za-z:0-9_.]{0,12}$/),
            neutral(shape.value, depth - 1),
            {
              maxKeys: 3,
              noNullPrototype: true,
            },
          );
    case 'carrier':
      if (depth === 0) return fc.constant(null);
      return fc.record(
        Object.fromEntries(
          jsonFields(shape.name)
            .filter((field) => !isOutputOnly(shape.name, field) && !isDate(field.type))
            .map((field) => [field.name, neutral(field.type, depth - 1)]),
        ),
      );
  }
}

const isDate = (type: string) => type === 'dateTime';

function primitive(name: string): fc.Arbitrary<unknown> {
  switch (name) {
    case 'boolean':
      return fc.boolean();
    case 'string':
      return fc.option(
        fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text)),
        { nil: null },
      );
    case 'short':
      return fc.integer({ min: -32_768, max: 32_767 });
    case 'double':
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    case 'duration':
      return fc.integer({ min: -1e6, max: 1e6 }).map((value) => value + 0);
    case 'base64Binary':
      return fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes));
    case 'dateTime':
      return fc.constant(null);
    case 'anyType':
      return fc.integer();
    default:
      return fc.integer({ min: 0, max: 2_147_483_647 });
  }
}

const zones = { base: zone('Europe/Oslo'), requested: zone('America/New_York') };
const reading = zones;
const writing: WriteOptions = { ...zones, includeOffset: true, text: undefined, signature: 'round trip' };

/** Carriers that differ in what they hold: plain, nested, recursive, with dictionaries, flags and spans. */
const sampled = [
  'ContactEntity',
  'PersonEntity',
  'AppointmentEntity',
  'SelectableMDOListItem',
  'Webhook',
  'ArchiveListItem',
  'TicketEntity',
  'BlobEntity',
  'ChatTopicEntity',
];

describe('What is written can be read back', () => {
  it.each(sampled)('%s', (type) => {
    fc.assert(
      fc.property(neutral(type), (value) => {
        const json = writeValue(type, value, writing);
        const back = readValue(type, json, reading);
        expect(writeValue(type, back, writing)).toEqual(json);
        expect(back).toMatchObject(value as object);
      }),
      { numRuns: 15 },
    );
  });

  it('for an empty value of every carrier, as valid JSON with every property once', () => {
    for (const type of Object.keys(contract().types)) {
      const text = writeJson(type, {}, writing);
      const names = jsonFields(type).map((field) => field.name);
      expect(Object.keys(JSON.parse(text)), type).toEqual(names);
      expect(() => readValue(type, JSON.parse(text), reading), type).not.toThrow();
      if (polymorphism(type)) expect(names.length).toBeGreaterThan(0);
    }
  });

  it('and reading never fails with anything but a binding error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...sampled), (json, type) => {
        try {
          readValue(type, json, reading);
        } catch (error) {
          expect((error as Error).name).toBe('BindingError');
        }
      }),
    );
  });
});
