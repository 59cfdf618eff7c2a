import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withDatabase } from '../../../../tests/support/template.ts';
import { table } from '../../crm/model/index.ts';
import { createTableStatements } from '../../crm/model/table-ddl.ts';
import { createDb, type Database } from './db.ts';
import { migrate } from './migrate.ts';

const name = `plain_${randomBytes(4).toString('hex')}`;
const server = new pg.Client({ connectionString: inject('databaseUrl') });
let db: Database;

beforeAll(async () => {
  await server.connect();
  await server.query(`create role ${name} login password '${name}'`);
  await server.query(`create database ${name} owner ${name} encoding 'UTF8' template template0`);
  const url = withDatabase(inject('databaseUrl'), name).replace(/\/\/[^@]*@/, `//${name}:${name}@`);
  await migrate(url, [{ id: 'test/1', statements: () => createTableStatements(table('category')) }]);
  db = createDb({ url });
});
afterAll(async () => {
  await db.close();
  await server.query(`drop database ${name} with (force)`);
  await server.query(`drop role ${name}`);
  await server.end();
});

describe('On a hosted server that gives us neither superuser nor roles', () => {
  it('the owner of the tables still sees one tenant only', async () => {
    const insert = 'insert into category (tenant_id, category_id, name) values ($1, 1, $2)';
    for (const id of [1, 2]) await db.forTenant(id).query({ text: insert, values: [id, `of ${id}`] });
    const rows = await db
      .forTenant(1)
      .query({ text: 'select name, current_user as role from category', values: [] });
    expect(rows).toEqual([{ name: 'of 1', role: name }]);
    expect(await db.query({ text: 'select * from crm.category', values: [] })).toEqual([]);
  });

  it('writing into another tenant is refused', async () => {
    const theft = db.forTenant(1).query({ text: 'update category set tenant_id = 2', values: [] });
    await expect(theft).rejects.toThrow(/row-level security/);
  });
});
