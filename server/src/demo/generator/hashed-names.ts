import { createRandomSource, type RowRandom } from './hash-random.ts';
import { type AllLocaleName, createNamePools, type NamePool } from './name-pools.ts';
import type { Place } from './places.ts';

interface PersonName {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
}

/** Names of companies, people and streets, drawn from the pools with the row's own random values. */
export interface HashedNames {
  company(place: Place, row: RowRandom): string;
  person(place: Place, row: RowRandom): PersonName;
  street(place: Place, row: RowRandom): string;
}

const oneWordNames = ['Nordavind', 'Havbris', 'Kvikk', 'Lumina', 'Borealis', 'Tindra', 'Ævintyr', 'Polaria'];
const oddNames = ['Ørn 🦅', 'Sol ☀️', '北極星', 'نجمة الشمال', 'Grüße 🎉'];
const dutchPrefixes = ['van der', 'van', 'de', 'van den', 'ter'];

function createHashedNames(poolOf: (locale: AllLocaleName) => NamePool): HashedNames {
  const draw = (place: Place, row: RowRandom) => poolOf(row.pick(place.locales));
  return {
    company: (place, row) => {
      const pool = draw(place, row);
      const suffix = row.pick(place.suffixes);
      switch (row.weighted([45, 25, 14, 12, 3, 0.5, 0.5])) {
        case 0:
          return `${row.pick(pool.lastNames)} ${row.pick(place.trades)} ${suffix}`;
        case 1:
          return `${row.pick(place.cities)[0]} ${row.pick(place.trades)} ${suffix}`;
        case 2:
          return `${row.pick(pool.lastNames)} & ${row.pick(pool.lastNames)} ${suffix}`;
        case 3:
          return `${row.pick(pool.lastNames)} ${suffix}`;
        case 4:
          return `${row.pick(oneWordNames)}`;
        case 5:
          return `${row.pick(oddNames)} ${suffix}`;
        default:
          return longName(pool, place, row);
      }
    },
    person: (place, row) => {
      const pool = draw(place, row);
      const last = row.pick(pool.lastNames);
      const isDouble = row.chance(0.06);
      const isDutch = place.countryId === 528 || place.countryId === 56;
      return {
        first: row.pick(pool.firstNames),
        middle: isDutch && row.chance(0.3) ? row.pick(dutchPrefixes) : '',
        last: isDouble ? `${last}-${row.pick(pool.lastNames)}` : last,
      };
    },
    street: (place, row) => `${row.pick(draw(place, row).streets)} ${row.between(1, 180)}`,
  };
}

/** Over 200 characters, below the column's 219. */
function longName(pool: NamePool, place: Place, row: RowRandom): string {
  let name = row.pick(pool.lastNames);
  while (name.length < 201) name += ` ${row.pick(pool.lastNames)} ${row.pick(place.trades)}`;
  return name.slice(0, 219).trimEnd();
}

let shared: HashedNames | undefined;

/** The pools are the same for every seed, so a program draws them once. */
export function sharedNames(): HashedNames {
  shared ??= createHashedNames(createNamePools(createRandomSource(0)));
  return shared;
}
