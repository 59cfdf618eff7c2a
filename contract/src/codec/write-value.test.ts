import { describe, expect, it } from 'vitest';
import { type WriteOptions, writeJson, writeValue } from './write-value.ts';
import { zone } from './zone.ts';

const options: WriteOptions = {
  base: zone('Europe/Oslo'),
  requested: undefined,
  includeOffset: false,
  text: undefined,
  signature: 'test',
};
const write = (type: string, value: unknown, more: Partial<WriteOptions> = {}) =>
  writeValue(type, value, { ...options, ...more }) as Record<string, unknown>;

describe('Shaping writes every property (spec rest §4)', () => {
  it('gives missing ones the empty value of their type', () => {
    expect(write('ContactEntity', {})).toMatchObject({
      ContactId: 0,
      Name: null,
      UpdatedDate: '0001-01-01T00:00:00',
      Emails: [],
      Category: null,
      Xstop: false,
      UserDefinedFields: {},
      TableRight: null,
      FieldProperties: {},
    });
    expect(write('AppointmentEntity', {})).toMatchObject({ Private: 'Public', AlarmLeadTime: '00:00:00' });
    expect(write('TableRight', {})).toEqual({ Mask: 'None', Reason: null });
  });

  it('keeps the order of the contract, rights last, links behind them', () => {
    const keys = Object.keys(write('ContactEntityWithLinks', { ContactId: 1 }, { links: { Self: 'x' } }));
    expect(keys.slice(0, 3)).toEqual(['ContactId', 'Name', 'Department']);
    expect(keys.slice(-3)).toEqual(['TableRight', 'FieldProperties', '_Links']);
  });

  it('follows the JSON order where it differs from XML', () => {
    expect(Object.keys(write('RecurrenceDayPattern', {}))).toEqual(['Pattern', 'Cycle']);
  });

  it('nulls what is not selected, in every element of a list', () => {
    const rows = writeValue('Person[]', [{ PersonId: 1, Firstname: 'A' }], {
      ...options,
      select: new Set(['firstname']),
    });
    expect(rows).toMatchObject([{ Firstname: 'A', PersonId: null, TableRight: null }]);
  });

  it.each([
    [15, 'FULL'],
    [37, 'RI, RestrictedUpdate'],
    [0, 'None'],
    ['Select, Update, Insert, Delete', 'Select, Update, Insert, Delete'],
  ])('prints the right %j as %s', (Mask, expected) => {
    expect(write('TableRight', { Mask })).toMatchObject({ Mask: expected });
  });

  it.each([
    [900, '00:15:00'],
    [93_600, '26:00:00'],
    [-30, '-00:00:30'],
  ])('prints %d seconds as %s, hours past 24 included', (AlarmLeadTime, expected) => {
    expect(write('AppointmentEntity', { AlarmLeadTime })).toMatchObject({ AlarmLeadTime: expected });
  });

  it('writes subtypes with their own properties first', () => {
    const field = write('FieldInfoBase', { FieldType: 'Integer', FieldName: 'x_age', DefaultValue: 7 });
    expect(Object.entries(field)[0]).toEqual(['DefaultValue', 7]);
    expect(field).toMatchObject({ FieldType: 'Integer', FieldName: 'x_age' });
  });

  it('writes bytes as base64 and scalars bare', () => {
    expect(writeJson('base64Binary', Buffer.from('hei'), options)).toBe('"aGVp"');
    expect(writeJson('int', 7, options)).toBe('7');
    expect(writeJson('boolean', true, options)).toBe('true');
    expect(writeJson('string', 'a"b\\c\n\u2028\ud800', options)).toBe(JSON.stringify('a"b\\c\n\u2028\ud800'));
  });

  it('passes every text through the parser of the caller’s language', () => {
    const text = (raw: string) => raw.toUpperCase();
    expect(write('Category', { Value: 'customer' }, { text, signature: 'upper' })).toMatchObject({
      Value: 'CUSTOMER',
    });
  });
});

describe('Frozen values are remembered', () => {
  it('per signature, so that languages and zones do not mix', () => {
    const category = Object.freeze({ Value: 'customer' });
    const upper = { text: (raw: string) => raw.toUpperCase(), signature: 'upper' };
    expect(write('Category', category)).toMatchObject({ Value: 'customer' });
    expect(write('Category', category, upper)).toMatchObject({ Value: 'CUSTOMER' });
    expect(write('Category', category)).toMatchObject({ Value: 'customer' });
  });

  it('but never when they can still change', () => {
    const category = { Value: 'before' };
    write('Category', category);
    category.Value = 'after';
    expect(write('Category', category)).toMatchObject({ Value: 'after' });
  });
});
