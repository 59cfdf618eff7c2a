import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Binaries, findBinaries, systemFolder } from './binaries.ts';
import { type ClusterOwner, closedFolders, clusterOwner } from './cluster-owner.ts';
import { lockFolder } from './folder-lock.ts';
import { initCluster } from './init-cluster.ts';
import { stopLeftover } from './postmaster.ts';
import { startServer } from './server-process.ts';

export interface EmbeddedOptions {
  /** One line the user should see, such as where the data went when the folder itself would not do. */
  readonly say?: (line: string) => void;
  /** Further `name=value` settings of the server. */
  readonly settings?: readonly string[];
}

export interface EmbeddedDatabase {
  /** For `createDb`, graphile-worker and every other PostgreSQL client. */
  readonly url: string;
  /** Number of the server process. */
  readonly pid: () => number;
  stop(): Promise<void>;
}

/**
 * Runs the PostgreSQL that npm brought along on a unix socket, with its files in the data folder. It is a real
 * server with the durability of one; when it dies it is started again, when this process dies it lives on
 * and the next start replaces it.
 *
 * @throws {AppError} `data_folder_in_use`, `database_no_binary`, `database_start_failed`
 */
export async function startEmbedded(
  dataDir: string,
  { say = () => {}, settings = [] }: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  const lock = lockFolder(dataDir);
  try {
    const home = clusterHome(resolve(dataDir), say);
    const owner = clusterOwner(join(home, 'cluster'));
    const binaries = await findBinaries(owner);
    return await start({ home, owner, binaries, settings, release: lock.release });
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface Placement {
  readonly home: string;
  readonly owner: ClusterOwner | undefined;
  readonly binaries: Binaries;
  readonly settings: readonly string[];
  readonly release: () => void;
}

async function start({ home, owner, binaries, settings, release }: Placement): Promise<EmbeddedDatabase> {
  mkdirSync(home, { recursive: true });
  if (owner) chownSync(home, owner.uid, owner.gid);
  const cluster = join(realpathSync(home), 'cluster');
  await stopLeftover(cluster);
  if (!existsSync(cluster)) await initCluster(binaries.initdb, cluster, owner);
  const socket = socketFolder(home, owner);
  const server = await startServer({
    binary: binaries.postgres,
    cluster,
    socketDir: socket.path,
    logFile: join(home, 'server.log'),
    owner,
    settings,
  });
  return {
    url: `postgres://kontor@/kontor?host=${encodeURIComponent(socket.path)}`,
    pid: server.pid,
    stop: async () => {
      await server.stop();
      socket.remove();
      release();
    },
  };
}

/** The folder of the cluster: inside the data folder, or where root's stand-in account can reach it. */
function clusterHome(dataDir: string, say: (line: string) => void): string {
  const home = join(dataDir, 'postgres');
  const owner = clusterOwner(join(home, 'cluster'));
  if (!owner) return home;
  const closed = closedFolders(dataDir, owner);
  if (closed.length === 0) return home;
  if (closed.length === 1 && closed[0] === dataDir) {
    // Passing through shows nothing: the folder still lists its names to its owner only.
    chmodSync(dataDir, 0o711);
    return home;
  }
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const elsewhere = join(systemFolder, name);
  say(`The database server cannot reach ${closed[0]} without root: its files are in ${elsewhere}`);
  return elsewhere;
}

/** A socket address holds 107 bytes; 15 of them go to `/.s.PGSQL.5432`. */
const longestSocketDir = 107 - '/.s.PGSQL.5432'.length;

function socketFolder(home: string, owner: ClusterOwner | undefined): { path: string; remove: () => void } {
  const inside = join(home, 'socket');
  const fits = Buffer.byteLength(inside) <= longestSocketDir;
  const path = fits ? inside : mkdtempSync(join(tmpdir(), 'kontor-'));
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  if (owner) chownSync(path, owner.uid, owner.gid);
  return { path, remove: () => fits || rmSync(path, { recursive: true, force: true }) };
}
