/** The English segment of `US:"Vendor";NO:"Leverandør"`, or the text itself: what items are sorted and found by. */
function plainName(raw: string): string {
  return /(?:^|;)\s*US:"([^"]*)"/.exec(raw)?.[1] ?? raw;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

export const compareNames = (a: string, b: string): number => collator.compare(plainName(a), plainName(b));

/** Any part of the name in any language, in any casing. */
export const containsText = (raw: string, part: string): boolean =>
  raw.toLocaleLowerCase('en').includes(part.toLocaleLowerCase('en'));
