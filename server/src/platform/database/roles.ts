import { controlRole, tenantRole } from './sessions.ts';

const rowRights = 'grant select, insert, update, delete on tables';

/**
 * The two roles our connections take. They belong to the whole server: another database of ours may have made
 * them, a rival start may be making them now, and a hosted server may not let us have them at all; then
 * forced row-level security is what separates the tenants.
 */
export const roleStatements = [
  ...[tenantRole, controlRole].flatMap((role) => [makeRole(role), takeRole(role)]),
  giveRights(tenantRole, 'crm'),
  giveRights(controlRole, 'kontor'),
].join(';\n');

function makeRole(role: string): string {
  return `do $$
    begin
      if not exists (select from pg_roles where rolname = '${role}') then
        create role ${role} nologin;
      end if;
    exception when insufficient_privilege or duplicate_object or unique_violation then
      null;
    end
    $$`;
}

function takeRole(role: string): string {
  return `do $$
    begin
      if exists (select from pg_roles where rolname = '${role}') then
        execute format('grant ${role} to %I', current_user);
      end if;
    exception when insufficient_privilege or invalid_grant_operation then
      null;
    end
    $$`;
}

/** On what later statements make, too. */
function giveRights(role: string, schema: string): string {
  return `do $$
    begin
      if exists (select from pg_roles where rolname = '${role}') then
        grant usage on schema ${schema} to ${role};
        alter default privileges in schema ${schema} ${rowRights} to ${role};
        alter default privileges in schema ${schema} grant usage, select on sequences to ${role};
      end if;
    end
    $$`;
}
