import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
} from '../../../../tests/support/database.ts';
import type { TenantDb } from '../../platform/db.ts';
import { createJobs } from '../../platform/jobs/index.ts';
import { createOutbox, type LoggedChange, type Outbox, type OutboxConsumer, saveRows } from './index.ts';

let database: TestDatabase;
let db: TenantDb;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  db = database.db.forTenant((await createTestTenant(database.db)).id);
});

const saveContact = (id: number, beforeCommit: () => Promise<void> = async () => {}) =>
  db.transaction(async (tx) => {
    await saveRows(tx, { associateId: 1, now: new Date(), applicationId: 'app' }, [
      { kind: 'insert', table: 'contact', id, values: {} },
    ]);
    await beforeCommit();
  });

function aConsumer(take: OutboxConsumer['take'] = async () => {}) {
  const seen: number[] = [];
  const consumer: OutboxConsumer = {
    name: 'test',
    take: async (tx, changes) => {
      await take(tx, changes);
      seen.push(...changes.map((change: LoggedChange) => change.recordId));
    },
  };
  return { seen, consumer };
}

const anOutbox = (consumer: OutboxConsumer, batchSize?: number) =>
  createOutbox({ db: database.db, tenantIds: async () => [db.tenantId], consumers: [consumer], batchSize });

/** Other databases of the server run transactions, too, and any of them may hold the feed back for a moment. */
async function deliverAll(outbox: Outbox): Promise<number> {
  let taken = 0;
  await expect
    .poll(async () => {
      const delivery = await outbox.deliver(db.tenantId);
      taken += delivery.taken;
      return delivery.isHeldBack;
    })
    .toBe(false);
  return taken;
}

describe('The outbox', () => {
  it('hands out each change once and in order', async () => {
    const { seen, consumer } = aConsumer();
    const outbox = anOutbox(consumer, 2);
    for (const id of [1, 2, 3, 4, 5]) await saveContact(id);
    expect(await deliverAll(outbox)).toBe(5);
    expect(await deliverAll(outbox)).toBe(0);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('does not miss the rows of a slower transaction that had its numbers first', async () => {
    const { seen, consumer } = aConsumer();
    const outbox = anOutbox(consumer);
    await saveContact(1, async () => {
      await saveContact(2);
      expect(await outbox.deliver(db.tenantId)).toEqual({ taken: 0, isHeldBack: true });
    });
    await deliverAll(outbox);
    expect(seen).toEqual([1, 2]);
  });

  it('hands out a batch again when its consumer failed, and keeps nothing of the failed attempt', async () => {
    let attempts = 0;
    const { seen, consumer } = aConsumer(async (tx) => {
      await tx.query({
        text: 'insert into project (tenant_id, project_id) values ($1, 1)',
        values: [tx.tenantId],
      });
      attempts += 1;
      if (attempts === 1) throw new Error('not today');
    });
    const outbox = anOutbox(consumer);
    await saveContact(1);
    await deliverAll(outbox);
    expect(attempts).toBe(2);
    expect(seen).toEqual([1]);
  });

  it('is read by one process at a time', async () => {
    const { seen, consumer } = aConsumer(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const outbox = anOutbox(consumer);
    await saveContact(1);
    await deliverAll(outbox);
    await saveContact(2);
    await Promise.all([deliverAll(outbox), deliverAll(outbox)]);
    expect(seen).toEqual([1, 2]);
  });

  it('shows a consumer the changes of one tenant only', async () => {
    const { seen, consumer } = aConsumer();
    const other = await createTestTenant(database.db);
    await saveContact(1);
    await anOutbox(consumer).deliver(other.id);
    expect(seen).toEqual([]);
  });

  it('delivers soon after a commit, through the job queue', async () => {
    const { seen, consumer } = aConsumer();
    const outbox = anOutbox(consumer);
    const stopWatching = outbox.watch();
    const jobs = createJobs({ url: database.url, tasks: outbox.tasks, crontab: outbox.crontab });
    await jobs.start();
    try {
      await saveContact(9);
      await expect.poll(() => seen, { timeout: 10_000 }).toEqual([9]);
    } finally {
      stopWatching();
      await jobs.stop();
    }
  });
});
