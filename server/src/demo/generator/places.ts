import type { AllLocaleName } from './name-pools.ts';

/** One country of the mix (spec demo-data §3). */
export interface Place {
  readonly countryId: number;
  readonly share: number;
  readonly locales: readonly [AllLocaleName, ...AllLocaleName[]];
  readonly suffixes: readonly string[];
  readonly trades: readonly string[];
  readonly dialCode: string;
  readonly currency: string;
  /** City with the beginning of its postal code. */
  readonly cities: readonly (readonly [city: string, zip: string])[];
  /** A digit is drawn for every `#`, a letter for every `A`. */
  readonly zipTail: string;
  readonly orgNr: string;
  /** Subscriber numbers: a block reserved for fiction where the country has one, else one that looks unused. */
  readonly landline: string;
  readonly mobile: string;
  readonly postalBox: string;
}

export const places: readonly Place[] = [
  {
    countryId: 578,
    share: 26,
    locales: ['nb_NO'],
    suffixes: ['AS', 'AS', 'AS', 'ASA', 'DA'],
    trades: ['Bygg', 'Fisk', 'Rør', 'Elektro', 'Eiendom', 'Sjømat', 'Møbler', 'Maskin', 'Regnskap', 'Energi'],
    dialCode: '47',
    currency: 'NOK',
    cities: [
      ['Oslo', '01'],
      ['Bergen', '50'],
      ['Trondheim', '70'],
      ['Tromsø', '90'],
      ['Ålesund', '60'],
      ['Bodø', '80'],
      ['Sandefjord', '32'],
    ],
    zipTail: '##',
    orgNr: '9########',
    landline: '55 50 ## ##',
    mobile: '905 50 ###',
    postalBox: 'Postboks',
  },
  {
    countryId: 752,
    share: 16,
    locales: ['sv'],
    suffixes: ['AB', 'AB', 'AB', 'HB'],
    trades: [
      'Bygg',
      'Åkeri',
      'Möbler',
      'Verkstad',
      'Fastigheter',
      'Livsmedel',
      'Skog',
      'Järn',
      'Redovisning',
    ],
    dialCode: '46',
    currency: 'SEK',
    cities: [
      ['Stockholm', '111 '],
      ['Göteborg', '411 '],
      ['Malmö', '211 '],
      ['Västerås', '722 '],
      ['Örebro', '702 '],
      ['Umeå', '903 '],
    ],
    zipTail: '##',
    orgNr: '556#######',
    landline: '31-390 06 ##',
    mobile: '70-174 06 ##',
    postalBox: 'Box',
  },
  {
    countryId: 208,
    share: 12,
    locales: ['da'],
    suffixes: ['A/S', 'ApS'],
    trades: ['Byg', 'Møbler', 'Smedje', 'Ejendomme', 'Fødevarer', 'Rør', 'Værktøj', 'Regnskab'],
    dialCode: '45',
    currency: 'DKK',
    cities: [
      ['København', '1'],
      ['Aarhus', '8'],
      ['Odense', '5'],
      ['Sønderborg', '6'],
      ['Rønne', '3'],
    ],
    zipTail: '###',
    orgNr: '########',
    landline: '70 50 ## ##',
    mobile: '20 50 ## ##',
    postalBox: 'Postboks',
  },
  {
    countryId: 528,
    share: 13,
    locales: ['nl'],
    suffixes: ['B.V.', 'B.V.', 'N.V.'],
    trades: ['Bouw', 'Techniek', 'Transport', 'Bloemen', 'Bakkerij', 'Installaties', 'Scheepswerf'],
    dialCode: '31',
    currency: 'EUR',
    cities: [
      ['Amsterdam', '10'],
      ['Rotterdam', '30'],
      ["'s-Hertogenbosch", '52'],
      ['Utrecht', '35'],
      ['Groningen', '97'],
    ],
    zipTail: '## AA',
    orgNr: '########',
    landline: '20 555 ####',
    mobile: '6 5550 ####',
    postalBox: 'Postbus',
  },
  {
    countryId: 276,
    share: 13,
    locales: ['de'],
    suffixes: ['GmbH', 'GmbH', 'AG', 'KG'],
    trades: ['Bau', 'Möbel', 'Maschinen', 'Getränke', 'Bäckerei', 'Werkzeuge', 'Straßenbau', 'Kälte'],
    dialCode: '49',
    currency: 'EUR',
    cities: [
      ['Berlin', '10'],
      ['München', '80'],
      ['Köln', '50'],
      ['Düsseldorf', '40'],
      ['Nürnberg', '90'],
      ['Gießen', '35'],
    ],
    zipTail: '###',
    orgNr: 'DE#########',
    landline: '30 23125 ###',
    mobile: '171 39200 ##',
    postalBox: 'Postfach',
  },
  {
    countryId: 826,
    share: 8,
    locales: ['en_GB'],
    suffixes: ['Ltd', 'Ltd', 'PLC'],
    trades: ['Builders', 'Foods', 'Engineering', 'Textiles', 'Motors', 'Properties', 'Printing'],
    dialCode: '44',
    currency: 'GBP',
    cities: [
      ['London', 'EC'],
      ['Manchester', 'M'],
      ['Leeds', 'LS'],
      ['Edinburgh', 'EH'],
      ['Bristol', 'BS'],
    ],
    zipTail: '# #AA',
    orgNr: '########',
    landline: '1632 960###',
    mobile: '7700 900###',
    postalBox: 'PO Box',
  },
  {
    countryId: 246,
    share: 4,
    locales: ['fi'],
    suffixes: ['Oy'],
    trades: ['Rakennus', 'Sähkö', 'Metsä', 'Kiinteistöt', 'Leipomo'],
    dialCode: '358',
    currency: 'EUR',
    cities: [
      ['Helsinki', '001'],
      ['Jyväskylä', '401'],
      ['Hämeenlinna', '131'],
    ],
    zipTail: '##',
    orgNr: '#######-#',
    landline: '9 555 ####',
    mobile: '50 555 ####',
    postalBox: 'PL',
  },
  {
    countryId: 56,
    share: 4,
    locales: ['nl_BE', 'fr_BE'],
    suffixes: ['NV', 'BV', 'SA'],
    trades: ['Bouw', 'Brouwerij', 'Chocolade', 'Métal', 'Béton'],
    dialCode: '32',
    currency: 'EUR',
    cities: [
      ['Brussel', '10'],
      ['Gent', '90'],
      ['Liège', '40'],
    ],
    zipTail: '##',
    orgNr: '0#########',
    landline: '2 555 ## ##',
    mobile: '470 55 ## ##',
    postalBox: 'Postbus',
  },
  {
    countryId: 756,
    share: 2,
    locales: ['de_CH', 'fr_CH'],
    suffixes: ['AG', 'Sàrl'],
    trades: ['Uhren', 'Käserei', 'Bau', 'Horlogerie'],
    dialCode: '41',
    currency: 'CHF',
    cities: [
      ['Zürich', '80'],
      ['Genève', '12'],
      ['Neuchâtel', '20'],
    ],
    zipTail: '##',
    orgNr: 'CHE-#########',
    landline: '44 555 ## ##',
    mobile: '79 555 ## ##',
    postalBox: 'Postfach',
  },
  {
    countryId: 40,
    share: 2,
    locales: ['de_AT'],
    suffixes: ['GmbH'],
    trades: ['Bau', 'Weingut', 'Möbel', 'Mühle'],
    dialCode: '43',
    currency: 'EUR',
    cities: [
      ['Wien', '10'],
      ['Graz', '80'],
      ['Sankt Pölten', '31'],
    ],
    zipTail: '##',
    orgNr: 'ATU########',
    landline: '1 555 ####',
    mobile: '660 555 ####',
    postalBox: 'Postfach',
  },
];

export const placeShares: readonly number[] = places.map((place) => place.share);

export function placeOf(countryId: number): Place {
  const place = places.find((candidate) => candidate.countryId === countryId) ?? places[0];
  if (!place) throw new Error('No places');
  return place;
}
