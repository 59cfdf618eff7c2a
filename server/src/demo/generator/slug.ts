const folded: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
};

/** Letters and digits of a name for an address: `Ålesund Båtbyggeri` becomes `alesund-batbyggeri`. */
export function slug(name: string, fallback = 'name'): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøåßðþœ]/g, (letter) => folded[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30);
  return plain || fallback;
}
