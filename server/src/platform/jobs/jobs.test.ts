import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
} from '../../../../tests/support/database.ts';
import { createJobs, enqueueJob, type Jobs, type Task } from './index.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function working(
  tasks: Record<string, Task>,
  work: () => Promise<void>,
  onFailure?: (task: string) => void,
) {
  const jobs: Jobs = createJobs({ url: database.url, tasks, onFailure });
  await jobs.start();
  try {
    await work();
  } finally {
    await jobs.stop();
  }
}

describe('Jobs', () => {
  it('are forgotten with the transaction that added them', async () => {
    const ran: unknown[] = [];
    const note: Task = async (payload) => void ran.push(payload);
    const failing = database.db.transaction(async (tx) => {
      await enqueueJob(tx, { task: 'note', payload: 'never' });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await enqueueJob(database.db, { task: 'note', payload: 'once' });
    await working({ note }, () => expect.poll(() => ran, { timeout: 10_000 }).toEqual(['once']));
  });

  it('can be added by a tenant, which has no rights on the queue itself', async () => {
    const tenant = database.db.forTenant((await createTestTenant(database.db)).id);
    const reading = tenant.query({ text: 'select * from graphile_worker.jobs', values: [] });
    await expect(reading).rejects.toThrow(/permission denied/);
    const ran: unknown[] = [];
    await tenant.transaction((tx) => enqueueJob(tx, { task: 'note', payload: { tenant: 1 } }));
    const note: Task = async (payload) => void ran.push(payload);
    await working({ note }, () => expect.poll(() => ran, { timeout: 10_000 }).toEqual([{ tenant: 1 }]));
  });

  it('of one queue run in order, one after the other', async () => {
    const ran: string[] = [];
    const slow: Task = async (payload) => {
      ran.push(`begin ${payload}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      ran.push(`end ${payload}`);
    };
    for (const payload of [1, 2, 3]) await enqueueJob(database.db, { task: 'slow', payload, queue: 'line' });
    const inOrder = [1, 2, 3].flatMap((at) => [`begin ${at}`, `end ${at}`]);
    await working({ slow }, () => expect.poll(() => ran, { timeout: 10_000 }).toEqual(inOrder));
  });

  it('that fail are told and kept for another attempt', async () => {
    const failures: string[] = [];
    const failing: Task = () => Promise.reject(new Error('no'));
    await enqueueJob(database.db, { task: 'failing', payload: null });
    await working(
      { failing },
      () => expect.poll(() => failures, { timeout: 10_000 }).toEqual(['failing']),
      (task) => failures.push(task),
    );
  });
});
