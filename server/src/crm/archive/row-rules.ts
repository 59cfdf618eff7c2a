/** The conditions of rows nobody sees unless they ask: recycled companies and people, deleted requests. */
const hidden: Readonly<Record<string, (row: string) => string>> = {
  contact: (row) => `(${row}.deleteddate is null or ${row}.deleteddate < '1760-01-02')`,
  person: (row) => `(${row}.deleteddate is null or ${row}.deleteddate < '1760-01-02')`,
  ticket: (row) => `${row}.status <> 4`,
};

/** Columns that turn the hiding off when a query restricts on them (data-model §7). */
const revealing: ReadonlySet<string> = new Set(['deleteddate', 'persondeleteddate']);

export function hiddenRows(table: string, row: string, restrictedColumns: readonly string[]): string[] {
  const rule = hidden[table];
  return !rule || restrictedColumns.some((column) => revealing.has(column)) ? [] : [rule(row)];
}

type EntityRules = Readonly<Record<string, Readonly<Record<string, (row: string) => string>>>>;

const isEnd = (row: string, end: string, table: number, rows: string, condition: string) =>
  `exists (select 1 from ${rows} e where e.tenant_id = $1 and ${row}.${end}_table = ${table}
    and e.${rows}_id = ${row}.${end}_record and ${condition})`;

const noEnd = (table: number, rows: string, condition: string) => (row: string) =>
  `not (${isEnd(row, 'source', table, rows, condition)} or ${isEnd(row, 'destination', table, rows, condition)})`;

/** Rows an entity stands for inside its table: what is left out when it is not asked for. */
const withoutEntity: EntityRules = {
  person: { retiredPerson: (row) => `${row}.retired = 0` },
  ticket: { ticketdisplayclosed: (row) => `${row}.status <> 2` },
  relations: { retired: noEnd(6, 'person', 'e.retired <> 0'), stop: noEnd(5, 'contact', 'e.xstop') },
};

/** Conditions for the entities a query leaves out; asking only for a part leaves out the rest. */
export function entityRows(
  table: string,
  row: string,
  known: readonly string[],
  asked: readonly string[],
): string[] {
  const rules = withoutEntity[table] ?? {};
  const parts = known.filter((entity) => rules[entity]);
  const left = parts
    .filter((entity) => !asked.includes(entity))
    .flatMap((entity) => rules[entity]?.(row) ?? []);
  const hasWhole = known.some((entity) => !rules[entity] && asked.includes(entity));
  const only = parts
    .filter((entity) => asked.includes(entity))
    .flatMap((entity) => rules[entity]?.(row) ?? []);
  return hasWhole || only.length === 0 ? left : [...left, `not (${only.join(' and ')})`];
}

/** A row whose lists are asked for: the sub-lists of REST. */
export type OwnerTable = 'contact' | 'person';

type OwnerRule = (row: string, owner: string, asked: readonly string[]) => string;

const own =
  (column: string): OwnerRule =>
  (row, owner) =>
    `${row}.${column} = ${owner}`;

const through =
  (table: string, back: string, key: string, column: string): OwnerRule =>
  (row, owner) =>
    `exists (select 1 from ${table} o where o.tenant_id = $1 and o.${back} = ${row}.${key} and o.${column} = ${owner})`;

const relationOf =
  (table: number): OwnerRule =>
  (row, owner) =>
    `((${row}.source_table = ${table} and ${row}.source_record = ${owner})
      or (${row}.destination_table = ${table} and ${row}.destination_record = ${owner}))`;

const saleOf =
  (column: string): OwnerRule =>
  (row, owner, asked) => {
    const stakeholder = through('salestakeholder', 'sale_id', 'sale_id', column)(row, owner, asked);
    const buyer = `${row}.${column} = ${owner}`;
    return asked.includes('includestakeholders') ? `(${buyer} or ${stakeholder})` : buyer;
  };

const owners: Readonly<Record<OwnerTable, Readonly<Record<string, OwnerRule>>>> = {
  contact: {
    appointment: own('contact_id'),
    document: through('appointment', 'document_id', 'document_id', 'contact_id'),
    chat_session: own('contact_id'),
    form_submission: own('contact_id'),
    s_shipment: through('s_shipment_addr', 'shipment_id', 'id', 'contact_id'),
    project: through('projectmember', 'project_id', 'project_id', 'contact_id'),
    sale: saleOf('contact_id'),
    person: own('contact_id'),
    relations: relationOf(5),
    ticket: own('contact_id'),
  },
  person: {
    appointment: own('person_id'),
    document: through('appointment', 'document_id', 'document_id', 'person_id'),
    chat_session: own('customer_id'),
    form_submission: own('person_id'),
    s_shipment: through('s_shipment_addr', 'shipment_id', 'id', 'customer_id'),
    sale: saleOf('person_id'),
    relations: relationOf(6),
    ticket: own('cust_id'),
  },
};

/** Which rows of a table belong to an owner. */
export function ownedRows(
  ownerTable: OwnerTable,
  table: string,
  row: string,
  owner: string,
  asked: readonly string[],
): string {
  const rule = owners[ownerTable][table];
  if (!rule) throw new Error(`archive: rows of ${table} do not belong to a ${ownerTable}`);
  return rule(row, owner, asked);
}

/** Document rows also stand in the diary table; a list of follow-ups leaves them to the list of documents. */
export const ownKinds: Readonly<Record<string, (row: string) => string>> = {
  appointment: (row) => `${row}.document_id = 0`,
};
