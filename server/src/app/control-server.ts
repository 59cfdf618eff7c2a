import { chmod, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { controlSocketPath } from './control-client.ts';

/**
 * Listens for commands of the user who runs the program. The socket file is theirs alone, so a page in a browser or
 * another user of the machine cannot ask for tokens here.
 */
export async function openControlServer(dataDir: string, app: FastifyInstance): Promise<Server> {
  const path = controlSocketPath(dataDir);
  // Left behind by a killed program: the data folder's lock has already said that nobody else runs here.
  await rm(path, { force: true });
  const server = createServer((request, response) => app.routing(request, response));
  const umask = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, resolve);
    });
  } finally {
    process.umask(umask);
  }
  await chmod(path, 0o600);
  return server;
}
