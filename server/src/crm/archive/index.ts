import type { OperationTable } from '../call.ts';
import { archiveAgentOperations } from './agent-operations.ts';
import { archiveRestOperations } from './rest-operations.ts';

export { ArchiveIndex, ArchivePage, type PageFormat, type RowMode } from './archive-page.ts';
export type { ArchiveQuery, Order } from './archive-query.ts';
export { linkHint, tooltipHint } from './list-item.ts';
export { archiveMigrations } from './migrations.ts';
export type { ArchiveRow, ArchiveRows, Cell } from './page.ts';
export { runQuery } from './run-query.ts';

export const archiveOperations: OperationTable = { ...archiveRestOperations, ...archiveAgentOperations };
