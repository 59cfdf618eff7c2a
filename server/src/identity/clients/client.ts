import type { EnvironmentName } from '../../tenancy/environment.ts';

/** An application as SuperID knows it: one per application and environment (spec identity §8). */
export interface Client {
  /** 32 lower-case hex characters. */
  readonly clientId: string;
  readonly environment: EnvironmentName;
  readonly name: string;
  readonly partnerName: string;
  readonly kind: 'custom' | 'standard';
  /** Native or mobile: no secret needed, PKCE required. */
  readonly isNative: boolean;
  /** Our own portal and stores: no approval; unless a tenant is asked for, no access to CRM data either. */
  readonly isFirstParty: boolean;
  readonly authorizationLevel: 'Administrator' | 'Explicit';
  /** Exact addresses, or regular expressions starting with `^`. */
  readonly redirectUris: readonly string[];
  readonly postLogoutUris: readonly string[];
  readonly corsOrigins: readonly string[];
  /** What the consent page says the app will do. */
  readonly authorizeText: string;
  /** Extra id_token claims: `systemtoken`, `personid`. */
  readonly claims: readonly string[];
  /** `webapi` and `services88`-style names; they grant `webapi_url` and `netserver_url`. */
  readonly endpoints: readonly string[];
  /** Checks signed system tokens (SPKI PEM). */
  readonly publicKeyPem: string | null;
}

export type NewClient = Pick<Client, 'environment' | 'name' | 'partnerName'> &
  Partial<Omit<Client, 'environment' | 'name' | 'partnerName'>> & {
    /** Given by the demo world; generated secrets are returned once by `setSecret`. */
    readonly secret?: string;
  };
