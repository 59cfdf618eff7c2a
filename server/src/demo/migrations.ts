import type { Migration } from '../platform/migration.ts';

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
];
