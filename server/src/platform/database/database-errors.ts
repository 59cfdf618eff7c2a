import { AppError } from '../errors.ts';

/** Reasons why there is no usable database. The command line prints the message and ends with code 2. */
export const databaseErrors = {
  noBinary: (platform: string, arch: string, cause?: unknown) =>
    new AppError(
      'database_no_binary',
      500,
      `There is no built-in PostgreSQL for ${platform}-${arch} here; name a PostgreSQL 15+ server with --database-url`,
      { cause },
    ),
  folderInUse: (folder: string, pid: number) =>
    new AppError(
      'data_folder_in_use',
      500,
      `--data ${folder} is in use by process ${pid}; stop it or choose another folder`,
    ),
  initFailed: (output: string) =>
    new AppError('database_init_failed', 500, `The built-in PostgreSQL could not be set up: ${output}`),
  startFailed: (logFile: string, lastLines: string) =>
    new AppError(
      'database_start_failed',
      500,
      `The built-in PostgreSQL did not start; its log ${logFile} ends with:\n${lastLines}`,
    ),
  unreachable: (target: string, reason: string, cause: unknown) =>
    new AppError(
      'database_unreachable',
      503,
      `Cannot reach PostgreSQL at ${target}: ${reason}; check --database-url and that the server runs`,
      { cause },
    ),
  tooOld: (version: string) =>
    new AppError(
      'database_too_old',
      500,
      `PostgreSQL ${version} is too old: --database-url must name a server of version 15 or later`,
    ),
  wrongEncoding: (encoding: string) =>
    new AppError(
      'database_encoding',
      500,
      `The database has encoding ${encoding}: create one with encoding UTF8 for --database-url`,
    ),
  newerSchema: (step: string) =>
    new AppError(
      'database_newer',
      500,
      `The database was changed by a newer program (it has step ${step}); run that version or newer`,
    ),
  migrationFailed: (step: string, reason: string, cause: unknown) =>
    new AppError('migration_failed', 500, `Migration ${step} failed, nothing was changed: ${reason}`, {
      cause,
    }),
  bypassesRowSecurity: (user: string) =>
    new AppError(
      'database_bypasses_row_security',
      500,
      `PostgreSQL user ${user} bypasses row-level security and cannot take role kontor_tenant; ` +
        'grant it that role or connect as an ordinary user',
    ),
};
