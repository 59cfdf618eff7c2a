import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetch, ProxyAgent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../platform/clock.ts';
import { createForwardProxy, openAuthority } from './index.ts';

describe('Forward proxy (design surface §5)', () => {
  let folder: string;
  let proxy: Server;
  let address: string;
  let ca: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kontor-proxy-'));
    const authority = await openAuthority(folder, systemClock);
    ca = await readFile(authority.certificateFile, 'utf8');
    proxy = createForwardProxy({
      credentials: authority.credentials,
      knowsHost: (host) => host === 'sod.superoffice.com',
      handler: (request, response) => response.end(`${request.headers.host} ${request.url}`),
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const bound = proxy.address();
    address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  });
  afterAll(async () => {
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
    await rm(folder, { recursive: true });
  });

  const connect = (destination: string) =>
    new Promise<number>((resolve, reject) => {
      const call = httpRequest(address, { method: 'CONNECT', path: destination });
      call.on('connect', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode ?? 0);
      });
      call.on('error', reject).end();
    });

  it.each(['example.com:443', 'sod.superoffice.com:22', 'localhost:5432', '169.254.169.254:443', 'nonsense'])(
    'refuses to lead to %s',
    async (destination) => {
      expect(await connect(destination)).toBe(403);
    },
  );

  it('refuses plain requests for other hosts', async () => {
    const status = await new Promise((resolve, reject) => {
      httpRequest(address, { path: 'http://example.com/' }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('ends TLS for a host of the table with a certificate of the local authority', async () => {
    const dispatcher = new ProxyAgent({ uri: address, requestTls: { ca } });
    const answer = await fetch('https://sod.superoffice.com/login/x', { dispatcher });
    expect(await answer.text()).toBe('sod.superoffice.com /login/x');
    await dispatcher.close();
  });

  it('is trusted only by who was given its authority', async () => {
    const dispatcher = new ProxyAgent({ uri: address });
    await expect(fetch('https://sod.superoffice.com/', { dispatcher })).rejects.toThrow();
    await dispatcher.close();
  });

  it('keeps the authority and its key, readable by the owner alone', async () => {
    expect((await stat(join(folder, 'ca-key.pem'))).mode & 0o777).toBe(0o600);
    const again = await openAuthority(folder, systemClock);
    expect(await readFile(again.certificateFile, 'utf8')).toBe(ca);
  });
});
