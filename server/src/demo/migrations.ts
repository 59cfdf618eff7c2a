import type { Migration } from '../platform/migration.ts';

/** CRM tables that are crowded after a load and joined by what people read first. */
const crowdedTables = [
  ...['contact', 'person', 'associate', 'address', 'phone', 'email', 'url', 'text', 'contactinterest'],
  ...['personinterest', 'consentperson', 'udcontactsmall', 'udpersonsmall', 'appointment', 'document'],
  ...[
    'visiblefor',
    'sale',
    'project',
    'projectmember',
    'selection',
    'selectionmember',
    'ticket',
    'ej_message',
  ],
  ...['userrolelink', 'licenseassoclink', 'functionrightrolelink', 'ownercontactlink', 'usergrouplink'],
];

export const demoMigrations: readonly Migration[] = [
  {
    id: 'demo/0001-world',
    statements: () => [
      // At most one row: the world this database holds. Unfinished: seeding was interrupted and goes on.
      `create table kontor.demo_world (
         is_the_one boolean primary key default true check (is_the_one),
         profile text not null,
         seed bigint not null,
         started_at timestamptz not null,
         finished_at timestamptz
       )`,
    ],
  },
  {
    id: 'demo/0002-statistics',
    statements: () => [
      // Runs as the owner of the tables: the roles our connections take may not analyze them. A small sample will
      // do for a start, and takes a fifth of the time; autovacuum looks closer later.
      `create function kontor.refresh_crm_statistics() returns void
         language plpgsql security definer set search_path = crm set default_statistics_target = 20 as $$
       begin
         execute 'analyze ${crowdedTables.join(', ')}';
       end
       $$`,
    ],
  },
];
