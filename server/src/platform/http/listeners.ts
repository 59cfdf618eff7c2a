import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../errors.ts';

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface ListenerPlan {
  readonly name: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** An existing server to bind instead of one that calls the request handler. */
  readonly server?: Server;
}

/** The open ports of the program, bound before anything else so that a taken port leaves nothing written. */
export interface Listeners {
  port(name: string): number;
  /** From now on requests go to this handler, with the name of the port they came in by. */
  serve(handler: (name: string) => RequestHandler): void;
  /** Stops accepting, lets requests in flight finish within the grace, then closes what is left. */
  close(graceMs: number): Promise<void>;
}

/**
 * Opens every port; until `serve` is called they answer 503.
 * @throws {AppError} `port_taken` naming the port and what it is for
 */
export async function openListeners(plans: readonly ListenerPlan[], bind: string): Promise<Listeners> {
  let handlerOf: (name: string) => RequestHandler = () => starting;
  const servers = new Map<string, Server>();
  try {
    for (const plan of plans) {
      const server =
        plan.server ?? createServer((request, response) => handlerOf(plan.name)(request, response));
      await listen(server, plan, bind);
      servers.set(plan.name, server);
    }
  } catch (error) {
    for (const server of servers.values()) server.close();
    throw error;
  }
  return {
    port: (name) => {
      const server = servers.get(name);
      if (!server) throw new Error(`No listener ${name}`);
      return (server.address() as AddressInfo).port;
    },
    serve: (handler) => {
      const handlers = new Map([...servers.keys()].map((name) => [name, handler(name)]));
      handlerOf = (name) => handlers.get(name) ?? starting;
    },
    close: (graceMs) => closeAll([...servers.values()], graceMs),
  };
}

function starting(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' });
  response.end('Kontor is starting.\n');
}

function listen(server: Server, plan: ListenerPlan, bind: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, plan, bind)));
    server.listen(plan.port, bind, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function listenError(error: NodeJS.ErrnoException, plan: ListenerPlan, bind: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new AppError(
      'port_taken',
      500,
      `--port-base: port ${plan.port} (${plan.name}) is already taken; give another --port-base, or 0 for free ports.`,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new AppError('bind_failed', 500, `--bind: ${bind} is not an address of this machine.`);
  }
  if (error.code === 'EACCES') {
    return new AppError(
      'port_refused',
      500,
      `--port-base: this user may not open port ${plan.port} (${plan.name}).`,
    );
  }
  return error;
}

async function closeAll(servers: readonly Server[], graceMs: number): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
  // A connection that was busy at close stays open after its answer; only a later look finds it idle.
  const idle = setInterval(() => {
    for (const server of servers) server.closeIdleConnections();
  }, 20);
  const late = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, graceMs);
  await Promise.all(closed);
  clearInterval(idle);
  clearTimeout(late);
}
