export type { ColumnValues, RowChange, RowDelete, RowInsert, RowUpdate, SavedRow } from './change-kinds.ts';
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
  type Delivery,
  type Outbox,
  type OutboxConsumer,
} from './outbox.ts';
export type { LoggedChange } from './outbox-cursor.ts';
export { announceTables, type ChangeListener, listenForChanges } from './reference-changes.ts';
export { type SaveContext, saveRows } from './save-rows.ts';
export { type AllocatedIds, allocateIds } from './sequence.ts';
