import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processExists } from './folder-lock.ts';

/**
 * Ends a server that a killed program left behind on this cluster. Committed rows are safe in it: the fast
 * shutdown rolls back what was open and writes the rest out.
 */
export async function stopLeftover(cluster: string): Promise<boolean> {
  const pid = postmasterOf(cluster);
  if (pid === undefined) return false;
  await stopPostmaster(pid);
  return true;
}

/** Fast shutdown (SIGINT); when it hangs, an immediate one, from which the next start recovers. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await isGone(pid, 15_000)) return;
  signal(pid, 'SIGQUIT');
  if (await isGone(pid, 10_000)) return;
  signal(pid, 'SIGKILL');
  await isGone(pid, 5_000);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Already gone.
  }
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; processExists(pid); await sleep(10)) {
    if (Date.now() > end) return false;
  }
  return true;
}

/** The live server of the cluster, checked to be one: its number may belong to another process by now. */
function postmasterOf(cluster: string): number | undefined {
  let pid: number;
  try {
    pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return undefined;
  }
  return pid > 1 && processExists(pid) && worksOn(pid, cluster) ? pid : undefined;
}

function worksOn(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(cluster);
  } catch {
    return false;
  }
}
