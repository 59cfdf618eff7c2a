/** FNV-1a over the characters: streams are named after tables and locales. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: every input bit reaches every output bit. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Pseudo-random values that depend only on (seed, stream, ordinal): any row can be made again without the ones
 * before it, and no order of generation changes a value.
 */
export class RowRandom {
  // Mulberry32: 32 bits of state are plenty for the few dozen draws of one row.
  #state: number;

  constructor(start: number) {
    this.#state = start;
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  /** Index into weights, drawn by weight. */
  weighted(weights: readonly number[]): number {
    return weightedIndex(weights, this.next());
  }

  /** Index below `count`, low ones more often (Zipf-like). */
  skewed(count: number, exponent = 2): number {
    return Math.min(count - 1, Math.floor(count * this.next() ** exponent));
  }
}

export type RandomSource = (stream: string, ordinal: number) => RowRandom;

export function createRandomSource(seed: number): RandomSource {
  const streams = new Map<string, number>();
  return (stream, ordinal) => {
    let base = streams.get(stream);
    if (base === undefined) {
      base = mix(hashOf(stream) ^ mix(seed ^ Math.floor(seed / 2 ** 32)));
      streams.set(stream, base);
    }
    return new RowRandom(mix(base ^ mix(ordinal)));
  };
}

function weightedIndex(weights: readonly number[], draw: number): number {
  let rest = 0;
  for (const weight of weights) rest += weight;
  rest *= draw;
  for (let at = 0; at < weights.length; at++) {
    rest -= weights[at] ?? 0;
    if (rest < 0) return at;
  }
  return weights.length - 1;
}
