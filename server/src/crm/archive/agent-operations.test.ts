import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proves } from '../../../../tests/support/proves.ts';
import type { Arguments } from '../call.ts';
import { readRestrictions } from './agent-restrictions.ts';
import { archiveOperations } from './index.ts';
import { createTestWorld, now, type TestWorld } from './testing/test-world.ts';

let world: TestWorld;

beforeAll(async () => {
  world = await createTestWorld();
  await world.insert(
    'contact',
    { contact_id: 123, name: 'Nordlys Handel AS', category_idx: 1, registered: '2025-05-30T08:20:00Z' },
    { contact_id: 124, name: 'Nordkapp Fisk', category_idx: 2, registered: now, xstop: true },
    { contact_id: 125, name: 'Sørlandet', registered: now },
  );
});
afterAll(() => world.drop());

const run = async (name: string, args: Arguments) =>
  (await archiveOperations[`Archive.${name}`]!(world.call(), args)) as { PrimaryKey: number }[];

const keys = (rows: readonly { PrimaryKey: number }[]) => rows.map((row) => row.PrimaryKey);

describe('Archive.GetArchiveListByColumns (spec rest §15, 12)', () => {
  proves('Archive.GetArchiveListByColumns', 'Archive.GetArchiveListByColumns2');

  const transcript = {
    ProviderName: 'FindContact',
    Columns: ['contactId', 'name'],
    SortOrder: [{ Name: 'contactId', Direction: 'DESC' }],
    Restriction: [{ Name: 'name', Operator: 'begins', Values: ['Nordl'], IsActive: true }],
    Entities: ['contact'],
    Page: 0,
    PageSize: 50,
  };

  it('answers the transcript', async () => {
    const rows = await run('GetArchiveListByColumns', transcript);

    expect(rows[0]).toEqual({
      EntityName: 'contact',
      PrimaryKey: 123,
      ColumnData: {
        contactId: { DisplayValue: '[I:123]', TooltipHint: '{contact_id=123}', LinkHint: '' },
        name: { DisplayValue: 'Nordlys Handel AS', TooltipHint: '{contact_id=123}', LinkHint: '' },
      },
      LinkHint: 'nav=contact&contact_id=123',
      StyleHint: '',
    });
  });

  it('encodes everything but text, dates where the caller is', async () => {
    const rows = await run('GetArchiveListByColumns2', {
      ProviderName: 'FindContact',
      Columns: 'registeredDate, updatedDate, stop, category',
      Restrictions: 'contactId = 123',
      SortOrder: 'contactId asc',
      Entities: 'contact',
      Page: 0,
      PageSize: 10,
    });

    expect(rows[0]).toMatchObject({
      ColumnData: {
        registeredDate: { DisplayValue: '[DT:05/30/2025 10:20:00.0000000]' },
        updatedDate: { DisplayValue: '' },
        stop: { DisplayValue: '[I:0]' },
        category: { DisplayValue: expect.stringContaining('Customer'), TooltipHint: '{category_id=1}' },
      },
    });
  });

  it('counts pages from 0', async () => {
    const all = {
      ...transcript,
      Restriction: [{ Name: 'contactId', Operator: '>=', Values: ['123'], IsActive: true }],
    };

    expect(keys(await run('GetArchiveListByColumns', { ...all, PageSize: 2 }))).toEqual([125, 124]);
    expect(keys(await run('GetArchiveListByColumns', { ...all, PageSize: 2, Page: 1 }))).toEqual([123]);
  });

  it('refuses an unknown archive, column or restriction', async () => {
    await expect(run('GetArchiveListByColumns', { ...transcript, ProviderName: 'Nonsense' })).rejects.toThrow(
      'Nonsense',
    );
    await expect(run('GetArchiveListByColumns', { ...transcript, Columns: ['nome'] })).rejects.toThrow(
      'nome',
    );
    const Restriction = [{ Name: 'name', Operator: 'sounds', Values: ['x'], IsActive: true }];
    await expect(run('GetArchiveListByColumns', { ...transcript, Restriction })).rejects.toThrow('sounds');
  });
});

describe('restrictions as carriers', () => {
  const one = (Name: string, rest: object = {}) => ({ Name, Operator: 'set', Values: [], ...rest });
  const shown = (filter: ReturnType<typeof readRestrictions>): string => {
    if (!filter) return '';
    return filter.kind === 'term' ? filter.column : `(${filter.items.map(shown).join(` ${filter.kind} `)})`;
  };

  it.each([
    [[one('a'), one('b')], '(a and b)'],
    [[one('a', { InterOperator: 'Or' }), one('b'), one('c')], '(a or (b and c))'],
    [
      [one('a', { InterParenthesis: 1, InterOperator: 'Or' }), one('b', { InterParenthesis: -1 }), one('c')],
      '((a or b) and c)',
    ],
    [[one('a', { IsActive: false }), one('b')], 'b'],
    [[one('a', { SubRestrictions: [one('b')] })], '(a and b)'],
    [[one('a', { InterParenthesis: -3 }), one('b', { InterParenthesis: 2 })], '(a and b)'],
    [[], ''],
  ])('%j', (restrictions, expected) => {
    expect(shown(readRestrictions(restrictions as never))).toBe(expected);
  });
});
