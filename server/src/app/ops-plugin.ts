import type { FastifyPluginAsync } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Db } from '../platform/db.ts';

export interface Metrics {
  readonly registry: Registry;
  /** Notes one answered request. */
  answered(face: string, method: string, status: number, seconds: number): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'kontor_http_request_seconds',
    help: 'Time from the arrival of a request to the end of its answer.',
    labelNames: ['face', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    registry,
    answered: (face, method, status, seconds) => durations.observe({ face, method, status }, seconds),
  };
}

/** Health and metrics (design surface §2): alive as long as it answers, ready when the database does too. */
export function opsPlugin(db: Db, metrics: Metrics): FastifyPluginAsync {
  return async (app) => {
    app.get('/livez', async () => ({ status: 'alive' }));
    app.get('/readyz', async (request, reply) => {
      try {
        await db.query({ text: 'select 1', values: [] });
        return { status: 'ready' };
      } catch (error) {
        request.log.error({ err: error }, 'the database does not answer');
        return reply.status(503).send({ status: 'unready', reason: 'The database does not answer.' });
      }
    });
    app.get('/metrics', async (_request, reply) =>
      reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
    );
  };
}
