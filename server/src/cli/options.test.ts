import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig, withSettings } from './options.ts';
import { requireProductionSettings } from './production.ts';

describe('Settings of `up` (design surface §1)', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kontor-options-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });

  const parse = (...flags: string[]) => {
    const command = withSettings(new Command('up'))
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
    command.parse(flags, { from: 'user' });
    return readConfig(command, folder);
  };
  const configFile = (content: unknown) =>
    writeFileSync(
      join(folder, 'kontor.config.json'),
      typeof content === 'string' ? content : JSON.stringify(content),
    );

  describe('refuses what it cannot use, naming the setting', () => {
    it.each([
      [['--port-base', '99999'], '--port-base'],
      [['--port-base', 'many'], '--port-base'],
      [['--database-url', 'mysql://x'], '--database-url'],
      [['--demo', 'huge'], '--demo'],
      [['--public-url', 'nowhere=https://x.example'], 'No face "nowhere"'],
      [['--public-url', 'sod'], 'FACE=URL'],
      [['--roles', 'portal,typo'], 'No role "typo"'],
      [['--encryption-key', 'short'], '32 bytes'],
      [['--colour'], '--colour'],
    ])('%s', (flags, message) => {
      expect(() => parse(...flags)).toThrow(message);
    });

    it('an unknown key of kontor.config.json', () => {
      configFile({ portbase: 5000 });
      expect(() => parse()).toThrow('unknown setting "portbase"');
    });

    it('a value of kontor.config.json that a flag would refuse too', () => {
      configFile({ portBase: -1 });
      expect(() => parse()).toThrow('portBase');
    });

    it('a kontor.config.json that is not JSON', () => {
      configFile('{');
      expect(() => parse()).toThrow('not valid JSON');
    });
  });

  it('takes a flag before the environment, the environment before the file, the file before the default', () => {
    configFile({ portBase: 5000, demo: 'none', bind: '0.0.0.0' });
    vi.stubEnv('KONTOR_PORT_BASE', '6000');
    vi.stubEnv('KONTOR_DEMO', 'medium');
    expect(parse('--port-base', '7000')).toMatchObject({
      portBase: 7000,
      demo: 'medium',
      bind: '0.0.0.0',
      seed: 1,
    });
  });

  it('collects public addresses by face', () => {
    expect(
      parse('--public-url', 'sod=https://sod.example/', '--public-url', 'dev=https://dev.example').publicUrls,
    ).toEqual({ sod: 'https://sod.example', dev: 'https://dev.example' });
  });

  it('needs nothing: every setting has a default or is optional', () => {
    expect(parse()).toMatchObject({
      mode: 'local',
      dataDir: join(folder, '.kontor'),
      portBase: 4300,
      bind: '127.0.0.1',
      demo: 'small',
    });
  });

  describe('production mode', () => {
    it('names every missing setting at once', () => {
      const config = parse('--mode', 'production', '--public-url', 'sod=http://sod.example');
      expect(() => requireProductionSettings(config, false)).toThrow(
        /--database-url.*KONTOR_ENCRYPTION_KEY.*--public-url dev.*--public-url sod/s,
      );
    });

    it('asks a local world for nothing', () => {
      expect(() => requireProductionSettings(parse(), false)).not.toThrow();
    });
  });
});
