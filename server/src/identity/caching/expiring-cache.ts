interface Entry<T> {
  readonly value: T;
  readonly staleAt: number;
}

/** A bounded map whose entries are believed for a short time; the oldest leave first. */
export interface ExpiringCache<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  deleteWhere(matches: (value: T) => boolean): void;
}

export function createExpiringCache<T>(options: {
  readonly maxEntries: number;
  readonly lifetimeMs: number;
  readonly now: () => number;
}): ExpiringCache<T> {
  const entries = new Map<string, Entry<T>>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      if (entry.staleAt > options.now()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, { value, staleAt: options.now() + options.lifetimeMs });
      const [oldest] = entries.keys();
      if (entries.size > options.maxEntries && oldest !== undefined) entries.delete(oldest);
    },
    deleteWhere: (matches) => {
      for (const [key, entry] of entries) if (matches(entry.value)) entries.delete(key);
    },
  };
}
