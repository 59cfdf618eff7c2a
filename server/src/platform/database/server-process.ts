import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { ClusterOwner } from './cluster-owner.ts';
import { databaseErrors } from './database-errors.ts';
import { stopPostmaster } from './postmaster.ts';

export interface ServerOptions {
  readonly binary: string;
  readonly cluster: string;
  readonly socketDir: string;
  readonly logFile: string;
  readonly owner: ClusterOwner | undefined;
  readonly settings: readonly string[];
  /** False: the server keeps its own defaults, which may be of another version. */
  readonly tuned?: boolean;
}

export interface ServerProcess {
  readonly pid: () => number;
  stop(): Promise<void>;
}

/** Small by default: the whole platform is to rest under 200 MB. Durability is never traded away. */
const defaults = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'max_connections=60',
  'shared_buffers=48MB',
  'effective_cache_size=1GB',
  'random_page_cost=1.1',
  'fsync=on',
  'full_page_writes=on',
  'synchronous_commit=on',
  // Nobody streams from this server, so the log carries only what a recovery needs.
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=512MB',
  'checkpoint_timeout=15min',
  'autovacuum=on',
  'autovacuum_max_workers=1',
  'max_worker_processes=2',
  'max_parallel_workers_per_gather=0',
  'io_method=sync',
  'jit=off',
  'huge_pages=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
];

const restartsInARow = 5;
const steadyAfterMs = 60_000;

/** Starts the server, waits until it answers, and starts it again when it dies unasked. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  let child = launch(options);
  let stopping = false;
  let restarts = 0;
  const watch = (running: ChildProcess, since: number): void => {
    running.once('exit', () => {
      if (stopping) return;
      restarts = Date.now() - since > steadyAfterMs ? 1 : restarts + 1;
      if (restarts > restartsInARow) return;
      void sleep(100 * restarts).then(() => {
        if (stopping) return;
        child = launch(options);
        watch(child, Date.now());
      });
    });
  };
  await untilReady(child, options);
  watch(child, Date.now());
  // A process that ends without stop() takes the server along: the signal starts a clean shutdown.
  const onExit = () => void (child.pid && child.exitCode === null && child.kill('SIGINT'));
  process.once('exit', onExit);
  return {
    pid: () => child.pid ?? 0,
    stop: async () => {
      stopping = true;
      process.off('exit', onExit);
      if (child.pid) await stopPostmaster(child.pid);
    },
  };
}

function launch({ binary, cluster, socketDir, logFile, owner, ...options }: ServerOptions): ChildProcess {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 10_000_000) truncateSync(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const base = options.tuned === false ? [] : defaults;
  const all = [...base, `unix_socket_directories=${socketDir}`, ...options.settings];
  const child = spawn(binary, ['-D', cluster, ...all.flatMap((setting) => ['-c', setting])], {
    ...owner,
    cwd: '/',
    stdio: ['ignore', log, log],
    // A session of its own: Ctrl-C in the terminal reaches us first, and we stop the server last.
    detached: true,
  });
  child.on('error', () => {});
  child.unref();
  closeSync(log);
  return child;
}

async function untilReady(child: ChildProcess, options: ServerOptions): Promise<void> {
  // Recovery after a crash may take a while; a server that has ended will never answer.
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const created = await ensureDatabase(options.socketDir).catch((error: { code?: string }) => {
      const starting = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03'].includes(error.code ?? '');
      if (!starting) throw error;
      return false;
    });
    if (created) return;
    await sleep(10);
  }
  throw databaseErrors.startFailed(options.logFile, lastLines(options.logFile));
}

async function ensureDatabase(socketDir: string): Promise<boolean> {
  const client = new pg.Client({ host: socketDir, user: 'kontor', database: 'postgres' });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'kontor'");
    if (!rowCount) await client.query('create database kontor strategy file_copy');
    return true;
  } finally {
    await client.end();
  }
}

function lastLines(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n');
  } catch {
    return '(empty)';
  }
}
