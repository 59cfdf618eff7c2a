import type { Command } from 'commander';
import { callControl } from '../app/control-client.ts';
import { readConfig } from './options.ts';
import { readRunningWorld } from './running.ts';

interface TokenOptions {
  readonly tenant: string;
  readonly app?: string;
  readonly user?: string;
  readonly ticket?: boolean;
}

/** `kontor token`: asks the running program for a token and prints it alone, so that `$(…)` can take it. */
export async function token(command: Command): Promise<void> {
  const { dataDir } = readConfig(command);
  readRunningWorld(dataDir);
  const { tenant, app, user, ticket } = command.opts<TokenOptions>();
  const answer = await callControl<{ token: string }>(dataDir, '/token', {
    tenant,
    app,
    user,
    ticket: ticket ?? false,
  });
  process.stdout.write(`${answer.token}\n`);
}
