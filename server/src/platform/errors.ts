/**
 * An error that ends a request. Faces translate it once into their protocol;
 * programs match on `code`, people read `message`.
 */
export class AppError extends Error {
  readonly code: string;
  /** The HTTP status every face answers with. */
  readonly status: number;
  /** The CRM error type on the wire (`ErrorType`), where one is documented (spec rest §5). */
  readonly errorType: string | undefined;
  /** Response headers this error needs, such as `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    status: number,
    message: string,
    options: { errorType?: string; cause?: unknown; headers?: Record<string, string> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.status = status;
    this.errorType = options.errorType;
    this.headers = options.headers ?? {};
  }
}
