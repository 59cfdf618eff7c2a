import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareEmail, changeElements, type ElementRow, strippedPhone } from './element-rows.ts';

const values = fc.array(fc.constantFrom('1', '2', '3', '4', '5'), { maxLength: 6 });
const descriptions = fc.constantFrom('', 'office');

const stored = (list: readonly string[]): ElementRow[] =>
  list.map((value, index) => ({
    id: index + 1,
    type: 1,
    value,
    stripped: value,
    description: '',
    rank: index + 1,
  }));

const wantedOf = (list: readonly string[], description = '') =>
  list.map((value, index) => ({ type: 1, value, description, rank: index + 1 }));

/** What the table holds after the changes. */
function applied(rows: readonly ElementRow[], changes: ReturnType<typeof changeElements>) {
  const gone = new Set(changes.remove.map((row) => row.id));
  const moved = new Map(changes.update.map(({ row, to }) => [row.id, to]));
  const kept = rows.filter((row) => !gone.has(row.id)).map((row) => ({ ...row, ...moved.get(row.id) }));
  return [...kept, ...changes.insert].sort((a, b) => a.rank - b.rank);
}

describe('saving an array of elements (data-model §4)', () => {
  it('leaves exactly the sent values, in the sent order', () => {
    fc.assert(
      fc.property(values, values, descriptions, (before, after, description) => {
        const result = applied(stored(before), changeElements(stored(before), wantedOf(after, description)));
        expect(result.map((row) => row.value)).toEqual(after);
        expect(result.map((row) => row.rank)).toEqual(after.map((_, index) => index + 1));
        expect(result.every((row) => row.description === description)).toBe(true);
      }),
    );
  });

  it('writes nothing when nothing changed', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(changeElements(stored(list), wantedOf(list))).toEqual({ insert: [], update: [], remove: [] });
      }),
    );
  });

  it('keeps the row of a value that stays', () => {
    const changes = changeElements(stored(['1', '2', '3']), wantedOf(['3', '9']));

    expect(changes.remove.map((row) => row.id)).toEqual([1, 2]);
    expect(changes.update).toMatchObject([{ row: { id: 3 }, to: { rank: 1 } }]);
    expect(changes.insert).toMatchObject([{ value: '9', rank: 2 }]);
  });

  it('does not mix the types of one owner', () => {
    const changes = changeElements(stored(['1']), [{ type: 3, value: '1', description: '', rank: 1 }]);

    expect([changes.remove.length, changes.insert.length]).toEqual([1, 1]);
  });
});

describe('stripped values (data-model §4)', () => {
  it.each([
    ['+47 900 11 222', '+4790011222'],
    ['55 20 10 00', '55201000'],
    ['(0)55-20', '055'.concat('20')],
    ['ask Tuva', ''],
  ])('phone %s is searched as %s', (value, stripped) => {
    expect(strippedPhone(value)).toBe(stripped);
  });

  it('an e-mail address loses the name before it', () => {
    expect(bareEmail('"Tuva Lien" <tuva@nordlys.example>')).toBe('tuva@nordlys.example');
    expect(bareEmail(' tuva@nordlys.example ')).toBe('tuva@nordlys.example');
  });
});
