import { describe, expect, it } from 'vitest';
import type { TenantDb } from '../platform/db.ts';
import { createReferenceCache, forgetReferenceData, referenceChanged } from './reference-cache.ts';

const tenant = (tenantId: number) => ({ tenantId }) as TenantDb;

/** A cache whose loads are counted and answered by hand. */
function aCache(tables = ['cached']) {
  const loads: ((value: string) => void)[] = [];
  const cache = createReferenceCache<string>({
    tables,
    load: () => new Promise((resolve) => void loads.push(resolve)),
  });
  return { cache, loads };
}

describe('A reference cache', () => {
  it('loads once for callers that come while it loads, and for those after', async () => {
    const { cache, loads } = aCache();
    const both = Promise.all([cache.get(tenant(1)), cache.get(tenant(1))]);
    loads[0]?.('rows');
    expect(await both).toEqual(['rows', 'rows']);
    expect(await cache.get(tenant(1))).toBe('rows');
    expect(loads).toHaveLength(1);
  });

  it('keeps tenants apart', async () => {
    const { cache, loads } = aCache();
    const answers = Promise.all([cache.get(tenant(1)), cache.get(tenant(2))]);
    loads[0]?.('first');
    loads[1]?.('second');
    expect(await answers).toEqual(['first', 'second']);
    referenceChanged(1, 'cached');
    expect(await cache.get(tenant(2))).toBe('second');
  });

  it('does not give rows read before a change to anybody who asks after it', async () => {
    const { cache, loads } = aCache(['Category']);
    const early = cache.get(tenant(1));
    referenceChanged(1, 'CATEGORY');
    const late = cache.get(tenant(1));
    loads[1]?.('new');
    loads[0]?.('old');
    expect(await early).toBe('old');
    expect(await late).toBe('new');
    expect(await cache.get(tenant(1))).toBe('new');
  });

  it('tries again after a load that failed', async () => {
    let attempts = 0;
    const cache = createReferenceCache<number>({
      tables: ['cached'],
      load: async () => {
        attempts += 1;
        if (attempts === 1) throw new Error('no connection');
        return attempts;
      },
    });
    await expect(cache.get(tenant(1))).rejects.toThrow('no connection');
    expect(await cache.get(tenant(1))).toBe(2);
  });

  it('forgets everything of a tenant on demand', async () => {
    const { cache, loads } = aCache(['one', 'two']);
    const first = cache.get(tenant(3));
    loads[0]?.('a');
    await first;
    forgetReferenceData(3);
    void cache.get(tenant(3));
    expect(loads).toHaveLength(2);
  });
});
