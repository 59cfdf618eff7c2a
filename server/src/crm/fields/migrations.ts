import type { Migration } from '../../platform/migration.ts';
import { extensibleTables } from '../model/index.ts';

/** One jsonb column a table instead of one column a field: see docs/adr/0006-extra-fields-as-jsonb.md. */
export const fieldMigrations: readonly Migration[] = [
  {
    id: 'crm/fields/0001-extra',
    statements: () => extensibleTables.map((table) => `alter table crm.${table} add column extra jsonb`),
  },
];
