import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../lib/api.ts';
import type { EnvironmentName } from '../../lib/environment.ts';

/** The object of `kontor info --json`: everything there is in a local world, credentials too. */
export interface World {
  readonly kontor: string;
  readonly mode: string;
  readonly startedAt: string;
  readonly portal: string;
  readonly mail: string;
  readonly metrics: string;
  readonly proxy: string;
  readonly ca: string;
  readonly environments: Readonly<Record<EnvironmentName, WorldEnvironment>>;
  readonly users: readonly WorldUser[];
  readonly tenants: readonly WorldTenant[];
  readonly applications: readonly WorldApplication[];
}

export interface WorldEnvironment {
  readonly issuer: string;
  readonly discovery: string;
  readonly hosts: readonly string[];
  /** With `{ctx}` where the tenant goes. */
  readonly state: string;
}

export interface WorldUser {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly portal: readonly string[];
  readonly staff: boolean;
  readonly tenants: readonly {
    readonly ctx: string;
    readonly associateId: number;
    readonly administrator: boolean;
  }[];
}

export interface WorldTenant {
  readonly ctx: string;
  readonly environment: EnvironmentName;
  readonly name: string;
  readonly state: string;
  readonly webapi: string;
  readonly soap: string;
}

export interface WorldApplication {
  readonly name: string;
  readonly partner: string;
  readonly kind: string;
  readonly environment: EnvironmentName;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly redirectUris: readonly string[];
  readonly privateKeyPem?: string;
  readonly systemTokens?: Readonly<Record<string, string>>;
}

/** Tenants change state while one looks. */
const refetchMs = 15_000;

export const worldQuery = queryOptions({
  queryKey: ['world'],
  queryFn: () => getJson<World>('/world'),
  refetchInterval: refetchMs,
});
