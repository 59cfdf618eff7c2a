import { timeZoneFacts } from '../crm/priming/index.ts';

export interface TimeZoneCode {
  /** Location code of the `SO-TimeZone` header, such as `NO` or `US-NY`. */
  readonly code: string;
  /** IANA name. */
  readonly zone: string;
}

const byKey = new Map<string, TimeZoneCode>();
for (const [id, code, , iana] of timeZoneFacts) {
  const known = { code, zone: iana === 'Etc/UTC' ? 'UTC' : iana };
  byKey.set(code.toLowerCase(), known);
  byKey.set(String(id), known);
}

/** The zone a location code or location id names. */
export function timeZoneOf(codeOrId: string): TimeZoneCode | undefined {
  return byKey.get(codeOrId.toLowerCase());
}
