import { type WriteOptions, type Zone, zone } from '@kontor/contract';
import type { Localisation } from '../crm/call.ts';
import type { Tenant } from '../tenancy/tenant.ts';
import { languageOf, textParser } from './language.ts';
import { type TimeZoneCode, timeZoneOf } from './time-zone-codes.ts';
import { webapiErrors } from './webapi-errors.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What the headers ask for, ready for the codec and for handlers. */
export interface RequestLocalisation {
  readonly neutral: Localisation;
  readonly base: Zone;
  readonly requested: Zone | undefined;
  /** Value of the `SO-TIMEZONE` answer header; undefined when no zone was asked for. */
  readonly echo: string | undefined;
  readonly write: WriteOptions;
}

/** Reads language, culture and time zone from the request (spec rest §3, §4). */
export function readLocalisation(headers: Headers, tenant: Tenant): RequestLocalisation {
  const language = readLanguage(headers);
  const { code, includeOffset } = readTimeZone(single(headers['so-timezone']));
  const base = zone(tenant.baseTimeZone);
  const requested = code && zone(code.zone);
  return {
    neutral: {
      language,
      culture: language === undefined ? undefined : single(headers['so-culture']) || language,
      timeZone: code?.zone,
      includeOffset,
    },
    base,
    requested,
    echo: code?.code ?? (includeOffset ? tenant.baseTimeZone : undefined),
    write: {
      base,
      requested,
      includeOffset,
      text: language === undefined ? undefined : textParser(language),
      signature: `${language ?? ''} ${base.name} ${requested?.name ?? ''} ${includeOffset}`,
    },
  };
}

/** `SO-Language` wins, even blank: a blank header asks for raw strings, like `*` and `x`. */
function readLanguage(headers: Headers): string | undefined {
  const own = single(headers['so-language']);
  const asked = own ?? single(headers['accept-language'])?.split(',')[0]?.split(';')[0];
  return asked === undefined ? undefined : languageOf(asked.trim());
}

function readTimeZone(header: string | undefined): {
  code: TimeZoneCode | undefined;
  includeOffset: boolean;
} {
  let code: TimeZoneCode | undefined;
  let includeOffset = false;
  for (const part of (header ?? '').split(',').map((text) => text.trim())) {
    if (part === '') continue;
    if (part.toLowerCase() === 'includetzoffset') {
      includeOffset = true;
      continue;
    }
    code = timeZoneOf(part);
    if (!code) {
      throw webapiErrors.badHeader(
        'SO-TimeZone',
        `a location code such as NO or a location id such as 261, received "${part.slice(0, 40)}"`,
      );
    }
  }
  return { code, includeOffset };
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
