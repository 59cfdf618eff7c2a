import { describe, expect, it } from 'vitest';
import { createExpiringCache } from './expiring-cache.ts';

describe('A cache that is believed for a short time', () => {
  const at = { ms: 0 };
  const create = (maxEntries: number) =>
    createExpiringCache<number>({ maxEntries, lifetimeMs: 100, now: () => at.ms });

  it('forgets after its time, however often it was asked', () => {
    const cache = create(10);
    cache.set('a', 1);
    at.ms += 99;
    expect(cache.get('a')).toBe(1);
    at.ms += 1;
    expect(cache.get('a')).toBeUndefined();
  });

  it('never holds more than its bound; the oldest leave first', () => {
    const cache = create(2);
    for (const [key, value] of [
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['c', 4],
    ] as const)
      cache.set(key, value);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([3, undefined, 4]);
  });

  it('forgets what it is told to', () => {
    const cache = create(10);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.deleteWhere((value) => value === 1);
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, 2]);
  });
});
