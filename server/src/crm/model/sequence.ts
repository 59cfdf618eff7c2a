import type { TenantTransaction } from '../../platform/db.ts';
import { table } from './dictionary.ts';

/** Ids that a save may use, counted off table by table. */
export interface AllocatedIds {
  /** @throws {Error} when the table's ids are used up */
  next(tableName: string): number;
}

/**
 * Takes ids from the tenant's `sequence` rows, all in one statement. Until the commit other saves that need ids
 * of the same tables wait; ask once a save, so that two of them never wait for each other.
 *
 * @param counts ids wanted by table name, such as `{ contact: 1, phone: 3 }`
 */
export async function allocateIds(
  tx: TenantTransaction,
  counts: Readonly<Record<string, number>>,
): Promise<AllocatedIds> {
  const ranges = await takeRanges(
    tx,
    Object.entries(counts).filter(([, count]) => count > 0),
  );
  return {
    next: (tableName) => {
      const range = ranges.get(table(tableName).name);
      if (!range || range.next >= range.end) throw new Error(`No id of ${tableName} was allocated`);
      return range.next++;
    },
  };
}

interface IdRange {
  next: number;
  readonly end: number;
}

/** In one order everywhere; a table the tenant has no row for yet starts at 1. */
const statement = {
  name: 'allocate-ids',
  text: `insert into sequence as known (tenant_id, id, next_id, tablename, tablenumber)
         select $1, wanted.number + 10, 1 + wanted.count, wanted.name, wanted.number
           from unnest($2::int[], $3::text[], $4::int[]) as wanted(number, name, count)
          order by wanted.number
         on conflict (tenant_id, id) do update set next_id = known.next_id + excluded.next_id - 1
         returning tablenumber, next_id`,
};

async function takeRanges(
  tx: TenantTransaction,
  counts: readonly (readonly [string, number])[],
): Promise<Map<string, IdRange>> {
  const wanted = counts.map(([name, count]) => ({ table: table(name), count }));
  if (wanted.length === 0) return new Map();
  const rows = await tx.query<{ tablenumber: number; next_id: number }>({
    ...statement,
    values: [
      tx.tenantId,
      wanted.map((entry) => entry.table.number),
      wanted.map((entry) => entry.table.documentedName),
      wanted.map((entry) => entry.count),
    ],
  });
  const ends = new Map(rows.map((row) => [row.tablenumber, row.next_id]));
  return new Map(
    wanted.map(({ table: { name, number }, count }) => {
      const end = ends.get(number) ?? 0;
      return [name, { next: end - count, end }];
    }),
  );
}
