import type { Account, AccountStore } from './account-store.ts';
import { verifyPassword } from './password.ts';
import type { SignInLimits } from './sign-in-limits.ts';

type SignInOutcome =
  | { readonly kind: 'signedIn'; readonly account: Account }
  /** Unknown user, wrong password, disabled: the caller cannot tell which, nor can a stop-watch. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'tooMany'; readonly retryAfterSeconds: number };

export type Authenticate = (username: string, password: string, address: string) => Promise<SignInOutcome>;

export function createAuthenticate(accounts: AccountStore, limits: SignInLimits): Authenticate {
  return async (username, password, address) => {
    const retryAfterSeconds = await limits.begin(username, address);
    if (retryAfterSeconds > 0) return { kind: 'tooMany', retryAfterSeconds };
    const found = await accounts.withPassword(username);
    const isRight = await verifyPassword(found?.passwordHash, password);
    if (!found || !isRight) return { kind: 'refused' };
    await limits.succeeded(username, address);
    const { passwordHash: _, ...account } = found;
    return { kind: 'signedIn', account };
  };
}
