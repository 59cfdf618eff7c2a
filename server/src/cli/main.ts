import { Command, CommanderError } from 'commander';
import { AppError } from '../platform/errors.ts';
import { withSettings } from './options.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Exit codes: 0 done, 1 failed, 2 a setting or call that cannot be used, 3 nothing runs for this data folder. */
const program = new Command('kontor')
  .description('The whole SuperOffice CRM Online developer platform on your own machine or cluster.')
  .version(version)
  .showHelpAfterError('(add --help for the options)')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'kontor: ')) });

withSettings(program.command('up').description('run the platform')).action(
  async (_options, command: Command) => {
    const { up } = await import('./up.ts');
    await up(command);
  },
);

withSettings(program.command('info').description('where everything is and the demo credentials'), ['data'])
  .option('--json', 'as JSON')
  .action(async (_options, command: Command) => {
    const { info } = await import('./info.ts');
    await info(command);
  });

withSettings(
  program.command('token').description('print an access token for curl and scripts (local worlds)'),
  ['data'],
)
  .requiredOption('--tenant <ctx>', 'context identifier, such as Cust10001')
  .option('--app <name>', 'application; the first one approved in the tenant by default')
  .option('--user <name>', "user name; the tenant's administrator by default")
  .option('--ticket', 'a system user ticket instead of an access token')
  .action(async (_options, command: Command) => {
    const { token } = await import('./token.ts');
    await token(command);
  });

withSettings(program.command('seed').description('load deterministic demo data into a tenant'), [
  'data',
  'databaseUrl',
])
  .requiredOption('--profile <name>', 'small, medium or large')
  .option('--tenant <ctx>', 'context identifier', 'Cust10001')
  .option('--seed <n>', 'data are a pure function of profile and seed', '1')
  .action(async (_options, command: Command) => {
    const { seed } = await import('./seed.ts');
    await seed(command);
  });

const database = program.command('db').description('the database schema');
withSettings(database.command('migrate').description('bring the schema up to this program'), [
  'data',
  'databaseUrl',
]).action(async (_options, command: Command) => {
  const { migrateCommand } = await import('./db.ts');
  await migrateCommand(command);
});
withSettings(database.command('check').description('say whether the schema fits this program'), [
  'data',
  'databaseUrl',
]).action(async (_options, command: Command) => {
  const { checkCommand } = await import('./db.ts');
  await checkCommand(command);
});

// Named in the surface, built later: they exist, say so and do nothing.
const later: Readonly<Record<string, string>> = {
  tenant: 'tenant life cycle',
  snapshot: 'whole-world snapshot and reset for test suites',
  certify: 'certification checks of an application',
};
for (const [name, description] of Object.entries(later)) {
  withSettings(program.command(name).description(`${description} (not built yet)`), ['data'])
    .argument('[arguments...]')
    .allowUnknownOption()
    .action(() => {
      throw new AppError('not_built', 501, `${name}: not built yet; nothing was changed.`);
    });
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    process.stderr.write(`kontor: ${error.message}\n`);
    return 2;
  }
  if (error instanceof AppError) {
    process.stderr.write(`kontor: ${error.message}\n`);
    return error.code === 'not_running' ? 3 : 1;
  }
  process.stderr.write(
    `kontor: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 1;
}
