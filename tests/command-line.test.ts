import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningKontor, runKontor } from './support/kontor.ts';

const program = join(import.meta.dirname, '../server/bin/kontor.mjs');

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function kontor(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

describe('The command line (design surface §1)', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kontor-cli-'));
    // Builds what changed, so that no case below pays for it.
    await kontor(['--version']);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe('refuses with one line that names the setting, exit code 2, nothing written', () => {
    const untouched = () => expect(existsSync(join(folder, 'new'))).toBe(false);

    it('an unknown option', async () => {
      const { code, stderr } = await kontor(['up', '--colour', '--data', join(folder, 'new')]);
      expect([code, stderr]).toEqual([2, expect.stringContaining("unknown option '--colour'")]);
      untouched();
    });

    it('a value out of range', async () => {
      const { code, stderr } = await kontor(['up', '--port-base', '70000', '--data', join(folder, 'new')]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('--port-base')]);
      untouched();
    });

    it('a taken port', async () => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const { port } = other.address() as AddressInfo;
      const { code, stderr } = await kontor([
        'up',
        '--port-base',
        String(port),
        '--data',
        join(folder, 'new'),
      ]);
      other.close();
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(new RegExp(`^kontor: --port-base: port ${port} .*\n$`)),
      ]);
      untouched();
    });

    it('a database nobody answers at', async () => {
      const { code, stderr } = await kontor(
        ['up', '--port-base', '0', '--data', join(folder, 'unreachable')],
        { KONTOR_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
      );
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/^kontor: .*127\.0\.0\.1:1.*--database-url.*\n$/m),
      ]);
    });

    it('a data folder that cannot be made', async () => {
      const file = join(folder, 'file');
      writeFileSync(file, '');
      const { code, stderr } = await kontor(['up', '--port-base', '0', '--data', join(file, 'below')]);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^kontor: --data: .*\n$/m)]);
    });

    it('production mode without what it stands on', async () => {
      const { code, stderr } = await kontor(['up', '--mode', 'production', '--data', join(folder, 'new')]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/--database-url[\s\S]*KONTOR_ENCRYPTION_KEY[\s\S]*--public-url sod=https/);
      untouched();
    });
  });

  it('says so with exit code 3 when nothing runs for the data folder', async () => {
    for (const command of [['info'], ['token', '--tenant', 'Cust10001']]) {
      const { code, stderr } = await kontor([...command, '--data', join(folder, 'new')]);
      expect([code, stderr]).toEqual([3, expect.stringContaining('Nothing runs')]);
    }
  });

  it('says of what is not built yet that it is not, and changes nothing', async () => {
    for (const command of ['tenant', 'snapshot', 'certify']) {
      const { code, stderr } = await kontor([command, 'list', '--data', join(folder, 'new')]);
      expect([code, stderr]).toEqual([1, `kontor: ${command}: not built yet; nothing was changed.\n`]);
    }
  });

  it('explains every command with --help', async () => {
    const { code, stdout } = await kontor(['--help']);
    expect(code).toBe(0);
    for (const command of ['up', 'info', 'token', 'tenant', 'seed', 'snapshot', 'db', 'certify']) {
      expect(stdout).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
      expect((await kontor([command, '--help'])).stdout).toContain(command);
    }
  });

  describe('beside the running program', () => {
    let running: RunningKontor;
    beforeAll(async () => {
      running = await runKontor();
    }, 120_000);
    afterAll(() => running?.stop());

    it('refuses a second one on its data folder, naming the process', async () => {
      const { code, stderr } = await kontor(['up', '--port-base', '0', '--data', running.dataDir]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`process id ${process.pid}`)]);
    });

    it('prints where everything is, for people and as JSON', async () => {
      const json = await kontor(['info', '--json', '--data', running.dataDir]);
      expect(JSON.parse(json.stdout)).toEqual(JSON.parse(JSON.stringify(running.world)));
      const text = await kontor(['info', '--data', running.dataDir]);
      expect(text.stdout).toContain(running.world.portal);
      expect(text.stdout).toContain('Cust10001');
    });

    it('serves the same as /kontor.json on the portal', async () => {
      const answer = await fetch(`${running.world.portal}/kontor.json`);
      expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(running.world)));
    });

    it('prints a token, alone, that reads a company', async () => {
      const { stdout } = await kontor(['token', '--tenant', 'Cust10001', '--data', running.dataDir]);
      const webapi = running.world.tenants.find((tenant) => tenant.ctx === 'Cust10001')?.webapi;
      const answer = await fetch(`${webapi}v1/Contact/1`, {
        headers: { authorization: `Bearer ${stdout.trim()}` },
      });
      expect(await answer.json()).toMatchObject({ ContactId: 1 });
    });

    it('prints a system user ticket that reads a company together with the secret', async () => {
      const app = running.world.applications.find(
        (row) => row.name === 'Fjord Sync' && row.environment === 'sod',
      );
      const { stdout } = await kontor([
        'token',
        '--ticket',
        '--app',
        'Fjord Sync',
        '--tenant',
        'Cust10001',
        '--data',
        running.dataDir,
      ]);
      const webapi = running.world.tenants.find((tenant) => tenant.ctx === 'Cust10001')?.webapi;
      const read = (secret: string) =>
        fetch(`${webapi}v1/Contact/1`, {
          headers: { authorization: `SOTicket ${stdout.trim()}`, 'so-apptoken': secret },
        });
      expect((await read(app?.clientSecret ?? '')).status).toBe(200);
      expect((await read('wrong')).status).toBe(401);
    });

    it('names what there is when the tenant, application or user is unknown', async () => {
      const ask = (...args: string[]) => kontor(['token', '--data', running.dataDir, ...args]);
      expect((await ask('--tenant', 'Cust9')).stderr).toMatch(/no Cust9; there are .*Cust10001/);
      expect((await ask('--tenant', 'Cust10001', '--app', 'Nope')).stderr).toMatch(/no Nope.*Fjord Web/);
      expect((await ask('--tenant', 'Cust10001', '--user', 'x@y')).stderr).toMatch(/no x@y.*ingrid@/);
    });

    it('keeps its secrets from other users of the machine', () => {
      for (const file of ['world.json', 'state.json', 'secret.key', 'ca-key.pem', 'control.sock']) {
        expect([file, statSync(join(running.dataDir, file)).mode & 0o077]).toEqual([file, 0]);
      }
    });
  });

  it('says whether the schema fits', async () => {
    mkdirSync(join(folder, 'checked'), { recursive: true });
    const data = ['--data', join(folder, 'checked')];
    expect(await kontor(['db', 'check', ...data])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('pending'),
    });
    expect(await kontor(['db', 'migrate', ...data])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Applied'),
    });
    expect(await kontor(['db', 'check', ...data])).toMatchObject({
      code: 0,
      stdout: 'The schema is up to date.\n',
    });
  }, 60_000);
});
