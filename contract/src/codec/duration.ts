import { BindingError } from './binding-error.ts';

const clock = /^(-)?(?:(\d+)\.)?(\d+):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?$/;
const iso = /^(-)?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/** Reads a time span, `HH:mm:ss` or ISO 8601 (the npm client sends `PT15M`), as seconds (spec rest §4). */
export function readDuration(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const text = typeof value === 'string' ? value.trim() : undefined;
  if (text === undefined) throw new BindingError('a time span such as "00:15:00"', value);
  if (text === '') return 0;
  const match = clock.exec(text);
  if (match) {
    const [, sign, days, hours, minutes, seconds] = match;
    return signed(sign, part(days) * 86_400 + part(hours) * 3600 + part(minutes) * 60 + part(seconds));
  }
  const period = text.length > 1 ? iso.exec(text) : null;
  if (!period) throw new BindingError('a time span such as "00:15:00" or "PT15M"', value);
  const [, sign, weeks, days, hours, minutes, seconds] = period;
  const dayCount = part(weeks) * 7 + part(days);
  return signed(sign, dayCount * 86_400 + part(hours) * 3600 + part(minutes) * 60 + part(seconds));
}

const part = (text: string | undefined): number => (text === undefined ? 0 : Number(text));
const signed = (sign: string | undefined, seconds: number): number =>
  sign && seconds !== 0 ? -seconds : seconds;

/** Prints seconds as `HH:mm:ss`; hours run past 24, because the npm client reads a day part as zero (§13). */
export function writeDuration(seconds: number): string {
  const total = Math.abs(Math.trunc(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const text = `${two(Math.floor(total / 3600))}:${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`;
  return seconds <= -1 ? `-${text}` : text;
}
