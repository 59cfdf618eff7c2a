import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../server/src/platform/database/index.ts';
import { prepareTemplate, schemaHash } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server where tests may create databases, and the migrated database they copy. */
    databaseUrl: string;
    databaseTemplate: string;
  }
}

/**
 * One server for the whole run: the one that KONTOR_TEST_DATABASE_URL names, or the embedded one, whose
 * migrated cluster is kept in `.cache` and copied, which costs a tenth of making it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env.KONTOR_TEST_DATABASE_URL;
  if (external) {
    provide(project, external, await prepareTemplate(external));
    return async () => {};
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'kontor-test-'));
  execFileSync('cp', ['-a', await cachedCluster(), join(dataDir, 'postgres')]);
  const server = await startEmbedded(dataDir, { settings: testSettings });
  provide(project, server.url, await prepareTemplate(server.url));
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** Nothing here outlives the run, so nothing waits for the disk; the durability tests start servers of their own. */
const testSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=100'];

function provide(project: TestProject, url: string, template: string): void {
  project.provide('databaseUrl', url);
  project.provide('databaseTemplate', template);
}

async function cachedCluster(): Promise<string> {
  const cache = join(import.meta.dirname, '..', '..', '.cache', 'test-postgres');
  const cached = join(cache, schemaHash());
  if (existsSync(cached)) return cached;
  const making = mkdtempSync(join(tmpdir(), 'kontor-template-'));
  const server = await startEmbedded(making, { settings: testSettings });
  await prepareTemplate(server.url);
  await server.stop();
  rmSync(join(making, 'postgres', 'socket'), { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache)) rmSync(join(cache, old), { recursive: true, force: true });
  const draft = `${cached}.${process.pid}`;
  execFileSync('cp', ['-a', join(making, 'postgres'), draft]);
  rmSync(making, { recursive: true, force: true });
  if (existsSync(cached)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, cached);
  return cached;
}
