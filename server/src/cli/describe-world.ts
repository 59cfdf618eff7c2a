import type { RunningWorld } from './running.ts';

interface Described {
  readonly portal: string;
  readonly mail: string;
  readonly proxy: string;
  readonly environments: Record<string, { issuer: string }>;
  readonly tenants: readonly { ctx: string; environment: string; name: string; webapi: string }[];
  readonly users: readonly {
    username: string;
    password: string;
    name: string;
    staff: boolean;
    tenants: readonly { ctx: string; administrator: boolean }[];
  }[];
}

/** The world as a person reads it in a terminal: addresses first, then who can sign in, then a first call. */
export function describeWorld(running: RunningWorld): string {
  const world = running as unknown as Described;
  const lines = [
    '',
    `  Portal        ${world.portal}`,
    ...Object.entries(world.environments).map(
      ([name, { issuer }]) => `  ${title(name).padEnd(13)} ${issuer}  (SuperID)`,
    ),
    `  Mail outbox   ${world.mail}`,
    `  Proxy         ${world.proxy}`,
    '',
    ...table(
      world.tenants.map((tenant) => [tenant.ctx, title(tenant.environment), tenant.name, tenant.webapi]),
    ),
    ...people(world),
    ...firstCall(world),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function people(world: Described): string[] {
  if (world.users.length === 0) return [];
  return [
    '',
    ...table(
      world.users.map((user) => [
        user.username,
        user.password,
        user.name,
        user.tenants
          .map((tenant) => tenant.ctx + (tenant.administrator ? ' (administrator)' : ''))
          .join(', ') || (user.staff ? 'staff' : ''),
      ]),
    ),
  ];
}

function firstCall(world: Described): string[] {
  const tenant = world.tenants[0];
  if (!tenant) return [];
  return [
    '',
    '  A first call:',
    `  curl -H "Authorization: Bearer $(npx kontor token --tenant ${tenant.ctx})" ${tenant.webapi}v1/Contact/1`,
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function title(name: string): string {
  return name === 'sod' ? 'SOD' : name.charAt(0).toUpperCase() + name.slice(1);
}
