import {
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
} from '../../../../../tests/support/database.ts';
import { fixedClock } from '../../../platform/clock.ts';
import type { Tenant } from '../../../tenancy/tenant.ts';
import type { Call, Caller, Localisation } from '../../call.ts';
import { primedIds, provisionTenant } from '../../priming/index.ts';

export const now = new Date('2025-06-04T10:00:00Z');

export interface TestWorld extends TestDatabase {
  readonly tenant: Tenant;
  call(given?: { caller?: Partial<Caller>; localisation?: Partial<Localisation>; tenant?: Tenant }): Call;
  /** Inserts rows of one table; absent columns keep their empty value. */
  insert(table: string, ...rows: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
}

const untranslated: Localisation = {
  language: undefined,
  culture: undefined,
  timeZone: undefined,
  includeOffset: false,
};

/** A primed tenant, and calls of its system user unless another caller is given. */
export async function createTestWorld(): Promise<TestWorld> {
  const database = await createTestDatabase();
  const tenant = await createTestTenant(database.db);
  await provision(database, tenant);
  return {
    ...database,
    tenant,
    call: (given = {}) => ({
      db: database.db.forTenant((given.tenant ?? tenant).id),
      tenant: given.tenant ?? tenant,
      caller: { ...systemCaller, ...given.caller },
      localisation: { ...untranslated, ...given.localisation },
      clock: fixedClock(now),
      requestId: 'test',
    }),
    insert: async (table, ...rows) => {
      for (const row of rows) {
        const columns = ['tenant_id', ...Object.keys(row)];
        const places = columns.map((_, index) => `$${index + 1}`);
        await database.db.forTenant(tenant.id).query({
          text: `insert into "${table}" (${columns.join(', ')}) values (${places.join(', ')})`,
          values: [tenant.id, ...Object.values(row)],
        });
      }
    },
  };
}

const systemCaller: Caller = {
  associateId: primedIds.systemAssociate,
  personId: 0,
  groupId: 0,
  roleId: 0,
  associateType: 13,
  userName: 'system',
  applicationId: '',
};

export async function provision(database: TestDatabase, tenant: Tenant): Promise<void> {
  await provisionTenant(database.db, tenant, {
    ownerCompany: 'Nordlys Handel AS',
    administrator: {
      firstName: 'Ingrid',
      lastName: 'Vold',
      email: 'ingrid@nordlys.example',
      initials: 'INGR',
    },
    now,
  });
}
