import type { Migration } from '../platform/migration.ts';

/** CRM tables that hold more than a few hundred rows after a load. */
const crowdedTables = [
  ...['contact', 'person', 'associate', 'address', 'phone', 'email', 'url', 'text', 'contactinterest'],
  ...[
    'personinterest',
    'consentperson',
    'company_domain',
    'udcontactsmall',
    'udcontactlarge',
    'udpersonsmall',
  ],
  ...[
    'udpersonlarge',
    'appointment',
    'document',
    'visiblefor',
    'sale',
    'salehist',
    'project',
    'projectmember',
  ],
  ...[
    'selection',
    'selectionmember',
    'ticket',
    'ej_message',
    'product',
    'quoteline',
    'foreignkey',
    'relations',
  ],
  ...[
    'traveltransactionlog',
    'ownercontactlink',
    'userrolelink',
    'licenseassoclink',
    'functionrightrolelink',
  ],
  ...['moduleLicense', 'usergrouplink', 'country', 'currency', 'userpreference', 'dataright', 'sequence'],
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
      // Runs as the owner of the tables: the roles our connections take may not analyze them.
      `create function kontor.refresh_crm_statistics() returns void
         language plpgsql security definer set search_path = crm as $$
       begin
         execute 'analyze ${crowdedTables.join(', ')}';
       end
       $$`,
    ],
  },
];
