import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Config } from '../platform/config.ts';
import { faces } from '../tenancy/faces.ts';
import { UsageError } from './usage-error.ts';

/** Roles a process can play; all of them by default (design surface §1). */
const roles = ['portal', 'superid', 'tenants', 'store', 'mail', 'proxy', 'jobs'] as const;

interface Setting {
  readonly flags: string;
  readonly env: string;
  readonly key: string;
  readonly description: string;
  readonly initial?: unknown;
  readonly choices?: readonly string[];
  readonly parse?: (text: string, previous: unknown) => unknown;
}

/** Every option of `up`: flag, environment variable and key of kontor.config.json in one row. */
const settings: readonly Setting[] = [
  {
    flags: '--data <dir>',
    env: 'KONTOR_DATA',
    key: 'data',
    description: 'embedded database, keys, blobs, state file',
    initial: '.kontor',
  },
  {
    flags: '--database-url <url>',
    env: 'KONTOR_DATABASE_URL',
    key: 'databaseUrl',
    description: 'a PostgreSQL 15+ server instead of the embedded one',
    parse: postgresUrl,
  },
  {
    flags: '--port-base <n>',
    env: 'KONTOR_PORT_BASE',
    key: 'portBase',
    description: 'first port of the table of faces; 0 picks free ports',
    initial: 4300,
    parse: wholeNumber(0, 65_400),
  },
  {
    flags: '--bind <addr>',
    env: 'KONTOR_BIND',
    key: 'bind',
    description: 'address to listen on',
    initial: '127.0.0.1',
  },
  {
    flags: '--demo <profile>',
    env: 'KONTOR_DEMO',
    key: 'demo',
    description: 'demo world of a new data folder',
    initial: 'small',
    choices: ['none', 'small', 'medium', 'large'],
  },
  {
    flags: '--seed <n>',
    env: 'KONTOR_SEED',
    key: 'seed',
    description: 'demo data are a pure function of profile and seed',
    initial: 1,
    parse: wholeNumber(0, 2 ** 31 - 1),
  },
  {
    flags: '--public-url <face=url>',
    env: 'KONTOR_PUBLIC_URL',
    key: 'publicUrl',
    description: 'the address a face has behind a reverse proxy (repeatable)',
    parse: publicUrl,
  },
  {
    flags: '--roles <list>',
    env: 'KONTOR_ROLES',
    key: 'roles',
    description: `which faces and workers this process runs, of ${roles.join(', ')}`,
    parse: roleList,
  },
  {
    flags: '--encryption-key <base64>',
    env: 'KONTOR_ENCRYPTION_KEY',
    key: 'encryptionKey',
    description: '32 random bytes that encrypt signing keys at rest; better given as KONTOR_ENCRYPTION_KEY',
    parse: encryptionKey,
  },
  {
    flags: '--mode <mode>',
    env: 'KONTOR_MODE',
    key: 'mode',
    description: 'production refuses demo passwords, instant sign-up and plain HTTP',
    initial: 'local',
    choices: ['local', 'production'],
  },
];

/** Adds the settings a command understands; all of them unless named. */
export function withSettings(command: Command, keys?: readonly string[]): Command {
  for (const setting of settings) {
    if (keys && !keys.includes(setting.key)) continue;
    const option = new Option(setting.flags, setting.description).env(setting.env);
    if (setting.initial !== undefined) option.default(setting.initial);
    if (setting.choices) option.choices(setting.choices);
    if (setting.parse) option.argParser(setting.parse);
    command.addOption(option);
  }
  return command;
}

/**
 * The settings of a command: flag, then environment, then `kontor.config.json` in the current folder, then default.
 * @throws {UsageError} naming the setting that cannot be used
 */
export function readConfig(command: Command, folder = process.cwd()): Config {
  applyConfigFile(command, folder);
  const values = command.opts<Record<string, unknown>>();
  return {
    mode: values.mode === 'production' ? 'production' : 'local',
    dataDir: resolve(folder, String(values.data ?? '.kontor')),
    databaseUrl: values.databaseUrl as string | undefined,
    portBase: (values.portBase as number | undefined) ?? 4300,
    bind: String(values.bind ?? '127.0.0.1'),
    demo: (values.demo as Config['demo'] | undefined) ?? 'small',
    seed: (values.seed as number | undefined) ?? 1,
    publicUrls: (values.publicUrl as Record<string, string> | undefined) ?? {},
    encryptionKey: values.encryptionKey as string | undefined,
    roles: (values.roles as string[] | undefined) ?? roles,
  };
}

function applyConfigFile(command: Command, folder: string): void {
  const path = resolve(folder, 'kontor.config.json');
  if (!existsSync(path)) return;
  const entries = Object.entries(parseConfigFile(path));
  for (const [key, value] of entries) {
    const setting = settings.find((row) => row.key === key);
    if (!setting) throw new UsageError(`kontor.config.json: unknown setting "${key}"`);
    const source = command.getOptionValueSource(key);
    if (source !== undefined && source !== 'default') continue;
    if (!command.options.some((option) => option.attributeName() === key)) continue;
    command.setOptionValueWithSource(key, fileValue(setting, value), 'config');
  }
}

function parseConfigFile(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    throw new UsageError(`kontor.config.json is not valid JSON: ${(error as Error).message}`);
  }
}

function fileValue(setting: Setting, value: unknown): unknown {
  if (setting.key === 'publicUrl' && typeof value === 'object' && value !== null) {
    return Object.entries(value).reduce<unknown>(
      (all, [face, url]) => publicUrl(`${face}=${String(url)}`, all),
      {},
    );
  }
  const text = Array.isArray(value) ? value.join(',') : String(value);
  if (setting.choices && !setting.choices.includes(text)) {
    throw new UsageError(
      `kontor.config.json: ${setting.key} must be one of ${setting.choices.join(', ')}, not "${text}"`,
    );
  }
  try {
    return setting.parse ? setting.parse(text, undefined) : text;
  } catch (error) {
    throw new UsageError(`kontor.config.json: ${setting.key}: ${(error as Error).message}`);
  }
}

function wholeNumber(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}

function postgresUrl(text: string): string {
  if (/^postgres(ql)?:\/\//.test(text)) return text;
  throw new InvalidArgumentError('Give a URL such as postgres://user@host/database.');
}

function encryptionKey(text: string): string {
  if (Buffer.from(text, 'base64').length === 32) return text;
  throw new InvalidArgumentError('Give 32 bytes in base64, such as the output of: openssl rand -base64 32');
}

function publicUrl(text: string, previous: unknown): Record<string, string> {
  const separator = text.indexOf('=');
  const face = text.slice(0, separator);
  const url = text.slice(separator + 1);
  if (separator < 1 || !URL.canParse(url) || !/^https?:\/\//.test(url)) {
    throw new InvalidArgumentError('Give FACE=URL, such as sod=https://sod.example.com.');
  }
  if (!faces.some((row) => row.key === face)) {
    throw new InvalidArgumentError(`No face "${face}"; there are ${faces.map((row) => row.key).join(', ')}.`);
  }
  return { ...(previous as Record<string, string> | undefined), [face]: url.replace(/\/$/, '') };
}

function roleList(text: string): string[] {
  const wanted = text.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !(roles as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`No role "${unknown}"; there are ${roles.join(', ')}.`);
  return wanted;
}
