import type { Provider } from './graph.ts';

/** What a list shows when nobody chose, by the root table of its first rows. */
const byTable: Readonly<Record<string, readonly string[]>> = {
  contact: ['contactId', 'name', 'department', 'category', 'business', 'country', 'number', 'associateId'],
  person: ['personId', 'firstName', 'lastName', 'contactId', 'title', 'position', 'email/emailAddress'],
  appointment: [
    'appointmentId',
    'completed',
    'date',
    'type',
    'text',
    'associateId',
    'contactId',
    'personId',
    'projectId',
  ],
  document: ['documentId', 'date', 'type', 'text', 'name', 'associateId', 'contactId', 'personId'],
  project: ['projectId', 'completed', 'name', 'number', 'type', 'status', 'associateId', 'endDate'],
  sale: [
    'saleId',
    'completed',
    'date',
    'heading',
    'amount',
    'currency',
    'stage',
    'saleStatus',
    'associateId',
  ],
  relations: ['relationId', 'relationName', 'relationComment', 'source/contactId', 'target/contactId'],
  ticket: [
    'ticketId',
    'title',
    'ticketStatusName',
    'priorityName',
    'categoryFullName',
    'ownedBy',
    'createdAt',
    'lastChanged',
  ],
  selection: ['selectionId', 'name', 'type', 'memberCount'],
};

/** The columns rows of several tables share. */
const ofUnions = ['date', 'type', 'text', 'associateId', 'contactId', 'personId', 'projectId'];

/** For other tables: the first columns that are theirs alone. */
const maxColumns = 8;

export function defaultColumns(provider: Provider): readonly string[] {
  const root = provider.branches[0]?.root ?? '';
  const chosen = provider.branches.length > 1 ? ofUnions : (byTable[root] ?? []);
  const known = chosen.filter((name) => provider.columns.has(name.toLowerCase()));
  if (known.length > 0) return known;
  return [...provider.columns.values()]
    .filter(
      (column) => column.mounts.length === 0 && column.binding && !column.binding.startsWith('computed:'),
    )
    .slice(0, maxColumns)
    .map((column) => column.name);
}
