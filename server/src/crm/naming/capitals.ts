/**
 * Upper-cases the first letter of every word and leaves the rest as typed: `fjord teknikk AS` becomes
 * `Fjord Teknikk AS`, `van der berg` `Van Der Berg`. Preference Functions/CapitalFirstLetter…Name decides
 * whether a save does so (spec data-model §6).
 *
 * A word starts at the text's start or after white space, a hyphen, a slash, a quote or an opening bracket;
 * an apostrophe inside a word does not start one (`lindsay's`).
 */
export function capitalizeWords(text: string): string {
  return text.replace(/(^|[\s\-/("“«[])(\p{Ll})/gu, (whole, before: string, letter: string) => {
    const upper = letter.toUpperCase();
    // ß grows and ı comes back as another letter: what has no capital of its own stays as it was typed.
    return upper.toLowerCase() === letter ? before + upper : whole;
  });
}
