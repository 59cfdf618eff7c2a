import { Kysely, PostgresDialect } from 'kysely';
import type { Database } from './db.ts';

/** Typed SQL over the control plane's tables (schema `kontor`). Each room brings the types of its own tables. */
export function controlPlane<Tables>(db: Database): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: db.sessions.control }) });
}
