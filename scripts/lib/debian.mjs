import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './steps.mjs';

let updated = false;

/**
 * Installs a Debian package when it is missing and we may (apt-get and root); otherwise says what is not run.
 * @param {string} name
 * @param {() => boolean} isThere
 * @returns {boolean} whether it is there now
 */
export function ensureDebianPackage(name, isThere) {
  if (isThere()) return true;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    say(`Installing Debian's ${name} for the tests …`);
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', '-y', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    if (!updated) apt('update');
    updated = true;
    apt('install', '--no-install-recommends', name);
    if (isThere()) return true;
  }
  say(
    `Debian's package ${name} is missing: the tests that need it are named as skipped. Install it with apt-get install ${name}.`,
  );
  return false;
}
