import { describe, expect, it } from 'vitest';
import { BindingError } from './binding-error.ts';
import { readValue } from './read-value.ts';
import { zone } from './zone.ts';

const options = { base: zone('Europe/Oslo'), requested: undefined };
const read = (type: string, json: unknown) => readValue(type, json, options);

function messageOf(type: string, json: unknown): string {
  try {
    read(type, json);
  } catch (error) {
    if (error instanceof BindingError) return error.message;
  }
  return '';
}

describe('Binding refuses what does not fit and names the place', () => {
  it.each([
    ['ContactEntity', { Category: { Id: 'x' } }, 'Category.Id: expected a whole number, received "x"'],
    ['ContactEntity', { emails: [{}, 7] }, 'Emails[1]: expected an object (EntityElement), received 7'],
    ['ContactEntity', { Phones: {} }, 'Phones: expected an array, received an object'],
    ['ContactEntity', [], 'Value: expected an object (ContactEntity), received an array'],
    ['ContactEntity', { ContactId: 2 ** 40 }, /ContactId: expected a whole number from -2147483648/],
    ['ContactEntity', { Xstop: 'maybe' }, 'Xstop: expected true or false, received "maybe"'],
    ['ContactEntity', { Address: { Wgs84Latitude: 'Oslo' } }, /Address\.Wgs84Latitude: expected a number/],
    ['AppointmentEntity', { Private: 'Secret' }, /Private: expected one of Public, PrivateUser/],
    ['AppointmentEntity', { AlarmLeadTime: 'soon' }, /AlarmLeadTime: expected a time span/],
    ['TableRight', { Mask: 'Select, Everything' }, /Mask: expected one of None, Select/],
    ['StringDictionary', { a: {} }, 'a: expected a text, received an object'],
    ['base64Binary', '!!', /expected binary data as base64/],
    ['int', '0x10', /expected a whole number/],
  ])('%s %j: %s', (type, json, expected) => {
    expect(messageOf(type, json)).toMatch(expected);
  });

  it('refuses bodies deeper than any carrier, before the stack ends', () => {
    let item: object = {};
    for (let level = 0; level < 5_000; level++) item = { ChildItems: [item] };
    expect(messageOf('SelectableMDOListItem', item)).toMatch(/at most \d+ levels/);
  });
});

describe('Binding is tolerant where clients are (spec rest §4, §13)', () => {
  it('takes keys in any casing, drops unknown ones and rights, and leaves absent ones absent', () => {
    expect(
      read('ContactEntity', {
        contactID: '12',
        NAME: 'Acme',
        _Links: {},
        TableRight: { mask: 15 },
        nonsense: 1,
      }),
    ).toEqual({
      ContactId: 12,
      Name: 'Acme',
    });
  });

  it.each([
    ['ETableRight', 15, 'FULL'],
    ['ETableRight', '37', 'RI, RestrictedUpdate'],
    ['ETableRight', 'select, update,INSERT', 'URI'],
    ['ETableRight', 'R', 'Select'],
    ['Weekday', 0, 'Unknown'],
    ['Weekday', 'monday, Friday', 'Monday, Friday'],
    ['ShipmentMessageType', 0, 'None'],
    ['AppointmentPrivate', 'privategroup', 'PrivateGroup'],
    ['AppointmentPrivate', '2', 'PrivateGroup'],
    ['AppointmentPrivate', 99, 99],
  ])('reads the enum %s %j as %j', (type, json, expected) => {
    expect(read(type, json)).toBe(expected);
  });

  it.each([
    ['00:15:00', 900],
    ['PT15M', 900],
    ['P0D', 0],
    ['P1DT2H', 93_600],
    ['26:00:00', 93_600],
    ['1.02:00:00', 93_600],
    ['8:30', 30_600],
    ['-00:00:30', -30],
  ])('reads the time span %s as %d seconds', (text, seconds) => {
    expect(read('duration', text)).toBe(seconds);
  });

  it('reads base64 as bytes', () => {
    expect(read('base64Binary', 'aGVp')).toEqual(Buffer.from('hei'));
  });

  it('reads instants as Date and other times as wall time of the base zone', () => {
    const json = { updatedDate: '2026-06-01T08:00:00Z', dbiLastModified: '2026-06-01T08:00:00Z' };
    expect(read('ContactEntity', json)).toEqual({
      UpdatedDate: new Date('2026-06-01T08:00:00Z'),
      DbiLastModified: '2026-06-01T10:00:00',
    });
  });

  it('never lets a key replace the prototype', () => {
    const dictionary = read('StringDictionary', JSON.parse('{"__proto__":"x","a":"b"}'));
    expect(Object.getPrototypeOf(dictionary)).toBe(Object.prototype);
    expect(dictionary).toEqual({ a: 'b' });
  });

  it('reads the subtype its discriminator names', () => {
    expect(read('FieldInfoBase', { fieldType: 'Integer', defaultValue: '3' })).toEqual({
      FieldType: 'Integer',
      DefaultValue: 3,
    });
    expect(read('FieldInfoBase', { fieldType: 'ShortText', defaultValue: 'x' })).toMatchObject({
      DefaultValue: 'x',
    });
  });
});
