import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
} from '../../../../tests/support/database.ts';
import type { TenantDb } from '../db.ts';
import { createDb } from './db.ts';

let database: TestDatabase;
let tenant: TenantDb;

beforeAll(async () => {
  database = await createTestDatabase();
  tenant = database.db.forTenant((await createTestTenant(database.db)).id);
});
afterAll(() => database.drop());

const addContact = (id: number) => ({
  text: 'insert into contact (tenant_id, contact_id) values ($1, $2)',
  values: [tenant.tenantId, id],
});
const contacts = async () =>
  (
    await tenant.query<{ contact_id: number }>({
      text: 'select contact_id from contact where tenant_id = $1 order by 1',
      values: [tenant.tenantId],
    })
  ).map((row) => row.contact_id);

describe('A transaction', () => {
  it('leaves nothing behind when its work throws', async () => {
    const effects: string[] = [];
    const failing = tenant.transaction(async (tx) => {
      tx.afterCommit(() => void effects.push('ran'));
      await tx.query(addContact(1));
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await contacts()).toEqual([]);
    expect(effects).toEqual([]);
  });

  it('fails when a statement failed, even if the work went on', async () => {
    const careless = tenant.transaction(async (tx) => {
      await tx.query(addContact(2));
      await tx.query({ text: 'select 1/0', values: [] }).catch(() => {});
      return 'fine';
    });
    await expect(careless).rejects.toThrow(/rolled back/);
    expect(await contacts()).toEqual([]);
  });

  it('runs its effects after the commit, in order, with the connection given back', async () => {
    const small = createDb({ url: database.url, poolSize: 1 });
    const seen: number[] = [];
    const one = small.forTenant(tenant.tenantId);
    await one.transaction(async (tx) => {
      tx.afterCommit(async () => {
        const rows = await one.query({ text: 'select from contact where contact_id = 3', values: [] });
        seen.push(rows.length);
      });
      tx.afterCommit(() => void seen.push(2));
      await tx.query(addContact(3));
    });
    expect(seen).toEqual([1, 2]);
    await small.close();
  });

  it('stays committed when an effect fails', async () => {
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
    await tenant.transaction(async (tx) => {
      tx.afterCommit(() => Promise.reject(new Error('cache is gone')));
      await tx.query(addContact(4));
    });
    expect((await warned).message).toBe('cache is gone');
    expect(await contacts()).toContain(4);
  });
});

describe('Connections', () => {
  it('are replaced when the server ends them', async () => {
    const db = createDb({ url: database.url });
    const ended = db.query({ text: 'select pg_terminate_backend(pg_backend_pid())', values: [] });
    await expect(ended).rejects.toThrow();
    expect(await db.query({ text: 'select 1 as one', values: [] })).toEqual([{ one: 1 }]);
    await db.close();
  });

  it('refuse a tenant number that is none', () => {
    expect(() => database.db.forTenant(0)).toThrow(TypeError);
    expect(() => database.db.forTenant(Number.NaN)).toThrow(TypeError);
  });

  it('cannot leave the tenant role', async () => {
    const [row] = await tenant.query({ text: 'select current_user as role', values: [] });
    expect(row).toEqual({ role: 'kontor_tenant' });
  });
});

describe('Values', () => {
  it.each([
    [`timestamp '2025-06-02 08:05:00'`, '2025-06-02T08:05:00'],
    [`timestamp '2025-06-02 08:05:00.123'`, '2025-06-02T08:05:00'],
    [`timestamptz '2025-06-02 08:05:00.123+02'`, new Date('2025-06-02T06:05:00.123Z')],
    [`timestamptz '1760-01-01 00:00:00+00'`, new Date('1760-01-01T00:00:00Z')],
    [`date '2025-06-02'`, '2025-06-02'],
    ['9007199254740991::bigint', Number.MAX_SAFE_INTEGER],
    ['count(*)', 1],
    [`'{1,2}'::integer[]`, [1, 2]],
    [`'{"a":1}'::jsonb`, { a: 1 }],
  ])('of %s', async (sql, expected) => {
    expect(await database.db.query({ text: `select ${sql} as value`, values: [] })).toEqual([
      { value: expected },
    ]);
  });

  it('never lose digits', async () => {
    const reading = database.db.query({ text: 'select 9007199254740993::bigint', values: [] });
    await expect(reading).rejects.toThrow(RangeError);
  });
});
