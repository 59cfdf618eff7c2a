/** Width of `contact.soundEx`. */
const soundexLength = 9;

const folded: Readonly<Record<string, string>> = {
  Æ: 'A',
  Ø: 'O',
  Å: 'A',
  ß: 'SS',
  Þ: 'T',
  Ð: 'D',
  Œ: 'O',
  Ł: 'L',
};

/** Groups of letters that sound alike; vowels are kept only at the start. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^(KN|GN|PN|WR|PS)/, 'N'],
  [/^X/, 'S'],
  [/PH/g, 'F'],
  [/SCH|SH|SJ|SKJ|KJ|TJ/g, 'X'],
  [/CH|CK|Q|G/g, 'K'],
  [/C(?=[EIY])/g, 'S'],
  [/C/g, 'K'],
  [/X(?!$)/g, 'X'],
  [/Z/g, 'S'],
  [/[VW]/g, 'F'],
  [/D/g, 'T'],
  [/B/g, 'P'],
  [/[HJY]/g, ''],
];

/**
 * A Metaphone-like key of a company name, at most nine characters, for finding duplicates
 * (spec data-model §6): accents and case vanish, like-sounding consonants fall together, vowels after the
 * first letter and doubled letters are dropped. Names without a Latin letter or digit give an empty key.
 */
export function soundex(name: string): string {
  const letters = name
    .toUpperCase()
    .replace(/[ÆØÅßÞÐŒŁ]/g, (letter) => folded[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^A-Z0-9]/g, '');
  const spoken = sounds.reduce((text, [pattern, sound]) => text.replace(pattern, sound), letters);
  const withoutVowels = spoken.slice(0, 1) + spoken.slice(1).replace(/[AEIOU]/g, '');
  return withoutVowels.replace(/([A-Z])\1+/g, '$1').slice(0, soundexLength);
}
