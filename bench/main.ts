// `npm run bench [-- --quick]`: medians of interleaved runs beside the raw limit measured in the same run.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { load, median, type Target } from './load.ts';
import { kontor, type Program, residentMegabytes, startProgram } from './program.ts';
import { refreshTarget } from './refresh.ts';

const quick = process.argv.includes('--quick');
const profile = quick ? 'small' : 'medium';
const rounds = quick ? 2 : 7;
const seconds = quick ? 2 : 4;
const connections = 16;

interface Comparison {
  readonly name: string;
  readonly ours: Target;
  readonly raw: Target;
  /** Smallest share of the raw limit we aim for. */
  readonly aim: number;
}

const dataDir = mkdtempSync(join(tmpdir(), 'kontor-bench-'));
let program: Program | undefined;
let rawServer: ReturnType<typeof spawn> | undefined;
try {
  const rows: string[][] = [['what', 'ours', 'raw limit', 'ratio', 'aim']];

  const first = await startProgram(dataDir, ['--demo', 'small']);
  await first.stop();
  const warm: number[] = [];
  for (let turn = 0; turn < (quick ? 2 : 5); turn++) {
    const again = await startProgram(dataDir, ['--demo', 'small']);
    warm.push(again.readyMs);
    await again.stop();
  }
  rows.push([
    'start, new data folder, small world',
    `${(first.readyMs / 1000).toFixed(2)} s`,
    '',
    '',
    '< 8 s',
  ]);
  rows.push(['start, warm', `${(median(warm) / 1000).toFixed(2)} s`, '', '', '< 1.5 s']);

  program = await startProgram(dataDir, ['--demo', 'small']);
  await pause(3000);
  rows.push([
    'resident at rest, database included',
    `${residentMegabytes(program.pid).toFixed(0)} MB`,
    '',
    '',
    '< 200 MB',
  ]);
  if (!quick) kontor(dataDir, 'seed', '--profile', profile, '--tenant', 'Cust10002');

  const raw = await startRawServer();
  for (const comparison of await comparisons(program, raw)) {
    const { ours, limit } = await interleave(comparison);
    rows.push([
      comparison.name,
      `${ours.toFixed(0)} /s`,
      `${limit.toFixed(0)} /s`,
      `${((ours / limit) * 100).toFixed(0)} %`,
      `>= ${comparison.aim * 100} %`,
    ]);
  }
  print(rows);
} finally {
  rawServer?.kill('SIGTERM');
  await program?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** One warming run each, then pairs in turn, so that a busy moment of the machine hits both. */
async function interleave({ ours, raw }: Comparison): Promise<{ ours: number; limit: number }> {
  const results = { ours: [] as number[], raw: [] as number[] };
  await load(ours, connections, 1);
  await load(raw, connections, 1);
  for (let round = 0; round < rounds; round++) {
    results.ours.push(await load(ours, connections, seconds));
    results.raw.push(await load(raw, connections, seconds));
  }
  return { ours: median(results.ours), limit: median(results.raw) };
}

async function comparisons({ world }: Program, raw: string): Promise<Comparison[]> {
  const ctx = quick ? 'Cust10001' : 'Cust10002';
  const tenant = world.tenants.find((row) => row.ctx === ctx);
  if (!tenant) throw new Error(`The demo world has no ${ctx}`);
  const headers = {
    authorization: `Bearer ${kontor(dataDir, 'token', '--tenant', ctx)}`,
    'content-type': 'application/json',
  };
  const contact = async (id: number) => {
    const answer = await fetch(`${tenant.webapi}v1/Contact/${id}`, { headers });
    // The demo world holds soft-deleted companies too: nobody reads those.
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`Contact ${id}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const path = new URL(tenant.webapi).pathname;
  const candidates = Array.from({ length: 500 }, (_, index) => 21 + index);
  const read = await Promise.all(candidates.map(async (id) => ({ id, entity: await contact(id) })));
  const found = read.filter(({ entity }) => entity !== undefined);
  const ids = found.map(({ id }) => id);
  const changes = found.slice(0, 100);
  return [
    {
      name: `GET contact, ${profile}`,
      ours: {
        name: 'GET contact',
        url: tenant.webapi,
        headers,
        requests: ids.map((id) => ({ path: `${path}v1/Contact/${id}` })),
      },
      raw: { name: 'raw select', url: `${raw}/select` },
      aim: 0.5,
    },
    {
      name: `PUT contact, ${profile}`,
      ours: {
        name: 'PUT contact',
        url: tenant.webapi,
        method: 'PUT',
        headers,
        // Two bodies a contact, so that every call changes something.
        requests: changes.flatMap(({ id, entity }) =>
          ['North', 'South'].map((department) => ({
            path: `${path}v1/Contact/${id}`,
            body: JSON.stringify({ ...entity, Department: department }),
          })),
        ),
      },
      raw: { name: 'raw insert', url: `${raw}/insert`, method: 'POST' },
      aim: 0.35,
    },
    {
      name: 'refresh, RS256',
      ours: await refreshTarget(world),
      raw: { name: 'raw sign and insert', url: `${raw}/sign-insert`, method: 'POST' },
      aim: 0.6,
    },
  ];
}

async function startRawServer(): Promise<string> {
  const { databaseUrl } = JSON.parse(readFileSync(join(dataDir, 'state.json'), 'utf8')) as {
    databaseUrl: string;
  };
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'raw-server.ts'), databaseUrl],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  rawServer = child;
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', (code) => reject(new Error(`The raw server ended with ${code}`)));
  });
  return `http://127.0.0.1:${port}`;
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  }
}
