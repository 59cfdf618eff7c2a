export interface PersonName {
  readonly firstname: string;
  readonly middleName: string;
  readonly lastname: string;
  readonly mrmrs: string;
  readonly salutation: string;
}

/** How full names are put together; a preference, which associates may have their own of. */
const nameFormats = ['first-last', 'last-first', 'first', 'last'] as const;
export type NameFormat = (typeof nameFormats)[number];

const joined = (parts: readonly string[], separator = ' ') =>
  parts.filter((part) => part !== '').join(separator);

/** `First Middle Last`, `Last, First Middle`, `First` or `Last`; what exists when the wanted part is empty. */
export function fullName(name: PersonName, format: NameFormat = 'first-last'): string {
  const all = joined([name.firstname, name.middleName, name.lastname]);
  switch (format) {
    case 'last-first':
      return joined([name.lastname, joined([name.firstname, name.middleName])], ', ');
    case 'first':
      return name.firstname || all;
    case 'last':
      return name.lastname || all;
    default:
      return all;
  }
}

/** German-speaking countries put the academic title on a line of its own (spec data-model §6). */
const formalCountries: ReadonlySet<number> = new Set([276, 40, 756]);

/** Nordic countries use neither Mr/Mrs nor titles in a formal name. */
const plainCountries: ReadonlySet<number> = new Set([578, 752, 208, 246, 352]);

/** The name on an envelope, after the customs of the person's country (ISO numeric country id). */
export function formalName(name: PersonName, countryId: number): string {
  const plain = fullName(name);
  if (plainCountries.has(countryId)) return plain;
  const polite = joined([name.mrmrs, plain]);
  return formalCountries.has(countryId) ? joined([polite, name.salutation], '\n') : polite;
}

/** `Name, Department`: how a company is called in lists. */
export const contactFullName = (name: string, department: string): string => joined([name, department], ', ');
