import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/errors.ts';
import type { FaceDirectory } from '../../tenancy/faces.ts';

/**
 * Answers only under the portal's own names. A local world shows its secrets to whoever opens the page, so a
 * foreign name that somebody pointed at this machine (DNS rebinding) must not open it; a bare address cannot be
 * pointed elsewhere.
 */
export function refuseOtherHosts(faces: FaceDirectory): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    const host = request.headers.host ?? '';
    if (faces.byHost(host)?.kind === 'portal' || isAddress(host)) return;
    throw new AppError(
      'unknown_host',
      421,
      `The portal does not answer as ${host.replace(/[^\w.:-]/g, '')}. Open ${faces.url('dev')}, or start with --public-url dev=URL.`,
    );
  };
}

function isAddress(host: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
}
