import type { Migration } from '../../platform/migration.ts';
import { quoted } from './quoted.ts';
import { searchedColumns, searchKeyOf } from './search-keys.ts';

const searchKey = (table: string, column: string): string[] => [
  `alter table crm.${quoted(table)} add column ${quoted(searchKeyOf(column))} text collate "C"
     generated always as (lower(${quoted(column)})) stored`,
  `create index on crm.${quoted(table)} (tenant_id, ${quoted(searchKeyOf(column))})`,
];

export const archiveMigrations: readonly Migration[] = [
  {
    id: 'archive/0001-search-keys',
    statements: () =>
      Object.entries(searchedColumns).flatMap(([table, columns]) =>
        columns.flatMap((column) => searchKey(table, column)),
      ),
  },
];
