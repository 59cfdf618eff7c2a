import { createHash } from 'node:crypto';
import pg from 'pg';
import { allMigrations } from '../../server/src/migrations.ts';
import { migrate } from '../../server/src/platform/database/index.ts';

/** Changes whenever a migration does: what a cached template was made from. */
export function schemaHash(): string {
  const hash = createHash('sha256');
  for (const { id, statements } of allMigrations) hash.update(id).update(statements().join(';'));
  return hash.digest('hex').slice(0, 16);
}

const templateName = () => `kontor_template_${schemaHash()}`;

export function withDatabase(url: string, database: string): string {
  return url.replace(/\/[^/?]*(\?|$)/, `/${database}$1`);
}

/** Makes the migrated database that every test database is a copy of, unless the server has it already. */
export async function prepareTemplate(url: string): Promise<string> {
  const template = templateName();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('kontor_template'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount) return template;
    const draft = `${template}_draft`;
    await client.query(`drop database if exists ${draft}`);
    await client.query(`create database ${draft} encoding 'UTF8' template template0`);
    await migrate(withDatabase(url, draft), allMigrations);
    await client.query(`alter database ${draft} rename to ${template}`);
    return template;
  } finally {
    await client.end();
  }
}
