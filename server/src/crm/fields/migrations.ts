import type { Migration } from '../../platform/migration.ts';

/** Tables whose rows may carry `x_` fields of a tenant (spec data-model §10). */
export const extensibleTables = [
  'contact',
  'person',
  'appointment',
  'project',
  'sale',
  'ticket',
  'ej_message',
  'ej_category',
  'ejuser',
] as const;

/** One jsonb column a table instead of one column a field: see docs/adr/0006-extra-fields-as-jsonb.md. */
export const fieldMigrations: readonly Migration[] = [
  {
    id: 'crm/fields/0001-extra',
    statements: () => extensibleTables.map((table) => `alter table crm.${table} add column extra jsonb`),
  },
];
