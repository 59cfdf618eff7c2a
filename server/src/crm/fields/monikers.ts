/**
 * Text encodings of typed values (spec rest §4): `[I:42]`, `[F:12.5]`, `[D:06/01/2026]`, `[A:3,4]` and so on.
 * Values inside are culture-neutral: point decimals, MM/dd/yyyy dates. Text is never encoded.
 */
export interface Moniker {
  /** `I` integer, `F` float, `M` money, `D` date, `DT` date and time, `T` time, `TS` seconds, `A` integers. */
  readonly kind: string;
  readonly body: string;
}

export function readMoniker(text: string): Moniker | undefined {
  const match = /^\[(B|DT|D|F|I|A|M|TS|T):(.*)\]$/is.exec(text.trim());
  return match?.[1] ? { kind: match[1].toUpperCase(), body: match[2] ?? '' } : undefined;
}

export const integerMoniker = (value: number): string => `[I:${value}]`;
export const floatMoniker = (value: number): string => `[F:${value}]`;
export const integersMoniker = (values: readonly number[]): string => `[A:${values.join(',')}]`;

/** What a date field without a value prints. */
const emptyDateBody = '01/01/0001 00:00:00.0000000';

/** `2026-06-01` to `06/01/2026`. */
const slashed = (day: string): string => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;

export const dateMoniker = (day: string): string => `[D:${day === '' ? emptyDateBody : slashed(day)}]`;

export const dateTimeMoniker = (wall: string): string =>
  `[DT:${wall === '' ? emptyDateBody : `${slashed(wall)} ${wall.slice(11, 19) || '00:00:00'}.0000000`}]`;

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?/;
const slashDay = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?))?/;
const dottedDay = /^(\d{4})\.(\d{2})\.(\d{2})/;

/**
 * A date in any documented spelling as `YYYY-MM-DDTHH:mm:ss`; '' for an empty one (year 1 and before), undefined
 * when the text is no date. Only the date part counts for dates: they never shift with a zone.
 */
export function readDate(body: string): string | undefined {
  const text = body.trim();
  if (text === '') return '';
  const [year, month, day, time] = dateParts(text);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (Number(year) <= 1) return '';
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return `${date.toISOString().slice(0, 10)}T${clock(time)}`;
}

function dateParts(text: string): readonly (string | undefined)[] {
  const iso = isoDay.exec(text) ?? dottedDay.exec(text);
  if (iso) return iso.slice(1);
  const slash = slashDay.exec(text);
  return slash ? [slash[3], slash[1], slash[2], slash[4]] : [];
}

function clock(time: string | undefined): string {
  const [hours = '0', minutes = '00', seconds = '00'] = (time ?? '').split(':');
  return `${(hours || '0').padStart(2, '0')}:${minutes}:${seconds}`;
}
