import type { OperationTable } from '../call.ts';
import { archiveAgentOperations } from './agent-operations.ts';
import { archiveRestOperations } from './rest-operations.ts';

export { ArchiveIndex, ArchivePage, type RowMode } from './archive-page.ts';
export { linkHint, tooltipHint } from './list-item.ts';
export type { ArchiveRow, Cell } from './page.ts';

export const archiveOperations: OperationTable = { ...archiveRestOperations, ...archiveAgentOperations };
