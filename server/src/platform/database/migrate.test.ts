import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmptyDatabase } from '../../../../tests/support/database.ts';
import type { Migration } from '../migration.ts';
import { createDb, type Database } from './db.ts';
import { checkMigrations, migrate, refuseUnsupported } from './migrate.ts';

let database: Awaited<ReturnType<typeof createEmptyDatabase>>;
let db: Database;

beforeAll(async () => {
  database = await createEmptyDatabase();
  db = createDb({ url: database.url });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

const aStep = (id: string, ...statements: string[]): Migration => ({ id, statements: () => statements });
const first = aStep('test/1', 'create table kontor.one (value integer)', 'insert into kontor.one values (1)');
const second = aStep('test/2', 'insert into kontor.one values (2)');
const broken = aStep('test/3', 'insert into kontor.one values (3)', 'insert into kontor.none values (3)');

const values = async () =>
  (await db.query({ text: 'select value from one order by 1', values: [] })).map((row) => row.value);

describe('Migrations', () => {
  it('name the server they cannot reach', async () => {
    const url = 'postgres://somebody:secret@127.0.0.1:1/kontor';
    const failure = await migrate(url, []).catch((error: Error) => error.message);
    expect(failure).toMatch(/127\.0\.0\.1:1.*--database-url/);
    expect(failure).not.toContain('secret');
  });

  it('refuse a server that is too old or keeps other characters, naming the setting', () => {
    const supported = { number: 150_000, version: '15.0', encoding: 'UTF8' };
    expect(() => refuseUnsupported(supported)).not.toThrow();
    expect(() => refuseUnsupported({ ...supported, number: 140_011, version: '14.11' })).toThrow(
      /14\.11 is too old: --database-url/,
    );
    expect(() => refuseUnsupported({ ...supported, encoding: 'LATIN1' })).toThrow(/LATIN1.*--database-url/);
  });

  it('run once, whoever asks first', async () => {
    const reports = await Promise.all([migrate(database.url, [first]), migrate(database.url, [first])]);
    expect(reports.flatMap((report) => report.applied)).toEqual(['test/1']);
    expect(await values()).toEqual([1]);
  });

  it('are listed by a check that changes nothing', async () => {
    expect(await checkMigrations(database.url, [first, second])).toEqual(['test/2']);
    expect(await values()).toEqual([1]);
  });

  it('change nothing at all when one step fails', async () => {
    const failing = migrate(database.url, [first, second, broken]);
    await expect(failing).rejects.toMatchObject({ code: 'migration_failed', message: /test\/3/ });
    expect(await values()).toEqual([1]);
  });

  it('refuse a database that a newer program has changed', async () => {
    await migrate(database.url, [first, second]);
    await expect(migrate(database.url, [first])).rejects.toMatchObject({ code: 'database_newer' });
    await expect(checkMigrations(database.url, [first])).rejects.toMatchObject({ code: 'database_newer' });
  });
});
