import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { createFaceDirectory, faces } from '../tenancy/faces.ts';
import { createFaceRouter } from './face-router.ts';
import { createMetrics } from './ops-plugin.ts';

describe('Which face a request is for (design surface §2)', () => {
  const route = (mode: 'local' | 'production', host: string, port?: string): string | number => {
    let reached: string | undefined;
    const apps = new Map(
      faces.map((face) => [face.key, { routing: () => (reached = face.key) } as unknown as FastifyInstance]),
    );
    const directory = createFaceDirectory((face) => `http://localhost:${4300 + face.portOffset}`);
    const request = new IncomingMessage(new Socket());
    request.headers.host = host;
    const response = new ServerResponse(request);
    createFaceRouter({ faces: directory, apps, metrics: createMetrics(), mode })(port)(request, response);
    return reached ?? response.statusCode;
  };

  it('refuses a host nobody knows in production, whatever port it came by', () => {
    expect(route('production', 'evil.example', 'sod')).toBe(421);
  });

  it('refuses a host nobody knows inside a tunnel of the proxy', () => {
    expect(route('local', 'evil.example')).toBe(421);
  });

  it('goes by the Host header, not by the port', () => {
    expect(route('local', 'localhost:4311', 'dev')).toBe('sod2');
    expect(route('production', 'sod.superoffice.com', 'dev')).toBe('sod');
  });

  it('goes by the port in a local world when the host is unknown, such as an address', () => {
    expect(route('local', '127.0.0.1:4311', 'sod2')).toBe('sod2');
  });

  it('answers probes on the health port by any name in production too', () => {
    expect(route('production', '10.0.0.7:4399', 'ops')).toBe('ops');
  });
});
