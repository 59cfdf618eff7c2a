import { setTimeout as sleep } from 'node:timers/promises';
import type { Db, TenantTransaction } from '../../platform/db.ts';
import { enqueueJob, type Task } from '../../platform/jobs/index.ts';
import { onCommit } from './commits.ts';
import { advanceCursor, hasNews, type LoggedChange, lockCursor, readNews } from './outbox-cursor.ts';

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

interface Delivery {
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
    await advanceCursor(tx, consumer.name, last);
    return rows.length;
  });
}
