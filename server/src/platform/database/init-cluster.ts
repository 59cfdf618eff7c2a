import { execFile } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import type { ClusterOwner } from './cluster-owner.ts';
import { databaseErrors } from './database-errors.ts';

/**
 * Makes a new cluster. Nobody but its owner can open the socket's folder, so local connections are trusted.
 * The built-in C.UTF-8 provider sorts and folds the same on every platform, whatever locales it has.
 */
export async function initCluster(
  initdb: string,
  cluster: string,
  owner: ClusterOwner | undefined,
): Promise<void> {
  // Made under another name first: a start that is killed half-way leaves nothing that looks finished.
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
  const access = ['--username=kontor', '--auth=trust', '--no-instructions'];
  try {
    await promisify(execFile)(initdb, ['--pgdata', draft, ...locale, ...access], { ...owner, cwd: '/' });
    renameSync(draft, cluster);
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw databaseErrors.initFailed((stderr || message).trim());
  }
}
