import type { Runner } from 'graphile-worker';
import pg from 'pg';

/** A task may run more than once: a killed process leaves its job to another one. */
export type Task = (payload: unknown) => Promise<void>;

export interface JobsOptions {
  readonly url: string;
  readonly tasks: Readonly<Record<string, Task>>;
  /** Tasks that also run by the clock, as crontab lines: `0 4 * * * purge`. Missed runs are not made up for. */
  readonly crontab?: readonly string[];
  readonly concurrency?: number;
  /** A task that failed; it will be tried again. */
  readonly onFailure?: (task: string, error: unknown) => void;
}

export interface Jobs {
  start(): Promise<void>;
  /** Lets running jobs finish. */
  stop(): Promise<void>;
}

/**
 * Runs the jobs of the database in this process, beside those of other processes. Jobs are leased rows: what a
 * killed process was doing is done again.
 */
export function createJobs({ url, tasks, crontab = [], concurrency = 4, onFailure }: JobsOptions): Jobs {
  let runner: Runner | undefined;
  let pool: pg.Pool | undefined;
  return {
    start: async () => {
      // Loaded when needed: a command that runs no jobs starts without it.
      const { Logger, run } = await import('graphile-worker');
      pool = openPool(url, concurrency + 2);
      runner = await run({
        pgPool: pool,
        taskList: Object.fromEntries(
          Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload)]),
        ),
        crontab: crontab.join('\n'),
        concurrency,
        noHandleSignals: true,
        logger: new Logger(() => () => {}),
      });
      runner.events.on('job:error', ({ job, error }) => onFailure?.(job.task_identifier, error));
    },
    stop: async () => {
      await runner?.stop();
      await pool?.end();
      runner = undefined;
    },
  };
}

/** Makes or updates the queue's own tables, which other programs may be using at the same time. */
export async function migrateJobs(url: string): Promise<void> {
  const { Logger, runMigrations } = await import('graphile-worker');
  const pool = openPool(url, 1);
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => {}) });
  } finally {
    await pool.end();
  }
}

function openPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'kontor-jobs' });
  // A server that stops breaks idle connections; without listeners that ends the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}
