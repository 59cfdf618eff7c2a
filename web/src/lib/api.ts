/** Problem details (RFC 9457) as the portal's API sends them. */
interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
}

/** An answer of the portal's API that is not the one asked for. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  /** What support asks for. */
  readonly requestId: string;

  constructor(status: number, problem: Problem) {
    super(problem.detail);
    this.name = 'ApiError';
    this.status = status;
    this.code = problem.code;
    this.requestId = problem.requestId;
  }
}

const base = '/api/portal/v1';

export const getJson = <T>(path: string): Promise<T> => ask<T>(`${base}${path}`, {});

export const postJson = <T>(path: string, body: unknown): Promise<T> =>
  ask<T>(path.startsWith('/auth/') ? path : `${base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function ask<T>(url: string, init: RequestInit): Promise<T> {
  const answer = await fetch(url, { ...init, headers: { accept: 'application/json', ...init.headers } });
  if (!answer.ok) throw new ApiError(answer.status, await problemOf(answer));
  return (await answer.json()) as T;
}

async function problemOf(answer: Response): Promise<Problem> {
  const requestId = answer.headers.get('x-request-id') ?? '';
  const fallback = { code: 'unreadable', detail: `The portal answered ${answer.status}.`, requestId };
  const body = (await answer.json().catch(() => ({}))) as Partial<Problem> & { message?: string };
  return {
    ...fallback,
    detail: body.detail ?? body.message ?? fallback.detail,
    code: body.code ?? fallback.code,
  };
}
