/** Two-letter language to the code inside multi-language strings, `US:"Vendor";NO:"Leverandør"` (spec rest §3). */
const segmentCodes: Readonly<Record<string, string>> = {
  en: 'US',
  us: 'US',
  no: 'NO',
  nb: 'NO',
  nn: 'NO',
  da: 'DA',
  sv: 'SW',
  sw: 'SW',
  de: 'GE',
  ge: 'GE',
  nl: 'NL',
  fr: 'FR',
  es: 'SP',
  it: 'IT',
  fi: 'FI',
  pl: 'PO',
};

/** Resource strings that appear in answers, per segment code; `US` is the fallback. */
const resources: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SR_YES: { US: 'Yes', NO: 'Ja', DA: 'Ja', SW: 'Ja', GE: 'Ja', NL: 'Ja', FR: 'Oui' },
  SR_NO: { US: 'No', NO: 'Nei', DA: 'Nej', SW: 'Nej', GE: 'Nein', NL: 'Nee', FR: 'Non' },
  SR_VFC_ALL: { US: 'All', NO: 'Alle', DA: 'Alle', SW: 'Alla', GE: 'Alle', NL: 'Allen', FR: 'Tous' },
};

const mandatory: Readonly<Record<string, string>> = {
  US: 'This field is mandatory',
  NO: 'Dette feltet er obligatorisk',
};

/** The two-letter language of `en`, `en-US`, `NO`; undefined for blank, `*` and `x`, which ask for raw strings. */
export function languageOf(asked: string): string | undefined {
  const primary = asked.toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2}$/.test(primary) ? primary : undefined;
}

const parsers = new Map<string, (raw: string) => string>();

/** Reads multi-language strings and `[SR_…]` resources in one language; other strings pass untouched. */
export function textParser(language: string): (raw: string) => string {
  const code = segmentCodes[language] ?? 'US';
  let parser = parsers.get(code);
  if (!parser) {
    parser = (raw) => {
      if (raw.charCodeAt(2) === 58 && raw.charCodeAt(3) === 34) return pickSegment(raw, code);
      return raw.startsWith('[SR_') ? resource(raw, code) : raw;
    };
    parsers.set(code, parser);
  }
  return parser;
}

const wholeString = /^(?:[A-Z]{2}:"[^"]*";?\s*)+$/;

function pickSegment(raw: string, code: string): string {
  if (!wholeString.test(raw)) return raw;
  const segments = new Map([...raw.matchAll(/([A-Z]{2}):"([^"]*)"/g)].map(([, key, text]) => [key, text]));
  return segments.get(code) ?? segments.get('US') ?? [...segments.values()][0] ?? raw;
}

function resource(raw: string, code: string): string {
  const id = raw.slice(1, -1);
  if (id.startsWith('SR_MANDATORY_FIELD_')) return mandatory[code] ?? mandatory.US ?? raw;
  return resources[id]?.[code] ?? resources[id]?.US ?? raw;
}
