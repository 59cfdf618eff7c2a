export type { RowChange } from './change-kinds.ts';
export { emptyInstant } from './column-types.ts';
export {
  allTables,
  type Column,
  enumValues,
  findTable,
  findTableByNumber,
  type Table,
  table,
} from './dictionary.ts';
export { extensibleTables } from './extensible-tables.ts';
export { crmModelMigrations } from './migrations.ts';
export {
  createOutbox,
  type Outbox,
  type OutboxConsumer,
} from './outbox.ts';
export type { LoggedChange } from './outbox-cursor.ts';
export { announceTables, listenForChanges } from './reference-changes.ts';
export { type SaveContext, saveRows } from './save-rows.ts';
export { allocateIds } from './sequence.ts';
