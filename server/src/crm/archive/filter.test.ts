import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../platform/errors.ts';
import { parseFilter } from './filter.ts';

/** A tree as text, with every group in parentheses. */
function shown(filter: ReturnType<typeof parseFilter>): string {
  if (filter.kind !== 'term') return `(${filter.items.map(shown).join(` ${filter.kind} `)})`;
  const values = filter.values.map((value) => `${value.kind}:${value.text}`);
  return [filter.column, filter.operator, ...values].join(' ');
}

describe('the filter grammar refuses (spec rest §7)', () => {
  it.each([
    ['', 1, 'a column'],
    ['name', 5, "an operator for 'name'"],
    ["name is 'x", 9, 'closing quote'],
    ["(name is 'x'", 13, "')'"],
    ["name is 'x')", 12, "'and', 'or' or the end"],
    ["name is 'x' name is 'y'", 13, "'and', 'or' or the end"],
    ["name is 'x' and", 16, 'a column'],
    ['id in (1,)', 10, 'a value'],
    ['id in (1', 9, "')'"],
    ['id = 1 & 2', 8, "unexpected character '&'"],
    ["substringof('a')", 16, "','"],
    ['this(date)', 10, "','"],
    ['; drop table contact --', 1, "unexpected character ';'"],
  ])('%s at position %i', (source, position, expected) => {
    expect(() => parseFilter(source)).toThrow(`position ${position}: `);
    expect(() => parseFilter(source)).toThrow(expected);
  });

  it('more than 2000 restrictions, and more than 100 levels', () => {
    expect(() => parseFilter(Array(2001).fill('a = 1').join(' or '))).toThrow('2000 restrictions');
    expect(() => parseFilter(`${'('.repeat(101)}a = 1${')'.repeat(101)}`)).toThrow('100 levels');
    expect(() => parseFilter(`a in (${Array(2001).fill('1').join(',')})`)).toThrow('2000 values');
  });
});

describe('the filter grammar reads (spec rest §7)', () => {
  it.each([
    ["name begins 'a'", 'name begins text:a'],
    ["NAME BEGINS 'a' AND x eq 1", '(NAME begins text:a and x eq number:1)'],
    ['a = 1 or b = 2 and c = 3', '(a = number:1 or (b = number:2 and c = number:3))'],
    ['(a = 1 or b = 2) and c = 3', '((a = number:1 or b = number:2) and c = number:3)'],
    ['category oneOf (1, 2,[I:3])', 'category oneof number:1 number:2 moniker:I:3'],
    ['xstop set', 'xstop set'],
    ['stop = true', 'stop = boolean:true'],
    ["name is 'O\\'Brien'", "name is text:O'Brien"],
    ["name is 'O''Brien'", "name is text:O'Brien"],
    ["name is ''", 'name is text:'],
    ["name is 'and (or) \\\\'", 'name is text:and (or) \\'],
    ['registeredDate before 2025-01-02', 'registeredDate before text:2025-01-02'],
    ['contactUdef/SuperOffice:1 is 42', 'contactUdef/SuperOffice:1 is number:42'],
    ["substringof('Nord',name)", 'name contains text:Nord'],
    ["startswith(name, 'Nord')", 'name begins text:Nord'],
    ["endswith(name,'AS')", 'name ends text:AS'],
    ['this(date,month)', 'date thisperiod text:month'],
    ['next(date,2,weeks)', 'date nextperiod number:2 text:weeks'],
    ['thisAndPreviousAndNext(date,1)', 'date thispreviousandnext number:1'],
    ['contact.category_idx.name = 1', 'contact.category_idx.name = number:1'],
    ['category.(contact->category_idx).name = 1', 'category.(contact->category_idx).name = number:1'],
    ['a!=1 and b<>2 and c>=3', '(a != number:1 and b <> number:2 and c >= number:3)'],
  ])('%s', (source, tree) => {
    expect(shown(parseFilter(source))).toBe(tree);
  });
});

describe('any text at all', () => {
  const fragments = fc.constantFrom(
    '(',
    ')',
    ',',
    "'",
    '=',
    '<',
    'and',
    'or',
    'name',
    'in',
    '1',
    '[I:3]',
    ' ',
    '\\',
    '-',
    '->',
  );

  it('is read or refused with 400, never anything else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fragments).map((list) => list.join('')),
        ),
        (source) => {
          try {
            parseFilter(source);
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
            expect((error as AppError).status).toBe(400);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('between quotes is a value, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const quoted = text.replace(/[\\']/g, '\\$&');

        expect(parseFilter(`name is '${quoted}'`)).toMatchObject({ values: [{ kind: 'text', text }] });
      }),
    );
  });
});
