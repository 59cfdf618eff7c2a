import type { Db, TenantTransaction } from '../../platform/db.ts';

/** One row of `traveltransactionlog`. */
export interface LoggedChange {
  readonly id: number;
  readonly type: number;
  readonly tableNumber: number;
  readonly recordId: number;
  readonly previousRecordId: number;
  readonly associateId: number;
  readonly flags: number;
  /** Client id of the application that saved; empty for a browser session. */
  readonly clientId: string;
  /** Wall time of the tenant's base zone. */
  readonly time: string;
}

/** A change together with where it stands in the order of reading. */
export interface PlacedChange extends LoggedChange {
  readonly transactionId: number;
}

interface Cursor {
  readonly transaction_id: number;
  readonly traveltransactionlog_id: number;
}

/** Undefined while another process is delivering to this consumer: it takes what there is. */
export async function lockCursor(tx: TenantTransaction, consumer: string): Promise<Cursor | undefined> {
  const read = () =>
    tx.query<Cursor>({
      name: 'outbox-cursor',
      text: `select transaction_id, traveltransactionlog_id from outbox_cursor
              where tenant_id = $1 and consumer = $2 for update skip locked`,
      values: [tx.tenantId, consumer],
    });
  const [cursor] = await read();
  if (cursor) return cursor;
  const made = await tx.query({
    text: 'insert into outbox_cursor (tenant_id, consumer) values ($1, $2) on conflict do nothing returning consumer',
    values: [tx.tenantId, consumer],
  });
  return made.length > 0 ? (await read())[0] : undefined;
}

export async function hasNews(db: Db, tenantId: number, consumer: string): Promise<boolean> {
  const [row] = await db.forTenant(tenantId).query<{ found: boolean }>({
    name: 'outbox-has-news',
    text: `select exists (
             select from traveltransactionlog l
              where l.tenant_id = $1 and (l.transaction_id, l.traveltransactionlog_id)
                  > (coalesce(c.transaction_id, 0), coalesce(c.traveltransactionlog_id, 0))) as found
             from (select $1::integer as tenant_id) as one
             left join outbox_cursor c on c.tenant_id = one.tenant_id and c.consumer = $2`,
    values: [tenantId, consumer],
  });
  return row?.found ?? false;
}

/**
 * The change log's numbers are given before the commit, so a slower transaction may bring lower numbers into
 * view after higher ones were read, and a cursor on them alone would skip its rows. Therefore rows are read in
 * the order of their writing transactions and only up to the oldest transaction that is still running anywhere
 * (the snapshot's xmin): below it everything has ended, nothing can appear there later. The price is that one long
 * transaction holds the feed back until it ends.
 */
export function readNews(tx: TenantTransaction, cursor: Cursor, limit: number): Promise<PlacedChange[]> {
  return tx.query({
    name: 'outbox-news',
    text: `select traveltransactionlog_id as id, transaction_id as "transactionId", type,
                  tablenumber as "tableNumber", record_id as "recordId", prev_record_id as "previousRecordId",
                  associate_id as "associateId", flags, client_id as "clientId", ttime as time
             from traveltransactionlog
            where tenant_id = $1 and (transaction_id, traveltransactionlog_id) > ($2::bigint, $3::integer)
              and transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
            order by transaction_id, traveltransactionlog_id
            limit $4`,
    values: [tx.tenantId, cursor.transaction_id, cursor.traveltransactionlog_id, limit],
  });
}

export async function advanceCursor(
  tx: TenantTransaction,
  consumer: string,
  last: PlacedChange,
): Promise<void> {
  await tx.query({
    name: 'outbox-advance',
    text: `update outbox_cursor set transaction_id = $3, traveltransactionlog_id = $4
            where tenant_id = $1 and consumer = $2`,
    values: [tx.tenantId, consumer, last.transactionId, last.id],
  });
}
