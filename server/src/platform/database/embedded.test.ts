import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from './db.ts';
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts';
import { lockFolder, processExists } from './folder-lock.ts';
import { migrate } from './migrate.ts';

let made: string;
let dataDir: string;
let running: EmbeddedDatabase | undefined;

// Making a cluster takes most of a first start: made once, copied for each test.
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'kontor-embedded-'));
  await (await startEmbedded(made)).stop();
});
afterAll(() => rmSync(made, { recursive: true, force: true }));
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kontor-embedded-'));
  copyCluster(dataDir);
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(dataDir, { recursive: true, force: true });
});

function copyCluster(folder: string): void {
  execFileSync('cp', ['-a', join(made, 'postgres'), folder]);
}

async function start(folder = dataDir, say?: (line: string) => void): Promise<EmbeddedDatabase> {
  running = await startEmbedded(folder, { say });
  return running;
}

async function answer(url: string, text: string): Promise<unknown> {
  const db = createDb({ url });
  try {
    return (await db.query({ text, values: [] }))[0];
  } finally {
    await db.close();
  }
}

/** Another program on the folder, in its own process. */
async function startInChild(): Promise<{ pid: number; serverPid: number; kill: () => Promise<void> }> {
  const code = `import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))};
    const database = await startEmbedded(${JSON.stringify(dataDir)});
    console.log('ready ' + database.pid());
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  while (!output.includes('ready')) {
    if (child.exitCode !== null) throw new Error(output);
    await sleep(20);
  }
  return {
    pid: child.pid!,
    serverPid: Number(output.split('ready ')[1]),
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

describe('A data folder has one program', () => {
  it('refuses a second program and names the first one', async () => {
    const first = await startInChild();
    try {
      await expect(startEmbedded(dataDir)).rejects.toMatchObject({
        code: 'data_folder_in_use',
        message: expect.stringContaining(`process ${first.pid}`),
      });
    } finally {
      await first.kill();
    }
    await start();
  });

  it('is not held by a process that has ended, nor by a stranger with its number', async () => {
    writeFileSync(join(dataDir, 'kontor.lock'), JSON.stringify({ pid: 2 ** 30, startedAt: 'x:1' }));
    lockFolder(dataDir).release();
    writeFileSync(join(dataDir, 'kontor.lock'), JSON.stringify({ pid: process.ppid, startedAt: 'x:1' }));
    lockFolder(dataDir).release();
    writeFileSync(join(dataDir, 'kontor.lock'), '');
    lockFolder(dataDir).release();
    expect(existsSync(join(dataDir, 'kontor.lock'))).toBe(false);
  });

  it('is replaced at the next start when a killed program left its server running', async () => {
    const killed = await startInChild();
    await killed.kill();
    expect(processExists(killed.serverPid)).toBe(true);
    const next = await start();
    expect(processExists(killed.serverPid)).toBe(false);
    expect(await answer(next.url, 'select 1 as one')).toEqual({ one: 1 });
  });
});

describe('The embedded server', () => {
  it('waits for the disk and listens to no network', async () => {
    const { url } = await start();
    const text = `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
                         current_setting('full_page_writes') as pages, current_setting('listen_addresses') as network`;
    expect(await answer(url, text)).toEqual({ fsync: 'on', commit: 'on', pages: 'on', network: '' });
  });

  it('keeps its data when it is stopped and started', async () => {
    const first = await start();
    await migrate(first.url, [
      { id: 'test/1', statements: () => ['create table kontor.kept as select 42 as value'] },
    ]);
    await first.stop();
    const second = await start();
    expect(await answer(second.url, 'select value from kept')).toEqual({ value: 42 });
  });

  it('is started again when it dies', async () => {
    const { url, pid } = await start();
    const died = pid();
    process.kill(died, 'SIGKILL');
    for (let attempt = 0; attempt < 200 && (pid() === died || !(await answers(url))); attempt++)
      await sleep(50);
    expect(await answer(url, 'select 1 as one')).toEqual({ one: 1 });
  });

  it('finds a shorter place for its socket when the folder has a long name', async () => {
    const deep = join(dataDir, 'a'.repeat(60), 'b'.repeat(60));
    mkdirSync(deep, { recursive: true });
    copyCluster(deep);
    for (const folder of [dataDir, join(dataDir, 'a'.repeat(60)), deep]) chmodSync(folder, 0o755);
    const { url } = await start(deep);
    expect(await answer(url, 'select 1 as one')).toEqual({ one: 1 });
  });

  it.runIf(process.getuid?.() === 0)(
    'lives elsewhere and says so when root keeps the folder to itself',
    async () => {
      const closed = join(dataDir, 'home');
      mkdirSync(join(closed, 'data'), { recursive: true });
      chmodSync(closed, 0o700);
      const said: string[] = [];
      const { url } = await start(join(closed, 'data'), (line) => said.push(line));
      expect(await answer(url, 'select 1 as one')).toEqual({ one: 1 });
      expect(said.join()).toContain('/var/lib/kontor/');
      await running?.stop();
      running = undefined;
      rmSync(said.join().replace(/^.* /, ''), { recursive: true, force: true });
    },
  );

  it('says what the server said when it cannot start', async () => {
    await (await start()).stop();
    const control = join(dataDir, 'postgres', 'cluster', 'global', 'pg_control');
    writeFileSync(control, Buffer.alloc(readFileSync(control).length));
    await expect(startEmbedded(dataDir)).rejects.toMatchObject({ code: 'database_start_failed' });
  });
});

async function answers(url: string): Promise<boolean> {
  return answer(url, 'select 1').then(
    () => true,
    () => false,
  );
}
