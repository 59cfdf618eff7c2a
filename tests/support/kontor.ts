import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKontor } from '../../server/src/app.ts';
import type { World } from '../../server/src/demo/index.ts';
import type { Config } from '../../server/src/platform/config.ts';
import { createEmptyDatabase } from './database.ts';

export interface RunningKontor {
  readonly world: World;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/**
 * The whole program with the small demo world on free ports, on a database of its own in the server the test run
 * started (embedded or external).
 */
export async function runKontor(overrides: Partial<Config> = {}): Promise<RunningKontor> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kontor-test-'));
  const database = await createEmptyDatabase();
  const kontor = await startKontor({
    mode: 'local',
    dataDir,
    databaseUrl: database.url,
    portBase: 0,
    bind: '127.0.0.1',
    demo: 'small',
    seed: 1,
    publicUrls: {},
    roles: ['portal', 'superid', 'tenants', 'store', 'mail', 'proxy', 'jobs'],
    encryptionKey: undefined,
    ...overrides,
  });
  return {
    world: kontor.world(),
    dataDir,
    stop: async () => {
      await kontor.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
