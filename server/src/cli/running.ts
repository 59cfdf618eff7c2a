import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { processExists } from '../platform/database/index.ts';
import { AppError } from '../platform/errors.ts';

/** `DATA/world.json` while the program runs (design surface §3). */
export interface RunningWorld {
  readonly pid: number;
  readonly mode: string;
  readonly [key: string]: unknown;
}

/**
 * The world file of the program that runs on a data folder.
 * @throws {AppError} `not_running` when there is none, or its process has gone
 */
export function readRunningWorld(dataDir: string): RunningWorld {
  const path = join(dataDir, 'world.json');
  if (existsSync(path)) {
    const world = JSON.parse(readFileSync(path, 'utf8')) as RunningWorld;
    if (processExists(world.pid)) return world;
  }
  throw new AppError(
    'not_running',
    409,
    `Nothing runs for the data folder ${dataDir}; start it with: npm start -- --data ${dataDir}`,
  );
}
