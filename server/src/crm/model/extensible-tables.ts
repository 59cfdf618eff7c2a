/**
 * Tables whose rows may carry `x_` fields of a tenant (spec data-model §10), in one jsonb column `extra`: see
 * docs/adr/0006-extra-fields-as-jsonb.md.
 */
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

const extensible: ReadonlySet<string> = new Set(extensibleTables);

/** @param table in lower case */
export const isExtensible = (table: string): boolean => extensible.has(table);
