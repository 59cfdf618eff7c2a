import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../platform/config.ts';
import { processExists } from '../platform/database/index.ts';
import { AppError } from '../platform/errors.ts';
import { readState } from './open-database.ts';

/**
 * Refuses, before anything is written, a folder another program works on or one that cannot be written.
 * @throws {AppError} `data_folder_in_use`, `data_folder_unwritable`
 */
export function checkDataFolder({ dataDir }: Config): void {
  const state = readState(dataDir);
  if (state && state.pid !== process.pid && processExists(state.pid)) {
    throw new AppError(
      'data_folder_in_use',
      500,
      `--data: Kontor already runs on ${dataDir} with process id ${state.pid}; stop it first or give another folder.`,
    );
  }
  let folder = dataDir;
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new AppError('data_folder_unwritable', 500, `--data: ${folder} is not writable for this user.`);
  }
}

export function makeDataFolder({ dataDir }: Config): void {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw new AppError(
      'data_folder_unwritable',
      500,
      `--data: cannot make ${dataDir}: ${(error as Error).message}`,
    );
  }
}
