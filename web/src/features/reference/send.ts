import type { ReadyRequest } from './request.ts';

export type Outcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly statusText: string;
      readonly tookMs: number;
      readonly requestId: string;
      readonly body: string;
    }
  | { readonly kind: 'unreachable' };

const mostShown = 200_000;

/** Sends from the browser to the tenant itself; nothing passes through the portal. */
export async function send({ method, url, headers, body }: ReadyRequest): Promise<Outcome> {
  const started = performance.now();
  try {
    const answer = await fetch(url, {
      method,
      headers: { ...headers },
      body: body ?? null,
      credentials: 'omit',
    });
    const text = await answer.text();
    return {
      kind: 'answered',
      status: answer.status,
      statusText: answer.statusText,
      tookMs: Math.round(performance.now() - started),
      requestId: answer.headers.get('x-request-id') ?? '',
      body: pretty(text).slice(0, mostShown),
    };
  } catch {
    // The browser tells scripts nothing more: no connection, or the host allows this page no calls (CORS).
    return { kind: 'unreachable' };
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
