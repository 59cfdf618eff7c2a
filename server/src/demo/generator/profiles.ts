/** How much a demo tenant holds (spec demo-data §5). Sub-rows follow from these. */
export interface Profile {
  readonly name: string;
  readonly companies: number;
  readonly persons: number;
  /** All types; documents are part of them. */
  readonly appointments: number;
  readonly documents: number;
  readonly sales: number;
  readonly projects: number;
  readonly tickets: number;
  readonly selections: number;
  readonly products: number;
  readonly foreignKeys: number;
  /** Active employees, the administrator included. */
  readonly users: number;
  /** One change log row for each loaded row of the main tables. */
  readonly changeLog: boolean;
}

export const profiles = {
  /** For the other tenants of the demo world: enough to look at. */
  light: {
    name: 'light',
    companies: 50,
    persons: 125,
    appointments: 200,
    documents: 30,
    sales: 15,
    projects: 2,
    tickets: 20,
    selections: 3,
    products: 15,
    foreignKeys: 30,
    users: 15,
    changeLog: true,
  },
  small: {
    name: 'small',
    companies: 1_000,
    persons: 2_500,
    appointments: 10_000,
    documents: 1_500,
    sales: 250,
    projects: 25,
    tickets: 400,
    selections: 45,
    products: 300,
    foreignKeys: 600,
    users: 15,
    changeLog: true,
  },
  medium: {
    name: 'medium',
    companies: 100_000,
    persons: 250_000,
    appointments: 1_000_000,
    documents: 150_000,
    sales: 25_000,
    projects: 2_500,
    tickets: 40_000,
    selections: 600,
    products: 3_000,
    foreignKeys: 60_000,
    users: 200,
    changeLog: false,
  },
  large: {
    name: 'large',
    companies: 400_000,
    persons: 1_000_000,
    appointments: 10_000_000,
    documents: 1_500_000,
    sales: 150_000,
    projects: 10_000,
    tickets: 200_000,
    selections: 3_000,
    products: 10_000,
    foreignKeys: 240_000,
    users: 1_000,
    changeLog: false,
  },
} as const satisfies Record<string, Profile>;
export type ProfileName = keyof typeof profiles;
