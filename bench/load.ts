import autocannon from 'autocannon';

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly method?: 'GET' | 'PUT' | 'POST';
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** A request of its own for every call, such as another id. */
  readonly requests?: readonly { path: string; body?: string }[];
}

/** Requests a second of one target under a steady load. @throws when any answer is not 2xx */
export async function load(target: Target, connections: number, seconds: number): Promise<number> {
  const result = await autocannon({
    url: target.url,
    connections,
    duration: seconds,
    method: target.method ?? 'GET',
    headers: target.headers,
    body: target.body,
    ...(target.requests
      ? { requests: target.requests.map((row) => ({ ...row, method: target.method ?? 'GET' })) }
      : {}),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${target.name}: ${result.non2xx} answers were not 2xx, ${result.errors} calls failed`);
  }
  return result.requests.average;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
