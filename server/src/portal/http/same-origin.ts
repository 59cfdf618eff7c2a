import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/errors.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Requests that change something must come from our own pages: browsers say in `Origin` where a request comes
 * from, and a page elsewhere can neither leave it out nor forge it. `Host` has been checked before.
 */
export async function refuseOtherOrigins(request: FastifyRequest): Promise<void> {
  if (safeMethods.has(request.method)) return;
  const { origin = '', host } = request.headers;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new AppError(
    'other_origin',
    403,
    `${request.method} is for the portal's own pages: send it with the header Origin: http://${host}`,
  );
}
