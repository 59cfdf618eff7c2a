import type { Migration } from '../migration.ts';

export const jobMigrations: readonly Migration[] = [
  {
    id: 'platform/jobs/0001-enqueue',
    statements: () => [
      // Our roles have no rights on the queue's tables; adding a job is all they may do there.
      `create function kontor.enqueue_job(
         task text, payload json, queue text, run_at timestamptz, job_key text, max_attempts integer
       ) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
       begin
         perform graphile_worker.add_job(task, payload, queue, run_at, max_attempts, job_key);
       end
       $$`,
      `do $$
       begin
         if exists (select from pg_roles where rolname = 'kontor_tenant') then
           grant usage on schema kontor to kontor_tenant;
         end if;
       end
       $$`,
    ],
  },
];
