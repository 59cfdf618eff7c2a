import pg from 'pg';

const { builtins } = pg.types;

/**
 * How column values arrive. `timestamp` is wall time without a zone and stays text in the neutral form
 * `YYYY-MM-DDTHH:mm:ss`; a `timestamptz` is an instant. Our sessions run in UTC with ISO dates, so that
 * both forms have a fixed layout and the general parser, five times slower, is the exception.
 */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, parseInt8],
  [builtins.TIMESTAMP, parseWallTime],
  [builtins.TIMESTAMPTZ, parseInstant],
  [builtins.DATE, (text) => text],
]);

export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
};

/** Counts and sums fit a number; what does not fit must not lose digits silently. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The bigint ${text} does not fit a number`);
  return value;
}

function parseWallTime(text: string): string {
  return text.length >= 19 && text.charCodeAt(10) === 32
    ? `${text.slice(0, 10)}T${text.slice(11, 19)}`
    : text;
}

function parseInstant(text: string): unknown {
  if (text.endsWith('+00') && text.charCodeAt(10) === 32) {
    return new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
  }
  return pg.types.getTypeParser(builtins.TIMESTAMPTZ)(text);
}
