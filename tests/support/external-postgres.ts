import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterOwner } from '../../server/src/platform/database/cluster-owner.ts';
import { startServer } from '../../server/src/platform/database/server-process.ts';

export interface ExternalPostgres {
  readonly url: string;
  readonly pid: () => number;
  stop(): Promise<void>;
}

/** Debian's PostgreSQL 15, the oldest version we run on; undefined where it is not installed. */
export function externalBinaries(): string | undefined {
  const folder = '/usr/lib/postgresql/15/bin';
  return existsSync(join(folder, 'postgres')) ? folder : undefined;
}

/** A throwaway cluster of the installed server, which the program only knows by its address. */
export async function startExternalPostgres(settings: readonly string[] = []): Promise<ExternalPostgres> {
  const bin = externalBinaries();
  if (!bin) throw new Error('PostgreSQL 15 is not installed: apt-get install postgresql');
  const home = mkdtempSync(join(tmpdir(), 'kontor-external-'));
  const socketDir = join(home, 'socket');
  const cluster = join(home, 'cluster');
  const owner = clusterOwner(cluster);
  mkdirSync(socketDir);
  chmodSync(home, 0o755);
  if (owner) for (const folder of [home, socketDir]) chownSync(folder, owner.uid, owner.gid);
  const options = ['--username=kontor', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  execFileSync(join(bin, 'initdb'), ['--pgdata', cluster, ...options], {
    ...owner,
    cwd: '/',
    stdio: 'ignore',
  });
  const server = await startServer({
    binary: join(bin, 'postgres'),
    cluster,
    socketDir,
    logFile: join(home, 'server.log'),
    owner,
    settings: ['listen_addresses=', 'max_connections=100', ...settings],
    tuned: false,
  });
  return {
    url: `postgres://kontor@/kontor?host=${encodeURIComponent(socketDir)}`,
    pid: server.pid,
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
