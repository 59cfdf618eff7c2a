import type { EnvironmentName } from './environment.ts';

/** Numbers of the state API (spec identity §14). */
export const tenantStates = {
  Unknown: 0,
  Provisioning: 1,
  Running: 2,
  Deleted: 3,
  Suspended: 4,
  OnlineMaintenance: 5,
  OfflineMaintenance: 6,
  ProvisioningFailed: 8,
  Deleting: 10,
  DeleteFailed: 11,
  MigrationPending: 12,
} as const;
export type TenantState = keyof typeof tenantStates;

/** The control plane's row about one customer database. */
export interface Tenant {
  /** Internal number, the `tenant_id` of every CRM row. */
  readonly id: number;
  /** Context identifier, `Cust` and digits. */
  readonly ctx: string;
  readonly environment: EnvironmentName;
  /** The numbered host that serves it, a key of the face table such as `sod2`. */
  readonly host: string;
  readonly name: string;
  readonly state: TenantState;
  /** Database serial, printed in tokens; digits. */
  readonly serial: string;
  /** IANA zone of the base time zone, such as `Europe/Oslo`: the wall time of `timestamp` columns. */
  readonly baseTimeZone: string;
}

/** Online for API calls: Running and OnlineMaintenance (spec identity §14). */
export function isRunning(state: TenantState): boolean {
  return state === 'Running' || state === 'OnlineMaintenance';
}
