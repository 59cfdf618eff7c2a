/** A setting or call that cannot be used: one line on standard error, exit code 2, nothing written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
