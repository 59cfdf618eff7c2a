import type { FastifyBaseLogger } from 'fastify';
import { createOutbox, listenForChanges, type OutboxConsumer } from '../crm/model/index.ts';
import { forgetReferenceData } from '../crm/reference-cache.ts';
import type { Config } from '../platform/config.ts';
import type { Db } from '../platform/db.ts';
import { createJobs, migrateJobs, type Task } from '../platform/jobs/index.ts';
import type { TenantStore } from '../tenancy/tenant-store.ts';
import type { Closing } from './closing.ts';

export interface WorkerOptions {
  readonly config: Config;
  readonly url: string;
  readonly db: Db;
  readonly tenants: TenantStore;
  /** What reads the change log after every commit. */
  readonly consumers: readonly OutboxConsumer[];
  /** Forgets what has expired, room by room. */
  readonly purges: readonly (() => Promise<void>)[];
  readonly log: FastifyBaseLogger;
}

/**
 * What a process does beside answering requests: hears what other processes changed, and with role `jobs` runs the
 * queue, feeds the outbox and clears away what has expired.
 */
export async function startWorkers(options: WorkerOptions, closing: Closing): Promise<void> {
  const { url, db, tenants, log } = options;
  const tenantIds = async () => (await tenants.list()).map((tenant) => tenant.id);
  const changes = await listenForChanges(url, async () => {
    for (const tenantId of await tenantIds()) forgetReferenceData(tenantId);
  });
  closing.add(() => changes.stop());
  await migrateJobs(url);
  const outbox = createOutbox({ db, tenantIds, consumers: options.consumers });
  closing.add(outbox.watch());
  if (!options.config.roles.includes('jobs')) return;
  const purge: Task = async () => {
    for (const step of options.purges) await step();
  };
  const jobs = createJobs({
    url,
    tasks: { ...outbox.tasks, purge },
    crontab: [...outbox.crontab, '17 * * * * purge'],
    onFailure: (task, error) => log.error({ err: error, task }, 'a job failed and will be tried again'),
  });
  await jobs.start();
  closing.add(() => jobs.stop());
}
