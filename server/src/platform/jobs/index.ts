export { enqueueJob } from './enqueue-job.ts';
export { createJobs, type Jobs, migrateJobs, type Task } from './jobs.ts';
export { jobMigrations } from './migrations.ts';
