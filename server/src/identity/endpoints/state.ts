import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import { isRunning } from '../../tenancy/tenant.ts';
import type { FaceOf } from '../protocol/login-face.ts';
import type { TenantDirectory } from '../tenant-directory.ts';

// Clients poll again when it is over; short, so that a moved or suspended tenant is noticed.
const validMs = 5 * 60 * 1000;

export interface StateDependencies {
  readonly faceOf: FaceOf;
  readonly tenants: TenantDirectory;
  readonly clock: Clock;
  /** Of the running program, as tenants report it. */
  readonly version: string;
}

/** Tenant state, open to everybody, from anywhere (spec identity §14). */
export function registerState(app: FastifyInstance, options: StateDependencies): void {
  app.options('/api/state/:ctx', async (_request, reply) =>
    reply
      .status(204)
      .headers({ 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' })
      .send(),
  );

  app.get<{ Params: { ctx: string } }>('/api/state/:ctx', async (request, reply) => {
    const { environment, faces } = options.faceOf(request);
    const tenant = await options.tenants.byCtx(request.params.ctx);
    const known = tenant?.environment === environment ? tenant : undefined;
    const endpoint = known ? `${faces.url(known.host)}/${known.ctx}` : null;
    reply.headers({ 'access-control-allow-origin': '*', 'cache-control': 'no-cache' });
    return {
      ContextIdentifier: known?.ctx ?? request.params.ctx,
      Endpoint: endpoint,
      State: known?.state ?? 'Unknown',
      IsRunning: known !== undefined && isRunning(known.state),
      ValidUntil: sevenDecimals(new Date(options.clock.now().getTime() + validMs)),
      Api: endpoint && `${endpoint}/api`,
      Version: options.version,
    };
  });
}

/** .NET's round-trip form: `2026-02-23T09:52:01.9340000Z`. */
function sevenDecimals(at: Date): string {
  return at.toISOString().replace('Z', '0000Z');
}
