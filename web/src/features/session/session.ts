import { queryOptions } from '@tanstack/react-query';
import { getJson, postJson } from '../../lib/api.ts';
import type { EnvironmentName } from '../../lib/environment.ts';

export interface Session {
  readonly mode: 'local' | 'production';
  readonly environments: readonly { readonly name: EnvironmentName; readonly issuer: string }[];
  readonly user: SignedInUser | null;
}

export interface SignedInUser {
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly environment: EnvironmentName;
  readonly staffRoles: readonly string[];
  readonly memberships: readonly {
    readonly partner: { readonly id: number; readonly name: string };
    readonly permissions: readonly string[];
  }[];
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => getJson<Session>('/session'),
  staleTime: 60_000,
});

export const signInHref = (environment: EnvironmentName): string =>
  `/auth/login?environment=${environment}&returnTo=${encodeURIComponent(location.pathname + location.search)}`;

export async function signOut(): Promise<void> {
  const { location: next } = await postJson<{ location: string }>('/auth/logout', {});
  location.assign(next);
}
