// `npm test`: every check the project has. Closes with `N passed, N failed[, N skipped]`.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checks, runCheck } from './lib/checks.mjs';
import { ensureDebianPackage } from './lib/debian.mjs';
import { ensureBuilt, ensureInstalled, root, say } from './lib/steps.mjs';

ensureInstalled();
const chromium = ensureDebianPackage('chromium', () => existsSync('/usr/bin/chromium'));
const postgresql = ensureDebianPackage('postgresql', () => debianPostgres() !== undefined);
await ensureBuilt();

const totals = { passed: 0, failed: 0, skipped: 0 };
for (const check of checks) (await runCheck(check)) ? totals.passed++ : totals.failed++;

const reports = join(root, '.cache/test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// The same suite twice where it touches the database: on the PostgreSQL that comes along, and on the distribution's.
vitest('embedded PostgreSQL', [], { KONTOR_TEST_CHROMIUM: chromium ? '/usr/bin/chromium' : '' });
if (postgresql) {
  vitest('external PostgreSQL', externalSuite(), { KONTOR_TEST_POSTGRES_BIN: debianPostgres() });
} else {
  totals.skipped++;
  say(
    "skipped external PostgreSQL: Debian's package postgresql is not here and cannot be installed without root",
  );
}

say('');
process.stdout.write(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}\n`,
);
process.exit(totals.failed > 0 ? 1 : 0);

/** Tests whose subject is SQL, or a real client against the whole program. */
function externalSuite() {
  return [
    'server/src/platform',
    'server/src/tenancy',
    'server/src/identity',
    'server/src/crm',
    'tests/clients',
    'tests/durability',
  ];
}

function vitest(name, filters, environment) {
  say(`\n— tests on ${name} —`);
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const result = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ],
    { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...environment } },
  );
  if (!existsSync(report)) {
    totals.failed++;
    say(`FAILED tests on ${name}: no report was written`);
    return;
  }
  const summary = JSON.parse(readFileSync(report, 'utf8'));
  totals.passed += summary.numPassedTests;
  totals.failed += summary.numFailedTests;
  totals.skipped += summary.numPendingTests + summary.numTodoTests;
  // A file that fails to load has no failed test of its own; the exit code still says so.
  if (result.status !== 0 && summary.numFailedTests === 0) totals.failed++;
}

function debianPostgres() {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) return undefined;
  return readdirSync(base)
    .map((version) => join(base, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'postgres')) && existsSync(join(bin, 'initdb')));
}
