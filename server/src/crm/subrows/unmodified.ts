import { AppError } from '../../platform/errors.ts';
import type { Call } from '../call.ts';
import { instant } from './empty-values.ts';

/** The stamps of a row that has just been locked. */
interface StampedRow {
  readonly registered: Date | string | null;
  readonly updated: Date | string | null;
}

/**
 * Keeps a conditional save from writing over a change its caller has not seen. Asked about the locked row, so
 * that no change can slip in between.
 *
 * @throws {AppError} `changed` 412
 */
export function assertUnmodified(call: Pick<Call, 'unmodifiedSince'>, row: StampedRow): void {
  if (call.unmodifiedSince === undefined) return;
  const changed = instant(row.updated) ?? instant(row.registered);
  if (changed && changed.getTime() > call.unmodifiedSince.getTime()) {
    throw new AppError('changed', 412, 'The entity changed since it was read.');
  }
}
