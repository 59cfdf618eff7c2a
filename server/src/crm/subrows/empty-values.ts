/** Before this instant a stored time means "none": legacy rows hold the beginning of time, 1760-01-01. */
const beginningOfTime = Date.UTC(1761, 0, 1);

/** An instant as stored, or as text inside a JSON aggregate; null when it is empty (spec data-model §1). */
export function instant(value: Date | string | null | undefined): Date | null {
  if (value === null || value === undefined) return null;
  const date = value instanceof Date ? value : new Date(value);
  return date.getTime() < beginningOfTime ? null : date;
}

/** Wall time as stored; null when it is empty. */
export function wallTime(value: string | null | undefined): string | null {
  return value === null || value === undefined || value < '1761' ? null : value;
}
