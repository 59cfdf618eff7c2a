import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isRunning, type Tenant } from '../../tenancy/tenant.ts';
import type { PortalUser } from '../people.ts';
import { apiErrors } from './api-errors.ts';
import type { ApiOptions } from './api-options.ts';
import { ApplicationList, TenantList } from './schemas.ts';

export function registerCatalogue(app: FastifyInstance, options: ApiOptions): void {
  app.get(
    '/applications',
    { schema: { summary: "Applications of the reader's partners", response: { 200: ApplicationList } } },
    async (request) => {
      const user = await signedInUser(options, request);
      const isStaff = (user?.staffRoles.length ?? 0) > 0;
      return { applications: await options.stores.applications.list(isStaff ? undefined : readable(user)) };
    },
  );

  app.get(
    '/tenants',
    { schema: { summary: 'Tenants and their state: local mode or staff', response: { 200: TenantList } } },
    async (request) => {
      if (options.local === undefined) {
        const user = await signedInUser(options, request);
        if (!user?.staffRoles.length) throw apiErrors.forbidden('a staff role');
      }
      const tenants = await options.tenants.list();
      return { tenants: tenants.map((tenant) => describeTenant(options, tenant)) };
    },
  );
}

/** Undefined: signed in, but the portal knows nobody of that name. */
async function signedInUser(options: ApiOptions, request: FastifyRequest): Promise<PortalUser | undefined> {
  const session = await options.currentSession(request);
  if (session === undefined) throw apiErrors.signedOut();
  return options.stores.people.find(session.username);
}

/** Basic access is Log in and Read together (spec portal §2). */
function readable(user: PortalUser | undefined): number[] {
  return (user?.memberships ?? [])
    .filter(({ permissions }) => permissions.includes('Log in') && permissions.includes('Read'))
    .map(({ partner }) => partner.id);
}

function describeTenant({ faces }: ApiOptions, tenant: Tenant) {
  return {
    ctx: tenant.ctx,
    name: tenant.name,
    environment: tenant.environment,
    state: tenant.state,
    isRunning: isRunning(tenant.state),
    webapi: `${faces.url(tenant.host)}/${tenant.ctx}/api/`,
  };
}
