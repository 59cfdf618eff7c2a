import type { EnvironmentName } from '../tenancy/environment.ts';
import type { Partner } from './people.ts';

/** Custom: made for one customer. Standard: made for many, listed in the App Store. */
export const applicationKinds = ['custom', 'standard'] as const;
export type ApplicationKind = (typeof applicationKinds)[number];

export interface Application {
  readonly id: number;
  readonly name: string;
  readonly kind: ApplicationKind;
  readonly partner: Partner;
  /** One SuperID client for each environment it is published to. */
  readonly clients: readonly { readonly environment: EnvironmentName; readonly clientId: string }[];
}

export interface NewApplication {
  readonly partnerId: number;
  readonly name: string;
  readonly kind: ApplicationKind;
  readonly clientIds: Readonly<Partial<Record<EnvironmentName, string>>>;
}
