import type { TenantDb } from '../platform/db.ts';

/** Reference data of one kind: loaded on first use, kept per tenant, forgotten when a table of it changes. */
export interface ReferenceCache<T> {
  get(db: TenantDb): Promise<T>;
  forget(tenantId: number): void;
}

interface CacheOptions<T> {
  /** Tables in lower case; a change to any of them forgets the tenant's data. `*` is every table. */
  readonly tables: readonly string[];
  readonly load: (db: TenantDb) => Promise<T>;
  /** For data that also depends on tables without change notifications. */
  readonly maxAgeMs?: number;
}

/** Tenants kept in memory by each cache; the one loaded longest ago makes room. */
const maxTenants = 500;

const cachesByTable = new Map<string, Set<(tenantId: number) => void>>();

/** Told by `crm/model` about every committed change, here or in another process (tenant and table). */
export function referenceChanged(tenantId: number, table: string): void {
  for (const name of [table.toLowerCase(), '*']) {
    for (const forget of cachesByTable.get(name) ?? []) forget(tenantId);
  }
}

/** Whether anybody keeps rows of the table in memory. */
export const isReferenceTable = (table: string): boolean => cachesByTable.has(table.toLowerCase());

/** Forgets everything, such as after a restore of the database under a running program. */
export function forgetReferenceData(tenantId: number): void {
  for (const table of cachesByTable.keys()) referenceChanged(tenantId, table);
}

/**
 * What is kept is the promise, not its result: callers that arrive while the data load share one statement, and
 * a change that commits in the meantime drops the promise, so that nobody after it sees the older rows.
 */
export function createReferenceCache<T>(options: CacheOptions<T>): ReferenceCache<T> {
  const entries = new Map<number, { readonly data: Promise<T>; readonly loadedAt: number }>();
  const forget = (tenantId: number) => void entries.delete(tenantId);
  for (const table of options.tables) registered(table).add(forget);

  function load(db: TenantDb, now: number): Promise<T> {
    const data = options.load(db);
    const entry = { data, loadedAt: now };
    entries.set(db.tenantId, entry);
    data.catch(() => {
      if (entries.get(db.tenantId) === entry) forget(db.tenantId);
    });
    if (entries.size > maxTenants) forget(entries.keys().next().value ?? 0);
    return data;
  }

  return {
    get: (db) => {
      const now = options.maxAgeMs === undefined ? 0 : performance.now();
      const entry = entries.get(db.tenantId);
      if (entry && now - entry.loadedAt <= (options.maxAgeMs ?? 0)) return entry.data;
      return load(db, now);
    },
    forget,
  };
}

function registered(table: string): Set<(tenantId: number) => void> {
  const key = table.toLowerCase();
  const known = cachesByTable.get(key);
  if (known) return known;
  const fresh = new Set<(tenantId: number) => void>();
  cachesByTable.set(key, fresh);
  return fresh;
}
