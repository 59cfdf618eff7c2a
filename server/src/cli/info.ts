import type { Command } from 'commander';
import { describeWorld } from './describe-world.ts';
import { readConfig } from './options.ts';
import { readRunningWorld } from './running.ts';

/** `kontor info`: where everything is; exit 3 when nothing runs for the data folder. */
export async function info(command: Command): Promise<void> {
  const world = readRunningWorld(readConfig(command).dataDir);
  const text = command.opts<{ json?: boolean }>().json
    ? `${JSON.stringify(world, null, 2)}\n`
    : describeWorld(world);
  process.stdout.write(text);
}
