import type { Migration } from '../../platform/migration.ts';
import { allTables } from './dictionary.ts';
import { createTableStatements } from './table-ddl.ts';

export const crmModelMigrations: readonly Migration[] = [
  {
    id: 'crm/0001-tables',
    statements: () => allTables.flatMap(createTableStatements),
  },
  {
    id: 'crm/0002-change-log',
    statements: () => [
      // The order in which rows became visible, which the outbox reads by: see outbox.ts.
      `alter table crm.traveltransactionlog
         add column transaction_id xid8 not null default pg_current_xact_id(),
         add column client_id text not null default ''`,
      `create index traveltransactionlog_commit on crm.traveltransactionlog
         (tenant_id, transaction_id, traveltransactionlog_id)`,
      ...changeLogNumbers,
    ],
  },
];

/**
 * Every save writes to the change log. Its numbers come from a PostgreSQL sequence for each tenant: a row lock,
 * as on the other tables' `sequence` rows, would make all saves of a tenant wait for each other's commit. The functions act
 * as the schema's owner: who inserts a tenant has no rights on CRM tables.
 */
const changeLogNumbers = [
  `create function crm.create_change_log_sequence() returns trigger language plpgsql security definer as $$
   begin
     execute format('create sequence crm.change_log_%s as integer', new.tenant_id);
     return new;
   end
   $$`,
  `create function crm.drop_change_log_sequence() returns trigger language plpgsql security definer as $$
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
