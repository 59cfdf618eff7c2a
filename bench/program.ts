import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../server/src/demo/index.ts';

const root = join(import.meta.dirname, '..');
const main = join(root, 'server/dist/main.js');

export interface Program {
  readonly world: World;
  readonly readyMs: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the built program as a user would and measures how long it takes until it says it is ready. */
export async function startProgram(dataDir: string, options: readonly string[]): Promise<Program> {
  const started = performance.now();
  const child = spawn(process.execPath, [main, 'up', '--data', dataDir, '--port-base', '0', ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output.push(chunk.toString());
      if (output.join('').includes('Ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}:\n${output.join('')}`)));
  });
  const readyMs = performance.now() - started;
  return {
    world: JSON.parse(readFileSync(join(dataDir, 'world.json'), 'utf8')) as World,
    readyMs,
    pid: child.pid ?? 0,
    stop: () => stop(child),
  };
}

export function kontor(dataDir: string, ...args: string[]): string {
  return execFileSync(process.execPath, [main, ...args, '--data', dataDir], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/**
 * Megabytes resident of a process and everything below it: proportional set size, so that memory the database's
 * processes share is counted once.
 */
export function residentMegabytes(pid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = readProc(`/proc/${name}/stat`)?.split(') ')[1]?.split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const family = new Set([pid]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [child, parent] of parents) {
      if (family.has(parent) && !family.has(child)) {
        family.add(child);
        grown = true;
      }
    }
  }
  const kilobytes = [...family].map((member) =>
    Number(/^Pss:\s+(\d+)/m.exec(readProc(`/proc/${member}/smaps_rollup`) ?? '')?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended since it was listed.
    return undefined;
  }
}
