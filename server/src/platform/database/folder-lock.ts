import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseErrors } from './database-errors.ts';

export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  /** When the process began, in the system's own terms: a number that is used again is not the same process. */
  readonly startedAt: string;
}

/**
 * Makes this process the only one that works on the folder.
 *
 * @throws {AppError} `data_folder_in_use`, with the other process's number
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'kontor.lock');
  const mine = JSON.stringify({ pid: process.pid, startedAt: processStart(process.pid) } satisfies Holder);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    // A hard link is made by one process only, and the file behind it is complete from the first moment.
    while (!tryLink(draft, path)) removeStale(folder, path);
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (read(path) === mine) rmSync(path, { force: true });
    },
  };
}

function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeStale(folder: string, path: string): void {
  const found = read(path);
  if (found === undefined) return;
  const holder = parse(found);
  if (holder && isAlive(holder)) throw databaseErrors.folderInUse(folder, holder.pid);
  const aside = `${path}.stale.${process.pid}`;
  renameSync(path, aside);
  // Someone else may have cleaned up and locked between our reading and our renaming: give it back.
  if (read(aside) !== found) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  if (!processExists(holder.pid)) return false;
  return holder.startedAt === processStart(holder.pid);
}

export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // In a container without an init process, ended orphans stay listed as zombies.
  return statFields(pid)?.[0] !== 'Z';
}

/** Clock ticks since boot and the boot's id on Linux; empty elsewhere, where the number alone must do. */
function processStart(pid: number): string {
  const ticks = statFields(pid)?.[19];
  return ticks ? `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}` : '';
}

/** The fields of proc(5) stat from the third on, the state: the name before it may hold spaces. */
function statFields(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
  } catch {
    return undefined;
  }
}
