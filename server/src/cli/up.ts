import type { Command } from 'commander';
import { type Kontor, startKontor } from '../app.ts';
import type { Config } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import { describeWorld } from './describe-world.ts';
import { readConfig } from './options.ts';
import { requireProductionSettings } from './production.ts';
import type { RunningWorld } from './running.ts';
import { UsageError } from './usage-error.ts';

/** `kontor up`: starts everything, says where it is, stays until it is told to stop. */
export async function up(command: Command): Promise<void> {
  const started = performance.now();
  const config = readConfig(command);
  const demoSource = command.getOptionValueSource('demo');
  requireProductionSettings(config, demoSource !== undefined && demoSource !== 'default');
  const kontor = await startOrExplain(config);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(describeWorld(kontor.world() as unknown as RunningWorld));
  process.stdout.write(`  Ready in ${seconds} s. Ctrl-C stops.\n\n`);
  await stopSignal();
  process.stderr.write('Stopping …\n');
  await kontor.close();
}

/** Whatever keeps the program from starting is a setting: a port, a folder, a database, a world of another seed. */
async function startOrExplain(config: Config): Promise<Kontor> {
  try {
    return await startKontor(config, { say: (line) => process.stderr.write(`${line}\n`) });
  } catch (error) {
    if (error instanceof AppError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** The first signal asks politely; a second one while stopping ends the program at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = () => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
