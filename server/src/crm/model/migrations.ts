import type { Migration } from '../../platform/migration.ts';
import { allTables } from './dictionary.ts';
import { createTableStatements, isolateTenants } from './table-ddl.ts';

export const crmModelMigrations: readonly Migration[] = [
  {
    id: 'crm/0001-tables',
    statements: () => allTables.flatMap(createTableStatements),
  },
  {
    id: 'crm/0002-change-log-order',
    statements: () => [
      // The number of the writing transaction, by which the outbox reads: see outbox-cursor.ts. As a bigint, because
      // only operators that PostgreSQL holds leakproof may use an index under row-level security.
      `alter table crm.traveltransactionlog
         add column transaction_id bigint not null default pg_current_xact_id()::text::bigint,
         add column client_id text not null default ''`,
      `create index traveltransactionlog_order on crm.traveltransactionlog
         (tenant_id, transaction_id, traveltransactionlog_id)`,
      ...changeLogNumbers,
    ],
  },
  {
    id: 'crm/0003-outbox',
    statements: () => [
      `create table crm.outbox_cursor (
         tenant_id integer not null,
         consumer text not null,
         transaction_id bigint not null default 0,
         traveltransactionlog_id integer not null default 0,
         primary key (tenant_id, consumer)
       )`,
      ...isolateTenants('crm.outbox_cursor'),
    ],
  },
];

/**
 * Every save writes to the change log. Its numbers come from a PostgreSQL sequence for each tenant: a row lock,
 * as on the other tables' `sequence` rows, would make all saves of a tenant wait for each other's commit. The functions act
 * as the schema's owner: who inserts a tenant has no rights on CRM tables.
 */
const changeLogNumbers = [
  `create function crm.create_change_log_sequence() returns trigger language plpgsql security definer
   set search_path = pg_catalog, pg_temp as $$
   begin
     execute format('create sequence crm.change_log_%s as integer', new.tenant_id);
     return new;
   end
   $$`,
  `create function crm.drop_change_log_sequence() returns trigger language plpgsql security definer
   set search_path = pg_catalog, pg_temp as $$
   begin
     execute format('drop sequence if exists crm.change_log_%s', old.tenant_id);
     return old;
   end
   $$`,
  `create trigger change_log_sequence after insert on kontor.tenant
     for each row execute function crm.create_change_log_sequence()`,
  `create trigger drop_change_log_sequence after delete on kontor.tenant
     for each row execute function crm.drop_change_log_sequence()`,
];
