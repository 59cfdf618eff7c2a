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
export { crmModelMigrations } from './migrations.ts';
