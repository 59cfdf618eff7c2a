import type { Command } from 'commander';
import { startKontor } from '../app.ts';
import { describeWorld } from './describe-world.ts';
import { readConfig } from './options.ts';
import { requireProductionSettings } from './production.ts';
import type { RunningWorld } from './running.ts';

/** `kontor up`: starts everything, says where it is, stays until it is told to stop. */
export async function up(command: Command): Promise<void> {
  const started = performance.now();
  const config = readConfig(command);
  const demoSource = command.getOptionValueSource('demo');
  requireProductionSettings(config, demoSource !== undefined && demoSource !== 'default');
  const kontor = await startKontor(config, { say: (line) => process.stderr.write(`${line}\n`) });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(describeWorld(kontor.world() as unknown as RunningWorld));
  process.stdout.write(`  Ready in ${seconds} s. Ctrl-C stops.\n\n`);
  await stopSignal();
  process.stderr.write('Stopping …\n');
  await kontor.close();
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
