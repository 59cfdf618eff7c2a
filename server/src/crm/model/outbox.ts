import { setTimeout as sleep } from 'node:timers/promises';
import type { Db, TenantTransaction } from '../../platform/db.ts';
import { enqueueJob, type Task } from '../../platform/jobs/index.ts';
import { onCommit } from './commits.ts';

/** One row of `traveltransactionlog`. */
export interface LoggedChange {
  readonly id: number;
  readonly type: number;
  readonly tableNumber: number;
  readonly recordId: number;
  readonly previousRecordId: number;
  readonly associateId: number;
  readonly flags: number;
  /** Client id of the application that saved; empty for a browser session. */
  readonly clientId: string;
  /** Wall time of the tenant's base zone. */
  readonly time: string;
}

export interface OutboxConsumer {
  /** Unique and stable: what it has seen is kept under this name. */
  readonly name: string;
  /**
   * Takes the next changes of a tenant, in order. What it writes through `tx` commits together with the mark of
   * having seen them: each change has its effect exactly once. Anything that leaves the database is a job it
   * enqueues.
   */
  take(tx: TenantTransaction, changes: readonly LoggedChange[]): Promise<void>;
}

export interface OutboxOptions {
  readonly db: Db;
  /** Tenants that may have news; looked through now and then for what a killed process did not announce. */
  readonly tenantIds: () => Promise<readonly number[]>;
  readonly consumers: readonly OutboxConsumer[];
  readonly batchSize?: number;
}

export interface Outbox {
  /** For `createJobs`. */
  readonly tasks: Readonly<Record<string, Task>>;
  readonly crontab: readonly string[];
  /** Asks for a delivery soon after each commit of this process. Returns how to stop. */
  watch(): () => void;
  /** Hands a tenant's news to every consumer. */
  deliver(tenantId: number): Promise<Delivery>;
}

export interface Delivery {
  readonly taken: number;
  /** There is more that a running transaction, or another process that is delivering, holds back. */
  readonly isHeldBack: boolean;
}

/** Commits within this time share one job. */
const gatherMs = 20;

/** How often and how long a job looks again for changes that a running transaction holds back. */
const retryMs = 50;
const mostRetries = 40;

/** The feed behind everything that follows a save: webhooks, search index, mirroring (spec data-model §3). */
export function createOutbox({ db, tenantIds, consumers, batchSize = 500 }: OutboxOptions): Outbox {
  const deliver = async (tenantId: number): Promise<Delivery> => {
    let taken = 0;
    let isHeldBack = false;
    for (const consumer of consumers) {
      for (let count = batchSize; count === batchSize; taken += count) {
        count = await deliverBatch(db, tenantId, consumer, batchSize);
      }
      isHeldBack ||= await hasNews(db, tenantId, consumer.name);
    }
    return { taken, isHeldBack };
  };
  const deliverAll = async (tenantId: number) => {
    for (let retries = 0; (await deliver(tenantId)).isHeldBack; retries++) {
      if (retries === mostRetries) return enqueueJob(db, outboxJob(tenantId, retryMs * mostRetries));
      await sleep(retryMs);
    }
  };
  return {
    deliver,
    tasks: {
      outbox: (payload) => deliverAll((payload as { tenantId: number }).tenantId),
      'outbox-sweep': async () => {
        for (const tenantId of await tenantIds()) await deliver(tenantId);
      },
    },
    crontab: ['* * * * * outbox-sweep'],
    watch: () => (consumers.length === 0 ? () => {} : watchCommits(db)),
  };
}

function watchCommits(db: Db): () => void {
  const waiting = new Map<number, NodeJS.Timeout>();
  const stop = onCommit((tenantId) => {
    if (waiting.has(tenantId)) return;
    const ask = () => {
      waiting.delete(tenantId);
      // The sweep finds what could not be announced.
      enqueueJob(db, outboxJob(tenantId)).catch((error) => process.emitWarning(error));
    };
    waiting.set(tenantId, setTimeout(ask, gatherMs).unref());
  });
  return () => {
    stop();
    for (const timer of waiting.values()) clearTimeout(timer);
  };
}

const outboxJob = (tenantId: number, delayMs = 0) => ({
  task: 'outbox',
  runAt: delayMs > 0 ? new Date(Date.now() + delayMs) : undefined,
  payload: { tenantId },
  key: `outbox:${tenantId}`,
  queue: `outbox:${tenantId}`,
});

function deliverBatch(
  db: Db,
  tenantId: number,
  consumer: OutboxConsumer,
  batchSize: number,
): Promise<number> {
  return db.forTenant(tenantId).transaction(async (tx) => {
    const cursor = await lockCursor(tx, consumer.name);
    if (!cursor) return 0;
    const rows = await readNews(tx, cursor, batchSize);
    const last = rows.at(-1);
    if (!last) return 0;
    await consumer.take(tx, rows);
    await tx.query({
      name: 'outbox-advance',
      text: `update outbox_cursor set transaction_id = $3, traveltransactionlog_id = $4
              where tenant_id = $1 and consumer = $2`,
      values: [tenantId, consumer.name, last.transactionId, last.id],
    });
    return rows.length;
  });
}

interface Cursor {
  readonly transaction_id: number;
  readonly traveltransactionlog_id: number;
}

/** Undefined while another process is delivering to this consumer: it takes what there is. */
async function lockCursor(tx: TenantTransaction, consumer: string): Promise<Cursor | undefined> {
  const read = () =>
    tx.query<Cursor>({
      name: 'outbox-cursor',
      text: `select transaction_id, traveltransactionlog_id from outbox_cursor
              where tenant_id = $1 and consumer = $2 for update skip locked`,
      values: [tx.tenantId, consumer],
    });
  const [cursor] = await read();
  if (cursor) return cursor;
  const made = await tx.query({
    text: 'insert into outbox_cursor (tenant_id, consumer) values ($1, $2) on conflict do nothing returning consumer',
    values: [tx.tenantId, consumer],
  });
  return made.length > 0 ? (await read())[0] : undefined;
}

async function hasNews(db: Db, tenantId: number, consumer: string): Promise<boolean> {
  const [row] = await db.forTenant(tenantId).query<{ found: boolean }>({
    name: 'outbox-has-news',
    text: `select exists (
             select from traveltransactionlog l
              where l.tenant_id = $1 and (l.transaction_id, l.traveltransactionlog_id)
                  > (coalesce(c.transaction_id, 0), coalesce(c.traveltransactionlog_id, 0))) as found
             from (select $1::integer as tenant_id) as one
             left join outbox_cursor c on c.tenant_id = one.tenant_id and c.consumer = $2`,
    values: [tenantId, consumer],
  });
  return row?.found ?? false;
}

/**
 * The change log's numbers are given before the commit, so a slower transaction may bring lower numbers into
 * view after higher ones were read, and a cursor on them alone would skip its rows. Therefore rows are read in
 * the order of their writing transactions and only up to the oldest transaction that is still running anywhere
 * (the snapshot's xmin): below it everything has ended, nothing can appear there later. The price is that one long
 * transaction holds the feed back until it ends.
 */
function readNews(
  tx: TenantTransaction,
  cursor: Cursor,
  limit: number,
): Promise<(LoggedChange & { readonly transactionId: number })[]> {
  return tx.query({
    name: 'outbox-news',
    text: `select traveltransactionlog_id as id, transaction_id as "transactionId", type,
                  tablenumber as "tableNumber", record_id as "recordId", prev_record_id as "previousRecordId",
                  associate_id as "associateId", flags, client_id as "clientId", ttime as time
             from traveltransactionlog
            where tenant_id = $1 and (transaction_id, traveltransactionlog_id) > ($2::bigint, $3::integer)
              and transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
            order by transaction_id, traveltransactionlog_id
            limit $4`,
    values: [tx.tenantId, cursor.transaction_id, cursor.traveltransactionlog_id, limit],
  });
}
