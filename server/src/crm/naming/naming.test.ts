import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDateFromWall, birthDateToWall } from './birth-date.ts';
import { capitalizeWords } from './capitals.ts';
import { formalName, fullName } from './full-name.ts';
import { soundex } from './soundex.ts';

const tuva = { firstname: 'Tuva', middleName: '', lastname: 'Lien', mrmrs: 'Ms.', salutation: 'Dr.' };

describe('birth dates (data-model §5)', () => {
  it.each(['1991-02-30', '1991-13-01', 'yesterday', '91-05-13'])('refuses %s', (text) => {
    expect(() => birthDateFromWall(text)).toThrow(/BirthDate: .* is not a date/);
  });

  it.each([
    [null, { year: 0, month: 0, day: 0 }],
    ['0001-01-01T00:00:00', { year: 0, month: 0, day: 0 }],
    ['0002-05-13T00:00:00', { year: 0, month: 5, day: 13 }],
    ['0002-02-29T00:00:00', { year: 0, month: 2, day: 29 }],
    ['1991-05-13T23:59:59', { year: 1991, month: 5, day: 13 }],
  ])('%s is kept as %o', (wall, columns) => {
    expect(birthDateFromWall(wall)).toEqual(columns);
  });

  it('is empty while the day or the month is unknown', () => {
    expect(birthDateToWall({ year: 1991, month: 0, day: 13 })).toBeNull();
  });

  it('comes back as it was sent', () => {
    const days = fc.date({ min: new Date('0003-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const wall = `${day.toISOString().slice(0, 10)}T00:00:00`;
        expect(birthDateToWall(birthDateFromWall(wall))).toBe(wall);
      }),
    );
  });
});

describe('capital first letters (data-model §6)', () => {
  it.each([
    ['fjord teknikk AS', 'Fjord Teknikk AS'],
    ['ærlig øl & åpent hav', 'Ærlig Øl & Åpent Hav'],
    ["lindsay's bakery", "Lindsay's Bakery"],
    ['berg-hansen (oslo)', 'Berg-Hansen (Oslo)'],
    ['ßen', 'ßen'],
    ['', ''],
  ])('%s becomes %s', (typed, kept) => {
    expect(capitalizeWords(typed)).toBe(kept);
  });

  it('changes nothing but the case, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const capitalized = capitalizeWords(text);
        expect(capitalized.toLowerCase()).toBe(text.toLowerCase());
        expect(capitalizeWords(capitalized)).toBe(capitalized);
      }),
    );
  });
});

describe('full and formal names (data-model §6)', () => {
  it.each([
    ['first-last', 'Tuva Lien'],
    ['last-first', 'Lien, Tuva'],
    ['first', 'Tuva'],
    ['last', 'Lien'],
  ] as const)('format %s reads %s', (format, name) => {
    expect(fullName(tuva, format)).toBe(name);
  });

  it('leaves no blank for a missing part', () => {
    expect(fullName({ ...tuva, firstname: '' })).toBe('Lien');
    expect(fullName({ ...tuva, lastname: '' }, 'last')).toBe('Tuva');
  });

  it.each([
    [578, 'Tuva Lien'],
    [826, 'Ms. Tuva Lien'],
    [276, 'Ms. Tuva Lien\nDr.'],
  ])('in country %i the formal name is %j', (country, name) => {
    expect(formalName(tuva, country)).toBe(name);
  });
});

describe('soundEx of a company name (data-model §6)', () => {
  it.each([
    ['Fjord Teknikk', 'Fiord Tekniks'.replace('ks', 'kk')],
    ['Philips', 'Filips'],
    ['Karlsson', 'Carlson'],
    ['Ærlig Øl', 'Arlig Ol'],
    ['Schmidt', 'Shmit'],
  ])('%s sounds like %s', (one, other) => {
    expect(soundex(one)).toBe(soundex(other));
    expect(soundex(one)).not.toBe('');
  });

  it('tells different names apart', () => {
    expect(new Set(['Nordlys', 'Fjord', 'Bergen', 'Tromsø'].map(soundex)).size).toBe(4);
  });

  it('fits its column whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(soundex(name)).toMatch(/^[A-Z0-9]{0,9}$/);
      }),
    );
  });

  it('ignores case and punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        expect(soundex(name.toLowerCase())).toBe(soundex(name.toUpperCase()));
        expect(soundex(`${name}.`)).toBe(soundex(name));
      }),
    );
  });
});
