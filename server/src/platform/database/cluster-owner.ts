import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The account the database server runs as. */
export interface ClusterOwner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Then an account without rights takes its place: a `kontor` user where the
 * operator made one, otherwise `nobody`. An ordinary user runs the server as himself.
 *
 * @returns undefined when no change of user is needed
 */
export function clusterOwner(existingCluster: string): ClusterOwner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const cluster = statSync(existingCluster, { throwIfNoEntry: false });
  if (cluster && cluster.uid !== 0) return { uid: cluster.uid, gid: cluster.gid };
  return account('kontor') ?? account('nobody') ?? { uid: 65534, gid: 65534 };
}

function account(name: string): ClusterOwner | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** The folders on the way to `path` that the owner may not pass, outermost first. */
export function closedFolders(path: string, owner: ClusterOwner): string[] {
  const closed: string[] = [];
  for (let folder = path; ; folder = dirname(folder)) {
    const entry = statSync(folder, { throwIfNoEntry: false });
    if (entry && !mayPass(entry, owner)) closed.unshift(folder);
    if (folder === dirname(folder)) return closed;
  }
}

function mayPass(entry: { mode: number; uid: number; gid: number }, owner: ClusterOwner): boolean {
  if (entry.uid === owner.uid) return (entry.mode & 0o100) !== 0;
  if (entry.gid === owner.gid) return (entry.mode & 0o010) !== 0;
  return (entry.mode & 0o001) !== 0;
}
