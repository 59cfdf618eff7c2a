import type { Queryable } from '../db.ts';

export interface NewJob {
  /** Name of a task that `createJobs` was given. */
  readonly task: string;
  /** Kept as JSON. Never a secret: finished jobs leave their payload in backups. */
  readonly payload: unknown;
  /** Jobs of one queue run one after the other, in the order they were added. */
  readonly queue?: string;
  /** A job that waits under the same key is replaced: the newest request counts. */
  readonly key?: string;
  readonly runAt?: Date;
  /** 25 unless told; the pause between attempts grows exponentially. */
  readonly maxAttempts?: number;
}

/** Adds the job when, and only when, the transaction commits. */
export async function enqueueJob(tx: Queryable, job: NewJob): Promise<void> {
  await tx.query({
    name: 'enqueue-job',
    text: 'select kontor.enqueue_job($1, $2, $3, $4, $5, $6)',
    values: [
      job.task,
      JSON.stringify(job.payload),
      job.queue ?? null,
      job.runAt ?? null,
      job.key ?? null,
      job.maxAttempts ?? null,
    ],
  });
}
