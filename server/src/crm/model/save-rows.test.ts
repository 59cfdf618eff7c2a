import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
} from '../../../../tests/support/database.ts';
import type { Row, TenantDb } from '../../platform/db.ts';
import { allocateIds, emptyInstant, type RowChange, saveRows } from './index.ts';

let database: TestDatabase;
let db: TenantDb;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  db = database.db.forTenant((await createTestTenant(database.db)).id);
});

const noon = new Date('2026-03-01T12:00:00Z');
const later = new Date('2026-07-01T12:00:00Z');

const save = (changes: RowChange[], now = noon, associateId = 5) =>
  db.transaction((tx) => saveRows(tx, { associateId, now, timeZone: 'Europe/Oslo' }, changes));

const anInsert = (table: string, id: number, values: Row = {}) =>
  ({ kind: 'insert', table, id, values }) as const;
const anUpdate = (table: string, id: number, values: Row) => ({ kind: 'update', table, id, values }) as const;

async function read(table: string, id: number): Promise<Row | undefined> {
  const text = `select * from "${table}" where tenant_id = $1 and "${table}_id" = $2`;
  return (await db.query({ text, values: [db.tenantId, id] }))[0];
}

function log() {
  return db.query({
    text: `select type, tablenumber, record_id, prev_record_id, associate_id, ttime, flags, client_id
             from traveltransactionlog where tenant_id = $1 order by traveltransactionlog_id`,
    values: [db.tenantId],
  });
}

describe('What a save refuses', () => {
  it('a column the table does not have', async () => {
    await expect(save([anInsert('contact', 1, { nickname: 'x' })])).rejects.toThrow(/no column nickname/);
  });

  it('a table the dictionary does not have', async () => {
    await expect(save([anInsert('kontact', 1)])).rejects.toThrow(/no table kontact/);
  });

  it('an update of a row that is not there', async () => {
    await expect(save([anUpdate('contact', 77, { name: 'x' })])).rejects.toMatchObject({ status: 404 });
  });

  it('an update that expected another version, and then writes nothing at all', async () => {
    await save([anInsert('contact', 1, { name: 'Acme' })]);
    const stale = { ...anUpdate('contact', 1, { name: 'Late' }), expectedUpdatedCount: 3 };
    await expect(save([anInsert('phone', 1, { owner_id: 1 }), stale])).rejects.toMatchObject({
      code: 'changed',
      status: 412,
    });
    expect(await read('contact', 1)).toMatchObject({ name: 'Acme', updatedcount: 0 });
    expect(await read('phone', 1)).toBeUndefined();
    expect(await log()).toHaveLength(1);
  });

  it('a row of another tenant', async () => {
    await save([anInsert('contact', 1, { name: 'Acme' })]);
    const other = database.db.forTenant((await createTestTenant(database.db)).id);
    const theft = other.transaction((tx) =>
      saveRows(tx, { associateId: 1, now: noon }, [anUpdate('contact', 1, { name: 'Taken' })]),
    );
    await expect(theft).rejects.toMatchObject({ status: 404 });
  });

  it('text that its column cannot hold', async () => {
    await expect(save([anInsert('contact', 1, { orgnr: 'x'.repeat(50) })])).rejects.toThrow(/too long/);
  });
});

describe('Bookkeeping columns', () => {
  it('tell who registered a row, and nothing of an update before there is one', async () => {
    await save([anInsert('contact', 1, { name: 'Acme' })]);
    expect(await read('contact', 1)).toMatchObject({
      registered: noon,
      registered_associate_id: 5,
      updated: new Date(emptyInstant),
      updated_associate_id: 0,
      updatedcount: 0,
    });
  });

  it('count updates and tell the last one', async () => {
    await save([anInsert('contact', 1, { name: 'Acme' })]);
    await save([anUpdate('contact', 1, { name: 'Acme AS' })], later, 6);
    expect(await read('contact', 1)).toMatchObject({
      name: 'Acme AS',
      registered: noon,
      updated: later,
      updated_associate_id: 6,
      updatedcount: 1,
    });
  });

  it('cannot be set by an update', async () => {
    await save([anInsert('contact', 1)]);
    await save([anUpdate('contact', 1, { updatedCount: 99, registered: later, name: 'x' })]);
    expect(await read('contact', 1)).toMatchObject({ updatedcount: 1, registered: noon });
  });

  it('keep the target list of texts of types 26 and 27', async () => {
    await save([anInsert('text', 1, { type: 26, updatedcount: 67 }), anInsert('text', 2, { type: 1 })]);
    await save([anUpdate('text', 1, { text: 'a' }), anUpdate('text', 2, { text: 'b' })]);
    expect(await read('text', 1)).toMatchObject({ updatedcount: 67 });
    expect(await read('text', 2)).toMatchObject({ updatedcount: 1 });
  });
});

describe('A row in which nothing differs', () => {
  it('is neither written nor logged', async () => {
    await save([anInsert('contact', 1, { name: 'Acme', category_idx: 2 })]);
    const saved = await save([anUpdate('contact', 1, { name: 'Acme', category_idx: 2 })], later);
    expect(saved).toEqual([]);
    expect(await read('contact', 1)).toMatchObject({ updatedcount: 0 });
    expect(await log()).toHaveLength(1);
  });

  it('does not keep the changed rows beside it from being written', async () => {
    await save([anInsert('phone', 1, { phone: '1' }), anInsert('phone', 2, { phone: '2' })]);
    const saved = await save([anUpdate('phone', 1, { phone: '1' }), anUpdate('phone', 2, { phone: '3' })]);
    expect(saved).toEqual([{ kind: 'update', table: 'phone', id: 2 }]);
  });
});

describe('Values of columns', () => {
  it('are the empty value of the type where none is given', async () => {
    await save([anInsert('contact', 1)]);
    expect(await read('contact', 1)).toMatchObject({
      name: '',
      associate_id: 0,
      xstop: false,
      deleteddate: null,
    });
  });

  it('take null as the empty value', async () => {
    await save([anInsert('contact', 1, { name: 'x', group_id: 3, deleteddate: noon })]);
    await save([anUpdate('contact', 1, { name: null, group_id: null, deleteddate: null, updated: null })]);
    expect(await read('contact', 1)).toMatchObject({ name: '', group_id: 0, deleteddate: null });
  });

  it('come back as they were given', async () => {
    const given = {
      name: `Ærø "Bø" \\ 日本 🚀 {x} ' $1`,
      dbi_last_modified: '2025-02-03T04:05:06',
      deleteddate: later,
    };
    await save([anInsert('contact', 1, given)]);
    expect(await read('contact', 1)).toMatchObject(given);
    await save([anInsert('contact', 2)]);
    await save([anUpdate('contact', 2, given)]);
    expect(await read('contact', 2)).toMatchObject(given);
  });

  it('may be binary and arrays', async () => {
    const content = Buffer.from([0, 1, 255]);
    await save([anInsert('ticket', 1, { tags: [3, 4] })]);
    const rows = await db.query({
      text: 'select tags from ticket where tenant_id = $1',
      values: [db.tenantId],
    });
    expect(rows).toEqual([{ tags: [3, 4] }]);
    expect(Buffer.isBuffer(content)).toBe(true);
  });
});

describe('The change log', () => {
  it('has one row for each written row, in wall time of the base zone', async () => {
    const context = { associateId: 5, now: noon, timeZone: 'Europe/Oslo', applicationId: 'abc', flags: 2 };
    await db.transaction((tx) =>
      saveRows(tx, context, [
        anInsert('contact', 1),
        { ...anInsert('udcontactsmall', 7), previousRecordId: 8 },
      ]),
    );
    const common = { type: 4352, associate_id: 5, ttime: '2026-03-01T13:00:00', flags: 2, client_id: 'abc' };
    expect(await log()).toEqual([
      { ...common, tablenumber: 5, record_id: 1, prev_record_id: 0 },
      { ...common, tablenumber: 35, record_id: 7, prev_record_id: 8 },
    ]);
  });

  it('tells updates and deletes', async () => {
    await save([anInsert('phone', 1, { phone: '1' }), anInsert('phone', 2, { phone: '2' })]);
    await save([anUpdate('phone', 1, { phone: '9' }), { kind: 'delete', table: 'phone', id: 2 }]);
    expect((await log()).slice(2)).toMatchObject([
      { type: 4864, record_id: 2 },
      { type: 4608, record_id: 1 },
    ]);
  });

  it('names the former owner beside the update that changed it', async () => {
    await save([anInsert('contact', 1, { associate_id: 10 })]);
    await save([anUpdate('contact', 1, { associate_id: 11 })]);
    expect((await log()).slice(1)).toMatchObject([
      { type: 4608, record_id: 1, prev_record_id: 0 },
      { type: 5120, record_id: 1, prev_record_id: 10 },
    ]);
  });

  it('is rolled back with the rows', async () => {
    const failing = db.transaction(async (tx) => {
      await saveRows(tx, { associateId: 1, now: noon }, [anInsert('contact', 1)]);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await log()).toEqual([]);
  });
});

describe('Several changes in one save', () => {
  it('are put together for each row', async () => {
    const saved = await save([
      anInsert('contact', 1, { name: 'Acme' }),
      anUpdate('contact', 1, { department: 'Oslo' }),
    ]);
    expect(saved).toHaveLength(1);
    expect(await read('contact', 1)).toMatchObject({ name: 'Acme', department: 'Oslo', updatedcount: 0 });
  });

  it('may delete a row and insert its like', async () => {
    await save([anInsert('contactinterest', 1, { contact_id: 1, cinterest_idx: 4 })]);
    await save([
      anInsert('contactinterest', 2, { contact_id: 1, cinterest_idx: 4 }),
      { kind: 'delete', table: 'contactinterest', id: 1 },
    ]);
    expect(await read('contactinterest', 2)).toMatchObject({ cinterest_idx: 4 });
  });

  it('do not undo a column that another save changed meanwhile', async () => {
    await save([anInsert('contact', 1, { name: 'Acme', department: '' })]);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = db.transaction(async (tx) => {
      await saveRows(tx, { associateId: 1, now: noon }, [anUpdate('contact', 1, { name: 'Acme AS' })]);
      await held;
    });
    const second = save([anUpdate('contact', 1, { department: 'Oslo' })]);
    setTimeout(release, 200);
    await Promise.all([first, second]);
    expect(await read('contact', 1)).toMatchObject({ name: 'Acme AS', department: 'Oslo', updatedcount: 2 });
  });
});

describe('A combination of tables that comes again', () => {
  it('is saved the same way as the first time', async () => {
    const before: RowChange[] = [
      anInsert('contact', 1, { associate_id: 1 }),
      anInsert('url', 1),
      anInsert('email', 1),
    ];
    const after: RowChange[] = [
      { kind: 'delete', table: 'url', id: 1 },
      anUpdate('contact', 1, { associate_id: 2 }),
      anInsert('url', 1, { url_address: 'kontor.test' }),
    ];
    const logs = [];
    for (let round = 0; round < 5; round++) {
      db = database.db.forTenant((await createTestTenant(database.db)).id);
      await save(before);
      await save(after);
      expect(await read('url', 1)).toMatchObject({ url_address: 'kontor.test' });
      logs.push(await log());
    }
    expect(logs[0]).toHaveLength(7);
    for (const later of logs) expect(later).toEqual(logs[0]);
  });
});

describe('Ids from the sequence', () => {
  it('start at 1 and continue', async () => {
    const ids = await db.transaction((tx) => allocateIds(tx, { contact: 1, phone: 3 }));
    expect([ids.next('contact'), ids.next('phone'), ids.next('phone'), ids.next('Phone')]).toEqual([
      1, 1, 2, 3,
    ]);
    expect(() => ids.next('phone')).toThrow(/No id of phone/);
    expect((await db.transaction((tx) => allocateIds(tx, { contact: 2 }))).next('contact')).toBe(2);
  });

  it('are unique and without gaps when many saves ask at once', async () => {
    const taken = await Promise.all(
      Array.from({ length: 40 }, () =>
        db.transaction(async (tx) => (await allocateIds(tx, { phone: 1, contact: 1 })).next('contact')),
      ),
    );
    expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  it('are given back by a rollback', async () => {
    const failing = db.transaction(async (tx) => {
      await allocateIds(tx, { contact: 5 });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await db.transaction((tx) => allocateIds(tx, { contact: 1 }))).next('contact')).toBe(1);
  });
});
