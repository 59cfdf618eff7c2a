import type { TenantTransaction } from '../../platform/db.ts';
import { extensibleTables, type Table, table } from '../model/index.ts';
import type { CellValue, RowBatch } from './row-batch.ts';

/** Who the loaded rows say has registered them, and when. */
export interface Registration {
  readonly registeredAt: Date;
  readonly associateId: number;
}

/** Rows in one statement: bounds the memory a statement needs on both sides. */
const rowsPerStatement = 20_000;

/**
 * Loads rows set-wise: one array parameter a column. COPY would be about a third faster, but PostgreSQL refuses
 * it under row-level security, and loading is not worth a role that can see every tenant.
 */
export async function loadRows(tx: TenantTransaction, batch: RowBatch, by: Registration): Promise<void> {
  for (let start = 0; start < batch.rows.length; start += rowsPerStatement) {
    await insertSlice(tx, batch, batch.rows.slice(start, start + rowsPerStatement), by);
  }
}

async function insertSlice(
  tx: TenantTransaction,
  batch: RowBatch,
  rows: readonly (readonly CellValue[])[],
  by: Registration,
): Promise<void> {
  const target = table(batch.table);
  const bookkeeping = bookkeepingOf(batch, target);
  const arrays = batch.columns.map(
    (name, at) => `$${at + 2 + bookkeeping.length}::${elementType(target, name)}[]`,
  );
  const columns = ['tenant_id', ...bookkeeping, ...batch.columns].map(quoted).join(', ');
  const constants = [
    '$1::integer',
    ...bookkeeping.map((name, at) => `$${at + 2}::${target.column(name).sqlType}`),
  ];
  await tx.query({
    text: `insert into ${quoted(target.name)} (${columns})
           select ${constants.join(', ')}, loaded.* from unnest(${arrays.join(', ')}) as loaded`,
    values: [
      tx.tenantId,
      ...bookkeeping.map((name) => (name === 'registered' ? by.registeredAt : by.associateId)),
      ...batch.columns.map((_, at) => arrayLiteral(rows, at)),
    ],
  });
}

function bookkeepingOf(batch: RowBatch, target: Table): string[] {
  const given = new Set(batch.columns.map((column) => column.toLowerCase()));
  return ['registered', 'registered_associate_id'].filter(
    (name) => target.findColumn(name) !== undefined && !given.has(name),
  );
}

const extensible: ReadonlySet<string> = new Set(extensibleTables);

function elementType(target: Table, name: string): string {
  // The column of a tenant's own fields stands beside the documented ones.
  if (name === 'extra' && extensible.has(target.name)) return 'jsonb';
  // Not varchar(n): a cast to it would cut what is too long, where the insert refuses it.
  return target.column(name).sqlType.replace(/^varchar\(\d+\)$/, 'text');
}

const quoted = (name: string) => `"${name.toLowerCase()}"`;

/** PostgreSQL's text form of an array, written directly: pg's own conversion costs more than the insert. */
function arrayLiteral(rows: readonly (readonly CellValue[])[], at: number): string {
  const parts = new Array<string>(rows.length);
  for (let row = 0; row < rows.length; row++) parts[row] = element(rows[row]?.[at] ?? null);
  return `{${parts.join(',')}}`;
}

function element(value: CellValue): string {
  if (value === null) return 'NULL';
  if (typeof value !== 'string') return String(value);
  return `"${value.includes('"') || value.includes('\\') ? value.replace(/["\\]/g, '\\$&') : value}"`;
}
