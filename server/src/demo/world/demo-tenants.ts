import type { NewTenant } from '../../tenancy/tenant-store.ts';
import type { ProfileName } from '../generator/profiles.ts';

/** A tenant of the demo world (design surface §4). */
export interface DemoTenantPlan extends NewTenant {
  /** Domain of the owner company's people. */
  readonly domain: string;
  readonly administrator: {
    readonly firstName: string;
    readonly lastName: string;
    readonly initials: string;
  };
  /** `chosen`: the profile `--demo` asks for; `blank`: as a new database, free for `kontor seed`. */
  readonly data: 'chosen' | 'blank' | ProfileName;
  /** Whether the applications that are approved anywhere are approved here. */
  readonly approvesApplications: boolean;
}

const common = { state: 'Running', baseTimeZone: 'Europe/Oslo' } as const;

export const demoTenants: readonly DemoTenantPlan[] = [
  {
    ...common,
    ctx: 'Cust10001',
    environment: 'sod',
    host: 'sod2',
    name: 'Nordlys AS',
    serial: '1100010001',
    domain: 'nordlys.example.com',
    administrator: { firstName: 'Ingrid', lastName: 'Vold', initials: 'INGR' },
    data: 'chosen',
    approvesApplications: true,
  },
  {
    ...common,
    ctx: 'Cust10002',
    environment: 'sod',
    host: 'sod3',
    name: 'Havbris AS',
    serial: '1100010002',
    domain: 'havbris.example.com',
    administrator: { firstName: 'Maja', lastName: 'Lind', initials: 'MAJA' },
    data: 'blank',
    approvesApplications: false,
  },
  {
    ...common,
    ctx: 'Cust20001',
    environment: 'stage',
    host: 'stage',
    name: 'Nordlys AS (stage)',
    serial: '1100020001',
    domain: 'nordlys-stage.example.com',
    administrator: { firstName: 'Signe', lastName: 'Vik', initials: 'SIVI' },
    data: 'light',
    approvesApplications: true,
  },
  {
    ...common,
    ctx: 'Cust30001',
    environment: 'production',
    host: 'online2',
    name: 'Solvind AS',
    serial: '1100030001',
    domain: 'solvind.example.com',
    administrator: { firstName: 'Solveig', lastName: 'Åsheim', initials: 'SOÅS' },
    data: 'light',
    approvesApplications: true,
  },
  {
    ...common,
    ctx: 'Cust30002',
    environment: 'production',
    host: 'online3',
    name: 'Solvind AS (sandbox)',
    serial: '1100030002',
    domain: 'solvind-sandbox.example.com',
    administrator: { firstName: 'Solveig', lastName: 'Åsheim', initials: 'SOÅS' },
    data: 'light',
    approvesApplications: false,
  },
];
