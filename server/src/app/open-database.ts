import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../platform/config.ts';
import { processExists, startEmbedded } from '../platform/database/index.ts';

/** `DATA/state.json`: how commands of the same user reach the database of the running program. */
export interface State {
  readonly pid: number;
  readonly databaseUrl: string;
}

export function stateFile(dataDir: string): string {
  return join(dataDir, 'state.json');
}

export function readState(dataDir: string): State | undefined {
  const path = stateFile(dataDir);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as State) : undefined;
}

/**
 * Lends the database of a data folder to a command: the given server, else the one the running program has, else
 * the folder's own server started for the time of the work.
 */
export async function withDatabaseUrl<T>(config: Config, work: (url: string) => Promise<T>): Promise<T> {
  if (config.databaseUrl !== undefined) return work(config.databaseUrl);
  const state = readState(config.dataDir);
  if (state && processExists(state.pid)) return work(state.databaseUrl);
  const embedded = await startEmbedded(config.dataDir);
  try {
    return await work(embedded.url);
  } finally {
    await embedded.stop();
  }
}
