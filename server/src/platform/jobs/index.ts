export { enqueueJob, type NewJob } from './enqueue-job.ts';
export { createJobs, type Jobs, type JobsOptions, migrateJobs, type Task } from './jobs.ts';
export { jobMigrations } from './migrations.ts';
