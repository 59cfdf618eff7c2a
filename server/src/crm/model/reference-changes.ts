import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { TenantTransaction } from '../../platform/db.ts';
import { isReferenceTable, referenceChanged } from '../reference-cache.ts';

const channel = 'kontor_reference';

/**
 * Tells the caches of every process that rows of these tables changed: this one right after the commit, the
 * others through PostgreSQL. Only tables that somebody caches are announced, because commits that notify take
 * turns on one lock of the server.
 */
export async function announceReferenceChanges(
  tx: TenantTransaction,
  tables: ReadonlySet<string>,
): Promise<void> {
  const cached = [...tables].filter(isReferenceTable);
  if (cached.length > 0) await announceTables(tx, cached);
}

/** The same for a bulk load, whose process may keep nothing in memory itself: every table is announced. */
export async function announceTables(tx: TenantTransaction, tables: readonly string[]): Promise<void> {
  tx.afterCommit(() => {
    for (const table of tables) referenceChanged(tx.tenantId, table);
  });
  await tx.query({
    name: 'announce-reference-changes',
    text: 'select pg_notify($1, $2 || changed) from unnest($3::text[]) as changed',
    values: [channel, `${tx.tenantId}:`, tables],
  });
}

export interface ChangeListener {
  stop(): Promise<void>;
}

const longestPauseMs = 5_000;

/**
 * Hears what other processes announce, for as long as the program runs.
 *
 * @param onGap called after a lost connection: what was announced meanwhile is unknown
 */
export async function listenForChanges(url: string, onGap: () => void): Promise<ChangeListener> {
  let client = await listen(url, reconnect);
  let stopped = false;
  let reconnecting: Promise<void> | undefined;

  function reconnect(): void {
    if (stopped || reconnecting) return;
    reconnecting = (async () => {
      for (let pauseMs = 50; !stopped; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
        await sleep(pauseMs, undefined, { ref: false });
        const fresh = await listen(url, reconnect).catch(() => undefined);
        if (!fresh) continue;
        client = fresh;
        onGap();
        break;
      }
      reconnecting = undefined;
    })();
  }

  return {
    stop: async () => {
      stopped = true;
      await client.end().catch(() => {});
    },
  };
}

async function listen(url: string, onLost: () => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'kontor-listener' });
  client.on('error', onLost);
  client.on('end', onLost);
  client.on('notification', ({ payload }) => {
    const [tenantId, table] = (payload ?? '').split(':');
    if (tenantId && table) referenceChanged(Number(tenantId), table);
  });
  await client.connect();
  await client.query(`listen ${channel}`);
  return client;
}
