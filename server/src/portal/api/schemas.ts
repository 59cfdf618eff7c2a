import { type Static, Type } from '@sinclair/typebox';
import { environmentNames } from '../../tenancy/environment.ts';
import { tenantStates } from '../../tenancy/tenant.ts';
import { applicationKinds } from '../application.ts';
import { permissionNames, staffRoleNames } from '../people.ts';

const oneOf = <T extends string>(names: readonly T[]) => Type.Union(names.map((name) => Type.Literal(name)));

export const Environment = oneOf(environmentNames);
const PartnerRef = Type.Object({ id: Type.Integer(), name: Type.String() });

export const SessionAnswer = Type.Object({
  mode: oneOf(['local', 'production']),
  environments: Type.Array(Type.Object({ name: Environment, issuer: Type.String() })),
  /** Null: nobody is signed in. */
  user: Type.Union([
    Type.Null(),
    Type.Object({
      username: Type.String(),
      displayName: Type.String(),
      email: Type.String(),
      environment: Environment,
      staffRoles: Type.Array(oneOf(staffRoleNames)),
      memberships: Type.Array(
        Type.Object({ partner: PartnerRef, permissions: Type.Array(oneOf(permissionNames)) }),
      ),
    }),
  ]),
});
export type SessionAnswer = Static<typeof SessionAnswer>;

export const ApplicationList = Type.Object({
  applications: Type.Array(
    Type.Object({
      id: Type.Integer(),
      name: Type.String(),
      kind: oneOf(applicationKinds),
      partner: PartnerRef,
      clients: Type.Array(Type.Object({ environment: Environment, clientId: Type.String() })),
    }),
  ),
});

export const TenantList = Type.Object({
  tenants: Type.Array(
    Type.Object({
      ctx: Type.String(),
      name: Type.String(),
      environment: Environment,
      state: oneOf(Object.keys(tenantStates)),
      isRunning: Type.Boolean(),
      webapi: Type.String(),
    }),
  ),
});

export const TokenRequest = Type.Object({
  tenant: Type.String({ minLength: 1, maxLength: 40, description: 'Context identifier' }),
  app: Type.Optional(Type.String({ maxLength: 100, description: 'Name; without it the first approved one' })),
  user: Type.Optional(Type.String({ maxLength: 200, description: 'User name; without it an administrator' })),
});
export type TokenRequest = Static<typeof TokenRequest>;

export const TokenAnswer = Type.Object({ accessToken: Type.String() });

const TagSummary = Type.Object({
  name: Type.String(),
  operations: Type.Integer(),
  implemented: Type.Integer(),
});
export const TagIndex = Type.Object({ rest: Type.Array(TagSummary), agents: Type.Array(TagSummary) });
