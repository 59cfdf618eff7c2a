import type { FastifyInstance } from 'fastify';
import { environmentNames } from '../../tenancy/environment.ts';
import type { Session } from '../sign-in/session-store.ts';
import type { ApiOptions } from './api-options.ts';
import { SessionAnswer } from './schemas.ts';

export function registerSession(app: FastifyInstance, options: ApiOptions): void {
  const { faces } = options;
  app.get(
    '/session',
    { schema: { summary: 'Where this is, and who is signed in', response: { 200: SessionAnswer } } },
    async (request): Promise<SessionAnswer> => {
      const session = await options.currentSession(request);
      return {
        mode: options.local === undefined ? 'production' : 'local',
        environments: environmentNames.map((name) => ({ name, issuer: faces.url(faces.login(name).key) })),
        user: session === undefined ? null : await describeUser(options, session),
      };
    },
  );
}

async function describeUser(options: ApiOptions, session: Session): Promise<SessionAnswer['user']> {
  const known = await options.stores.people.find(session.username);
  return {
    username: session.username,
    displayName: known?.displayName ?? session.displayName,
    email: known?.email ?? session.email,
    environment: session.environment,
    staffRoles: [...(known?.staffRoles ?? [])],
    memberships: (known?.memberships ?? []).map(({ partner, permissions }) => ({
      partner,
      permissions: [...permissions],
    })),
  };
}
