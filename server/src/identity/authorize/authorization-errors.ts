/** Codes an authorization can end in, as its page shows them (spec identity §4.4). */
const authorizationErrorCodes = {
  NoError: 0,
  Revoked: 1,
  InvalidRedirectUrl: 2,
  Expired: 3,
  Denied: 4,
  NeedsReapproval: 5,
  InvalidTimestamp: 6,
  InvalidSignature: 7,
} as const;
export type AuthorizationErrorName = keyof typeof authorizationErrorCodes;

/** `InvalidRedirectUrl (2)`: developers quote it, clients show it. */
export function describeAuthorizationError(name: AuthorizationErrorName): string {
  return `${name} (${authorizationErrorCodes[name]})`;
}

/** Ends an authorization on a page: the application must not be told, or cannot be trusted to be. */
export interface Refusal {
  readonly name: AuthorizationErrorName;
  readonly message: string;
}
