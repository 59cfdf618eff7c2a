/** Hands out keys table by table, from where priming stopped. */
export interface IdSource {
  next(table: string): number;
  /** The id that comes next. */
  peek(table: string): number;
  /** Says that ids up to this one are taken. */
  reserve(table: string, id: number): void;
  /** An id that was handed out or reserved, by a random value; 0 when there is none. Ids below `from` are spared. */
  existing(table: string, random: number, from?: number): number;
  /** Next free id of each table that was used, by lower-case name. */
  entries(): IterableIterator<[string, number]>;
}

export function createIdSource(nextIds: ReadonlyMap<string, number>): IdSource {
  const next = new Map(nextIds);
  return {
    next: (table) => {
      const key = table.toLowerCase();
      const id = next.get(key) ?? 1;
      next.set(key, id + 1);
      return id;
    },
    peek: (table) => next.get(table.toLowerCase()) ?? 1,
    reserve: (table, id) => {
      const key = table.toLowerCase();
      next.set(key, Math.max(next.get(key) ?? 1, id + 1));
    },
    existing: (table, random, from = 1) => {
      const count = (next.get(table.toLowerCase()) ?? from) - from;
      return count <= 0 ? 0 : from + Math.floor(random * count);
    },
    entries: () => next.entries(),
  };
}
