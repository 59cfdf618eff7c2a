import { announceTables, table } from '../crm/model/index.ts';
import { loadRows, primedIds, type RowBatch } from '../crm/priming/index.ts';
import type { Db, TenantDb, TenantTransaction } from '../platform/db.ts';
import type { GeneratedTenant } from './generator/generate.ts';
import type { IdSource } from './generator/id-source.ts';
import { referenceNow } from './generator/reference-clock.ts';

export type DemoTenant = Omit<GeneratedTenant, 'nextIds'>;

export interface LoadProgress {
  readonly stage: string;
  /** Rows loaded so far. */
  readonly rows: number;
}

/** Demo data were registered by the administrator, at the reference clock. */
const registration = { registeredAt: referenceNow, associateId: primedIds.administratorAssociate };

/**
 * Loads generated rows into a provisioned tenant, in one transaction: all of it is there, or nothing.
 *
 * @returns how many rows were loaded
 */
export async function loadTenant(
  crm: TenantDb,
  tenant: DemoTenant,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<number> {
  // Only now: the name lists take a quarter of a second to load, which no later start should pay.
  const { generateTenant } = await import('./generator/generate.ts');
  return crm.transaction(async (tx) => {
    const { ids, rows } = generateTenant({ ...tenant, nextIds: await readNextIds(tx) });
    let loaded = 0;
    const tables = new Set<string>();
    let inFlight: Promise<void> = Promise.resolve();
    for (const { stage, batches } of rows) {
      // One step ahead: the database writes these rows while the next ones are made.
      await inFlight;
      inFlight = loadBatches(tx, batches);
      inFlight.catch(() => {});
      for (const batch of batches) tables.add(table(batch.table).name);
      loaded += batches.reduce((sum, batch) => sum + batch.rows.length, 0);
      onProgress({ stage, rows: loaded });
    }
    await inFlight;
    await moveSequences(tx, ids);
    await moveCounters(tx);
    await announceTables(tx, [...tables]);
    if (tenant.profile.changeLog) loaded += await writeChangeLog(tx);
    return loaded;
  });
}

async function loadBatches(tx: TenantTransaction, batches: readonly RowBatch[]): Promise<void> {
  for (const batch of batches) await loadRows(tx, batch, registration);
}

async function readNextIds(tx: TenantTransaction): Promise<Map<string, number>> {
  const rows = await tx.query<{ name: string; next_id: number }>({
    text: 'select lower(tablename) as name, next_id from "sequence" where tenant_id = $1',
    values: [tx.tenantId],
  });
  return new Map(rows.map((row) => [row.name, row.next_id]));
}

async function moveSequences(tx: TenantTransaction, ids: IdSource): Promise<void> {
  const entries = [...ids.entries()];
  await tx.query({
    text: `update "sequence" s set next_id = moved.next_id
           from unnest($2::text[], $3::integer[]) as moved (name, next_id)
           where s.tenant_id = $1 and lower(s.tablename) = moved.name and s.next_id < moved.next_id`,
    values: [tx.tenantId, entries.map(([name]) => name), entries.map(([, id]) => id)],
  });
}

const counterFields = [
  table('contact').column('number2').id,
  table('project').column('project_number').id,
  table('sale').column('number1').id,
];

/** Number counters go on above the numbers in use. */
async function moveCounters(tx: TenantTransaction): Promise<void> {
  await tx.query({
    text: `update refcounts set currentvalue = greatest(currentvalue, 10000 + coalesce(
             case fieldid
               when $2 then (select max(contact_id) from contact where tenant_id = $1)
               when $3 then (select count(*) from project where tenant_id = $1)
               when $4 then (select count(*) from sale where tenant_id = $1)
             end, 0))
           where tenant_id = $1`,
    values: [tx.tenantId, ...counterFields],
  });
}

/** Tables whose rows are told in the change log; sub-rows come with their owners. */
const loggedTables = ['contact', 'person', 'appointment', 'document', 'sale', 'project', 'selection'].map(
  table,
);

/** One insert row in the change log for each record people work with, as if each had been saved by itself. */
async function writeChangeLog(tx: TenantTransaction): Promise<number> {
  const selects = loggedTables.map(
    ({ name, number, primaryKey }) =>
      `select ${number} as tablenumber, "${primaryKey}" as record_id, registered, registered_associate_id
       from "${name}" where tenant_id = $1`,
  );
  const [row] = await tx.query<{ n: number }>({
    text: `with written as (
             insert into traveltransactionlog (tenant_id, traveltransactionlog_id, ttime, type, associate_id,
               tablenumber, record_id, flags)
             select $1, nextval($2), registered at time zone 'UTC', 4352, registered_associate_id, tablenumber,
               record_id, 1
             from (select * from (${selects.join(' union all ')}) as loaded
                   order by registered, tablenumber, record_id) as logged
             returning 1)
           select count(*)::integer as n from written`,
    values: [tx.tenantId, `crm.change_log_${tx.tenantId}`],
  });
  return row?.n ?? 0;
}

/**
 * Tells the planner what has been loaded. Until it knows, it takes a crowded table for an empty one and joins by
 * nested loops: minutes instead of milliseconds.
 */
export async function refreshStatistics(db: Db): Promise<void> {
  await db.query({ text: 'select refresh_crm_statistics()', values: [] });
}
