import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/errors.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Requests that change something must come from our own pages. Browsers say where a request comes from in
 * `Sec-Fetch-Site` or `Origin`; a page elsewhere can leave out neither nor forge them.
 */
export function refuseOtherOrigins(portalUrl: string): (request: FastifyRequest) => Promise<void> {
  const origin = new URL(portalUrl).origin;
  return async (request) => {
    if (safeMethods.has(request.method)) return;
    const site = request.headers['sec-fetch-site'];
    const isOurs = request.headers.origin === origin && (site === undefined || site === 'same-origin');
    if (!isOurs) {
      throw new AppError(
        'other_origin',
        403,
        `${request.method} is for the portal's own pages: send it with the header Origin: ${origin}`,
      );
    }
  };
}
