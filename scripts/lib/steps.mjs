// What `npm start`, `npm test` and the other commands need before they can run: installed packages and a build.
// Plain JavaScript on Node's own modules, because nothing is installed yet when it runs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const manifests = [
  'package-lock.json',
  'package.json',
  'contract/package.json',
  'server/package.json',
  'web/package.json',
];

/** Installs the locked packages unless the ones of this lock file are already there. */
export function ensureInstalled() {
  requireNode(20, 19);
  const installed = join(root, 'node_modules', '.package-lock.json');
  const stamp = join(root, 'node_modules', '.kontor-install');
  const wanted = digest(manifests.map((file) => readFileSync(join(root, file))));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!existsSync(installed) || isOlder(installed, join(root, 'package-lock.json'))) {
    say('Installing packages …');
    // Not `npm ci`: it refuses a lock file that lacks the optional binaries of other platforms, which npm leaves out
    // when a registry mirror does not carry them. `--no-save` keeps the lock file as it is.
    // Install scripts are not needed: the one package that wants one (the database) is completed at first start.
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']);
  }
  writeFileSync(stamp, wanted);
}

function isOlder(file, than) {
  return statSync(file).mtimeMs < statSync(than).mtimeMs;
}

/**
 * Builds what changed since the last build.
 * @param {('server' | 'web')[]} parts
 */
export async function ensureBuilt(parts = ['server', 'web']) {
  const sources = {
    server: ['contract/src', 'contract/data', 'server/src', 'scripts/lib/build-server.mjs'],
    web: ['web/src', 'web/index.html', 'web/vite.config.ts', 'web/public', 'web/package.json'],
  };
  for (const part of parts) {
    const output = join(root, part, 'dist');
    const stamp = join(output, '.built-from');
    const wanted = digest(['package-lock.json', ...sources[part]].flatMap(fingerprint));
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    say(`Building ${part} …`);
    if (part === 'server') await (await import('./build-server.mjs')).buildServer();
    else
      run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
        cwd: join(root, 'web'),
      });
    mkdirSync(output, { recursive: true });
    writeFileSync(stamp, wanted);
  }
}

/** Runs a command to its end with our own input and output; a failure ends this process with its code. */
function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['inherit', 2, 2], ...options });
  if (result.error) fail(`Cannot run ${command}: ${result.error.message}`);
  if (result.status !== 0) fail(`${command} ${args.join(' ')} ended with ${result.status ?? result.signal}`);
}

/** Runs a command beside others. @returns {Promise<{ code: number, output: string }>} */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}

function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  fail(`Kontor needs Node.js ${major}.${minor} or newer; this is ${process.versions.node}.`);
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Names, sizes and change times of every file below a path: cheap enough for every start. */
function fingerprint(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  const stats = statSync(absolute);
  if (!stats.isDirectory()) return [`${relative(root, absolute)}:${stats.size}:${stats.mtimeMs}\n`];
  return readdirSync(absolute)
    .filter((name) => !name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => fingerprint(join(path, name)));
}
