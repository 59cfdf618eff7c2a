import { addressLayoutOf } from './data/address-layouts.ts';
import { countryFacts } from './data/countries.ts';
import { currencyFacts } from './data/currencies.ts';
import { timeZoneFacts } from './data/time-zones.ts';
import { batchOf, type RowBatch } from './row-batch.ts';

/** The one currency id that reference output shows. */
const norwegianKrone = 76;

const currencyIds: ReadonlyMap<string, number> = new Map(
  currencyFacts
    .filter(([code]) => code !== 'NOK')
    .map(([code], at) => [code, at + 1 < norwegianKrone ? at + 1 : at + 2] as const)
    .concat([['NOK', norwegianKrone]]),
);

/** `Currency_id` of an ISO 4217 code; 0 when the code is not in the list. */
export function currencyIdOf(isoCode: string): number {
  return currencyIds.get(isoCode) ?? 0;
}

/** Rates against 100 Norwegian kroner; the rest wait for the administrator. */
const rates: Readonly<Record<string, readonly [rate: number, units: number]>> = {
  NOK: [100, 100],
  SEK: [103, 100],
  DKK: [155, 100],
  EUR: [11.55, 1],
  USD: [10.2, 1],
  GBP: [13.7, 1],
  CHF: [12.35, 1],
};

export function currencyRows(): RowBatch {
  return batchOf(
    'Currency',
    currencyFacts.map(([isoCode, name], at) => ({
      Currency_id: currencyIdOf(isoCode),
      name: isoCode,
      rank: at + 1,
      tooltip: name,
      // Only activated currencies are shown; the others are there to be switched on.
      deleted: rates[isoCode] ? 0 : 1,
      rate: rates[isoCode]?.[0] ?? 1,
      units: rates[isoCode]?.[1] ?? 1,
      isoCode,
    })),
  );
}

/** Letters in front of the postal code on letters from abroad. */
const zipPrefixes: Readonly<Record<string, string>> = {
  NO: 'N',
  SE: 'S',
  DK: 'DK',
  FI: 'FI',
  DE: 'D',
  AT: 'A',
  CH: 'CH',
  BE: 'B',
  FR: 'F',
  LU: 'L',
};

export function countryRows(): RowBatch {
  return batchOf(
    'country',
    countryFacts.map(([number, alpha2, alpha3, name, dialCode, currency], at) => {
      const layout = addressLayoutOf(alpha2);
      return {
        country_id: number,
        name,
        rank: at + 1,
        tooltip: name,
        deleted: 0,
        english_name: name.slice(0, 39),
        zip_prefix: zipPrefixes[alpha2] ?? '',
        addressLayout: layout,
        addressLayoutDomestic: layout,
        addressLayoutForeign: layout,
        currency_id: currencyIdOf(currency),
        orgNrText: 'VAT No.:',
        domainName: alpha2 === 'GB' ? 'UK' : alpha2,
        dialInPrefix: dialCode,
        dialOutPrefix: '',
        interAreaPrefix: '',
        customPhoneDesc: '',
        phonePartOfNA: dialCode === '1',
        isBuiltIn: true,
        isoNumber: number,
        abbrev3: alpha3,
        abbrev2: alpha2,
        tzLocationId: firstZone.get(number) ?? 0,
      };
    }),
  );
}

const firstZone = new Map([...timeZoneFacts].reverse().map(([id, , countryId]) => [countryId, id] as const));
