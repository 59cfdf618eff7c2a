/** Layout families of `AddressFormat` (spec data-model §4); `country.addressLayout*` holds these ids. */
export const addressLayoutIds = {
  general: 1,
  unitedStates: 2,
  unitedKingdom: 3,
  restOfEurope: 4,
  germany: 5,
  spain: 6,
  canada: 7,
  australia: 8,
  japan: 9,
} as const;
export type AddressLayoutName = keyof typeof addressLayoutIds;

/** Resource names of the lead text ids that `AddressFormat` stores (14000 shows no label). */
export const addressLeadTexts: Readonly<Record<number, string>> = {
  14000: '',
  14001: 'SR_AL_STREET',
  14002: 'SR_AL_POBOX',
  14003: 'SR_AL_POSTCODECITY',
  14004: 'SR_AL_ADDRESS',
  14005: 'SR_AL_CITY',
  14006: 'SR_AL_COUNTY',
  14007: 'SR_AL_POSTCODE',
  14008: 'SR_AL_STATE',
  14009: 'SR_AL_ZIP',
  14010: 'SR_AL_CITYSTATEZIP',
  14011: 'SR_AL_PROVINCE',
  14012: 'SR_AL_SUBURB',
  14013: 'SR_AL_PREFECTURE',
  14014: 'SR_AL_PRIVATE',
};

export type AddressPart = 'address1' | 'address2' | 'address3' | 'city' | 'county' | 'state' | 'zip';

/** Where a part stands: line, place on the line, lead text. Parts that are not named are not shown. */
export type AddressLines = Partial<
  Record<AddressPart, readonly [line: number, position: number, leadText: number]>
>;

const european = (leadText: number): AddressLines => ({
  address1: [1, 1, leadText],
  zip: [2, 1, 14003],
  city: [2, 2, 14000],
});
const british: AddressLines = {
  address1: [1, 1, 14004],
  address2: [2, 1, 14000],
  address3: [3, 1, 14000],
  city: [4, 1, 14005],
  county: [5, 1, 14006],
  zip: [5, 2, 14007],
};
const american = (stateText: number): AddressLines => ({
  address1: [1, 1, 14004],
  address2: [2, 1, 14000],
  city: [3, 1, stateText],
  state: [3, 2, 14000],
  zip: [3, 3, 14000],
});
const spanish = (leadText: number): AddressLines => ({
  address1: [1, 1, leadText],
  address2: [2, 1, 14000],
  zip: [3, 1, 14003],
  city: [3, 2, 14000],
  state: [4, 1, 14011],
});
const japanese: AddressLines = {
  zip: [1, 1, 14007],
  state: [2, 1, 14013],
  city: [2, 2, 14000],
  address1: [3, 1, 14004],
  address2: [4, 1, 14000],
};
const general: AddressLines = {
  address1: [1, 1, 14004],
  address2: [2, 1, 14000],
  address3: [3, 1, 14000],
  zip: [4, 1, 14003],
  city: [4, 2, 14000],
  state: [5, 1, 14008],
};

const alike = (lines: AddressLines) => ({ street: lines, postal: lines, private: lines });

/** Lines of the street, postal and private address in each family. */
export const addressLayouts: Readonly<
  Record<AddressLayoutName, { street: AddressLines; postal: AddressLines; private: AddressLines }>
> = {
  general: alike(general),
  unitedStates: alike(american(14010)),
  unitedKingdom: alike(british),
  restOfEurope: { street: european(14001), postal: european(14002), private: european(14014) },
  germany: { street: european(14001), postal: european(14002), private: european(14014) },
  spain: { street: spanish(14001), postal: spanish(14002), private: spanish(14014) },
  canada: alike(american(14011)),
  australia: alike({ ...american(14008), city: [3, 1, 14012] }),
  japan: alike(japanese),
};

const restOfEurope = `AD AL AX BA BE BG BY CH CY CZ DK EE FI FO FR GG GI GL GR HR HU IM IS IT JE LI LT LU LV MC MD
  ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK`;

const byCountry = new Map<string, AddressLayoutName>([
  ...restOfEurope.split(/\s+/).map((code) => [code, 'restOfEurope'] as const),
  ['DE', 'germany'],
  ['AT', 'germany'],
  ['GB', 'unitedKingdom'],
  ['IE', 'unitedKingdom'],
  ['ES', 'spain'],
  ['US', 'unitedStates'],
  ['PR', 'unitedStates'],
  ['CA', 'canada'],
  ['AU', 'australia'],
  ['NZ', 'australia'],
  ['JP', 'japan'],
]);

export function addressLayoutOf(alpha2: string): number {
  return addressLayoutIds[byCountry.get(alpha2) ?? 'general'];
}
