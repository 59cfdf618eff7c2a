import type { Permission, StaffRole } from '../../portal/index.ts';

/** Password of every demo user. */
export const demoPassword = 'kontor-demo';

/** Somebody who can sign in, with what they may do where (design surface §4). */
export interface DemoUser {
  readonly username: string;
  readonly name: string;
  readonly portal: readonly Permission[];
  readonly staffRoles: readonly StaffRole[];
  readonly tenants: readonly {
    readonly ctx: string;
    readonly associateId: number;
    readonly administrator: boolean;
  }[];
}

const customer = (username: string, name: string, tenants: DemoUser['tenants']): DemoUser => ({
  username,
  name,
  portal: [],
  staffRoles: [],
  tenants,
});

const partner = (username: string, name: string, portal: readonly Permission[]): DemoUser => ({
  username: `${username}@fjordapps.example.com`,
  name,
  portal,
  staffRoles: [],
  tenants: [],
});

const staff = (username: string, name: string, role: StaffRole): DemoUser => ({
  username: `${username}@kontor.example.com`,
  name,
  portal: [],
  staffRoles: [role],
  tenants: [],
});

export const demoUsers: readonly DemoUser[] = [
  customer('ingrid@nordlys.example.com', 'Ingrid Vold', [
    { ctx: 'Cust10001', associateId: 5, administrator: true },
  ]),
  customer('olav@nordlys.example.com', 'Olav Berg', [
    { ctx: 'Cust10001', associateId: 6, administrator: false },
  ]),
  customer('maja@nordlys.example.com', 'Maja Lind', [
    { ctx: 'Cust10001', associateId: 7, administrator: false },
    { ctx: 'Cust10002', associateId: 5, administrator: true },
  ]),
  customer('signe@nordlys-stage.example.com', 'Signe Vik', [
    { ctx: 'Cust20001', associateId: 5, administrator: true },
  ]),
  customer('solveig@solvind.example.com', 'Solveig Åsheim', [
    { ctx: 'Cust30001', associateId: 5, administrator: true },
    { ctx: 'Cust30002', associateId: 5, administrator: true },
  ]),
  partner('kari', 'Kari Partner', ['Log in', 'Read', 'App store', 'Configuration', 'Users']),
  partner('emil', 'Emil Utvikler', ['Log in', 'Read', 'Configuration']),
  partner('mona', 'Mona Marked', ['Log in', 'Read', 'App store']),
  staff('app.manager', 'Anders App', 'App Manager'),
  staff('store.manager', 'Stine Store', 'App Store Manager'),
  staff('portal.admin', 'Dag Portal', 'DevPortal Admin'),
];
