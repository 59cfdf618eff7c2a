import { AppError } from '../../platform/errors.ts';
import type { Arguments, Call, Handler, OperationTable } from '../call.ts';
import { ShapedResult } from '../call.ts';
import { archiveErrors } from './archive-errors.ts';
import { ArchiveIndex, ArchivePage } from './archive-page.ts';
import type { ArchiveQuery } from './archive-query.ts';
import { columnInfo } from './column-info.ts';
import { findProvider, providerNames } from './graph.ts';
import { readOdataQuery } from './odata-query.ts';
import { columnsFor } from './provider-columns.ts';
import { hiddenRows, type OwnerTable } from './row-rules.ts';
import { runQuery } from './run-query.ts';
import { tenantFields } from './tenant-fields.ts';

/** The archive behind each list resource (spec rest §6). */
const lists: Readonly<Record<string, string>> = {
  v1ContactEntity_GetAll: 'SimpleContact',
  v1PersonEntity_GetAll: 'Person',
};

/** The archives behind the lists of one company or person. */
const subLists: Readonly<Record<string, { owner: OwnerTable; provider: string }>> = {
  v1ContactEntity_Activities: { owner: 'contact', provider: 'ContactActivity' },
  v1ContactEntity_Appointments: { owner: 'contact', provider: 'Appointment' },
  v1ContactEntity_Documents: { owner: 'contact', provider: 'Document' },
  v1ContactEntity_Projects: { owner: 'contact', provider: 'ContactProjects' },
  v1ContactEntity_Sales: { owner: 'contact', provider: 'SaleFilteredWithStakeholder' },
  v1ContactEntity_Persons: { owner: 'contact', provider: 'Person' },
  v1ContactEntity_Relations: { owner: 'contact', provider: 'Relation' },
  v1ContactEntity_Tickets: { owner: 'contact', provider: 'Ticket' },
  v1PersonEntity_Activities: { owner: 'person', provider: 'PersonActivity' },
  v1PersonEntity_Appointments: { owner: 'person', provider: 'Appointment' },
  v1PersonEntity_Documents: { owner: 'person', provider: 'Document' },
  v1PersonEntity_Relations: { owner: 'person', provider: 'Relation' },
  v1PersonEntity_Sales: { owner: 'person', provider: 'SaleFilteredWithStakeholder' },
  v1PersonEntity_Tickets: { owner: 'person', provider: 'Ticket' },
};

async function answer(
  call: Call,
  provider: string,
  args: Arguments,
  owner?: ArchiveQuery['owner'],
): Promise<ArchivePage> {
  const { query, format } = readOdataQuery(provider, args, owner);
  return new ArchivePage(await runQuery(call, query), format);
}

const listHandler =
  (provider: string): Handler =>
  (call, args) =>
    answer(call, provider, args);

const subListHandler =
  ({ owner, provider }: { owner: OwnerTable; provider: string }): Handler =>
  async (call, args) => {
    const id = Number(args.id);
    await assertOwner(call, owner, id);
    return answer(call, provider, args, { table: owner, id });
  };

/** @throws {AppError} 404 when the company or person does not exist or is in the recycle bin */
async function assertOwner(call: Call, table: OwnerTable, id: number): Promise<void> {
  const [found] = await call.db.query({
    name: `archive-owner-${table}`,
    text: `select 1 from ${table} r where r.tenant_id = $1 and r.${table}_id = $2 and ${hiddenRows(table, 'r', [])[0]}`,
    values: [call.db.tenantId, id],
  });
  if (found) return;
  const name = table === 'contact' ? 'Contact' : 'Person';
  throw new AppError(`${table}_not_found`, 404, `${name} id ${id} not found`, {
    errorType: 'SoNotFoundException',
  });
}

const nameOf = (args: Arguments): string => String(args.archiveProviderName ?? '');

const metadata: Handler = async (call, args) => {
  const provider = findProvider(nameOf(args));
  if (!provider) throw archiveErrors.unknownProvider(nameOf(args));
  const columns = columnsFor(provider, await tenantFields(call));
  return new ShapedResult(Object.fromEntries(columns.map((column) => [column.name, columnInfo(column)])));
};

const anyArchive: Handler = (call, args) => {
  const asksMetadata = args.$metadata !== undefined && args.$metadata !== null && args.$metadata !== '';
  return Promise.resolve(asksMetadata ? metadata(call, args) : answer(call, nameOf(args), args));
};

const fromTable = <T>(table: Readonly<Record<string, T>>, handler: (entry: T) => Handler): OperationTable =>
  Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, handler(entry)]));

export const archiveRestOperations: OperationTable = {
  ...fromTable(lists, listHandler),
  ...fromTable(subLists, subListHandler),
  v1Archive_GetArchive: async () => new ArchiveIndex(providerNames()),
  v1Archive_GetArchive_GET: anyArchive,
  v1Archive_PostArchive: anyArchive,
  v1Archive_GetArchiveMetadata: metadata,
};
