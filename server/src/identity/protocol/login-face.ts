import type { FastifyRequest } from 'fastify';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import type { Face, FaceDirectory } from '../../tenancy/faces.ts';

/** Which environment's SuperID a request is for, with the addresses as this client sees them. */
export interface LoginFace {
  readonly environment: EnvironmentName;
  /** No path, no trailing slash: clients compare it byte for byte (spec identity §3). */
  readonly issuer: string;
  readonly faces: FaceDirectory;
}

export type FaceOf = (request: FastifyRequest) => LoginFace;

export function createFaceOf(face: Face, directory: FaceDirectory): FaceOf {
  const { environment } = face;
  if (!environment) throw new Error(`Face ${face.key} belongs to no environment, so it has no SuperID`);
  return (request) => {
    const faces = directory.seenFrom(request.host);
    return { environment, issuer: faces.url(faces.login(environment).key), faces };
  };
}
