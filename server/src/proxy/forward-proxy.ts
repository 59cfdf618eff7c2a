import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type SecureContext, TLSSocket } from 'node:tls';

export interface ForwardProxyOptions {
  /** TLS credentials for one of our hosts. */
  readonly credentials: (host: string) => Promise<SecureContext>;
  /** Whether a host name is one of ours (the alias column of the face table). */
  readonly knowsHost: (host: string) => boolean;
  /** Answers a request that arrived inside the tunnel; its `Host` header picks the face. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

/**
 * The forward proxy for client code that hard-codes the vendor's hosts (design surface §5). It ends TLS itself for
 * the hosts of the table and refuses every other destination: it is a door into this program, not a way out.
 */
export function createForwardProxy(options: ForwardProxyOptions): Server {
  // Requests inside the tunnels are parsed by this server; it listens nowhere.
  const inner = createServer(options.handler);
  const proxy = createServer((request, response) => {
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(
      `This proxy only opens tunnels (CONNECT) to the hosts Kontor answers for, not ${request.method} ${request.url}.\n`,
    );
  });
  proxy.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const [host = '', port] = (request.url ?? '').toLowerCase().split(':');
    if (port !== '443' || !options.knowsHost(host)) return refuse(socket, request.url ?? '');
    options.credentials(host).then(
      (secureContext) => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        if (head.length > 0) socket.unshift(head);
        const secure = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
        secure.on('error', () => socket.destroy());
        inner.emit('connection', secure);
      },
      () => socket.destroy(),
    );
  });
  proxy.on('close', () => inner.closeAllConnections());
  return proxy;
}

function refuse(socket: Duplex, destination: string): void {
  const body = `Kontor's proxy does not lead to ${destination}: only to port 443 of the hosts it answers for.\n`;
  socket.end(
    `HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
