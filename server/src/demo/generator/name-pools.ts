import {
  base,
  da,
  de,
  de_AT,
  de_CH,
  en,
  en_GB,
  Faker,
  fi,
  fr,
  fr_BE,
  fr_CH,
  type LocaleDefinition,
  nb_NO,
  nl,
  nl_BE,
  sv,
} from '@faker-js/faker';
import type { RandomSource, RowRandom } from './hash-random.ts';

const locales = {
  nb_NO: [nb_NO],
  sv: [sv],
  da: [da],
  nl: [nl],
  de: [de],
  en_GB: [en_GB, en],
  fi: [fi],
  nl_BE: [nl_BE, nl],
  fr_BE: [fr_BE, fr],
  de_CH: [de_CH, de],
  fr_CH: [fr_CH, fr],
  de_AT: [de_AT, de],
} as const satisfies Record<string, readonly LocaleDefinition[]>;
export type AllLocaleName = keyof typeof locales;

export interface NamePool {
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly streets: readonly string[];
}

/** The library's Dutch first names are mostly English, so a short list of our own goes over it. */
const dutchFirstNames = [
  'Sanne',
  'Daan',
  'Fleur',
  'Bram',
  'Lotte',
  'Thijs',
  'Anouk',
  'Sem',
  'Maaike',
  'Joost',
  'Marloes',
  'Ruud',
  'Femke',
  'Gijs',
  'Noëlle',
  'Koen',
];

/** Names the libraries' lists are short of, so that every tenant shows the letters. */
const firstNameOverlay: Partial<Record<AllLocaleName, readonly string[]>> = {
  nb_NO: ['Åse', 'Bjørn', 'Øyvind', 'Håkon', 'Sæbjørg', 'Gøril'],
  sv: ['Åke', 'Örjan', 'Märta', 'Göran', 'Désirée'],
  da: ['Søren', 'Jørgen', 'Bodil', 'Åge', 'Kæthe'],
  de: ['Jürgen', 'Käthe', 'Björn', 'Günther', 'René'],
  fi: ['Päivi', 'Väinö', 'Jyrki', 'Sirkku'],
};

const streetFallbacks: Partial<Record<AllLocaleName, readonly string[]>> = {
  sv: ['Storgatan', 'Kungsgatan', 'Drottninggatan', 'Skolgatan', 'Ågatan', 'Björkvägen'],
  en_GB: ['High Street', 'Station Road', 'Church Lane', 'Mill Road', 'Kings Avenue'],
};

const poolSize = 240;

/** Word lists drawn once a tenant; rows index them with their own hash, which costs a hundredth of a call. */
export function createNamePools(random: RandomSource): (locale: AllLocaleName) => NamePool {
  const pools = new Map<AllLocaleName, NamePool>();
  return (locale) => {
    let pool = pools.get(locale);
    if (!pool) {
      pool = drawPool(locale, random);
      pools.set(locale, pool);
    }
    return pool;
  };
}

function drawPool(locale: AllLocaleName, random: RandomSource): NamePool {
  let row: RowRandom = random(`pool ${locale}`, 0);
  // Our randomizer instead of the stock one: seeding that one costs 0.1 ms a time.
  const faker = new Faker({
    locale: [...locales[locale], base],
    randomizer: { next: () => row.next(), seed: () => {} },
  });
  const draw = (kind: string, make: () => string) =>
    Array.from({ length: poolSize }, (_, at) => {
      row = random(`pool ${locale} ${kind}`, at);
      return make();
    });
  const firstNames =
    locale === 'nl' || locale === 'nl_BE' ? dutchFirstNames : draw('first', () => faker.person.firstName());
  return {
    firstNames: [...firstNames, ...(firstNameOverlay[locale] ?? [])],
    lastNames: draw('last', () => faker.person.lastName().slice(0, 40)),
    streets: streetFallbacks[locale] ?? draw('street', () => faker.location.street().slice(0, 60)),
  };
}
