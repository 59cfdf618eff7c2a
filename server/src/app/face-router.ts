import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { type Face, type FaceDirectory, faces as faceTable } from '../tenancy/faces.ts';
import type { Metrics } from './ops-plugin.ts';

export interface FaceRouterOptions {
  readonly faces: FaceDirectory;
  readonly apps: ReadonlyMap<string, FastifyInstance>;
  readonly metrics: Metrics;
  /** A local world answers an unknown host name as the face whose port was called; production refuses it. */
  readonly mode: 'local' | 'production';
}

/**
 * Decides by the `Host` header which face a request is for (design surface §2) and hands it to that face.
 *
 * @returns a handler for the port of a face, or for requests that came by no port of ours (the proxy's tunnels)
 */
export function createFaceRouter(options: FaceRouterOptions) {
  return (port?: string) =>
    (request: IncomingMessage, response: ServerResponse): void => {
      const face = faceFor(request, port, options);
      const app = face && options.apps.get(face.key);
      if (!app) {
        refuse(response);
        return;
      }
      const arrived = performance.now();
      response.once('finish', () => {
        const seconds = (performance.now() - arrived) / 1000;
        options.metrics.answered(face.key, request.method ?? '', response.statusCode, seconds);
      });
      app.routing(request, response);
    };
}

function faceFor(
  request: IncomingMessage,
  port: string | undefined,
  { faces, mode }: FaceRouterOptions,
): Face | undefined {
  const named = faces.byHost(request.headers.host ?? '');
  if (named || mode === 'production') return named ?? opsFace(port);
  return faceTable.find((face) => face.key === port);
}

/** Probes of an orchestrator come by address, whatever host they name. */
function opsFace(port: string | undefined): Face | undefined {
  return faceTable.find((face) => face.kind === 'ops' && face.key === port);
}

function refuse(response: ServerResponse): void {
  response.writeHead(421, { 'content-type': 'application/json; charset=utf-8' });
  response.end(
    JSON.stringify({ error: 'unknown_host', message: 'No face of this program has that host name.' }),
  );
}
