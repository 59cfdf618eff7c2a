import type { Db, Statement } from '../platform/db.ts';
import type { EnvironmentName } from './environment.ts';
import { type Tenant, type TenantState, tenantStates } from './tenant.ts';

export type NewTenant = Omit<Tenant, 'id'>;

export interface TenantStore {
  /** In any casing, as clients write it. */
  byCtx(ctx: string): Promise<Tenant | undefined>;
  byId(id: number): Promise<Tenant | undefined>;
  /** By environment and context. */
  list(environment?: EnvironmentName): Promise<Tenant[]>;
  insert(tenant: NewTenant): Promise<Tenant>;
  setState(id: number, state: TenantState): Promise<void>;
  /** Forgets what is remembered; every change made through the store does so itself. */
  invalidate(): void;
}

/** How long another process's change of state may go unseen. */
const freshForMs = 2_000;

const columns = 'tenant_id, ctx, environment, host, name, state, serial, base_time_zone';

interface TenantRow {
  readonly tenant_id: number;
  readonly ctx: string;
  readonly environment: EnvironmentName;
  readonly host: string;
  readonly name: string;
  readonly state: number;
  readonly serial: string;
  readonly base_time_zone: string;
}

/** The tenants of the platform. Every request looks one up, so answers are remembered for a moment. */
export function createTenantStore(db: Db): TenantStore {
  const remembered = new Map<string, { tenant: Tenant; until: number }>();

  async function find(key: string, condition: string, value: unknown): Promise<Tenant | undefined> {
    const found = remembered.get(key);
    if (found && found.until > performance.now()) return found.tenant;
    const [row] = await db.query<TenantRow>({
      name: `tenant-${condition}`,
      text: `select ${columns} from tenant where ${condition} = $1`,
      values: [value],
    });
    if (!row) {
      remembered.delete(key);
      return undefined;
    }
    const tenant = toTenant(row);
    remembered.set(key, { tenant, until: performance.now() + freshForMs });
    return tenant;
  }

  return {
    byCtx: (ctx) => find(`ctx:${ctx.toLowerCase()}`, 'lower(ctx)', ctx.toLowerCase()),
    byId: (id) => find(`id:${id}`, 'tenant_id', id),
    list: async (environment) => {
      const rows = await db.query<TenantRow>({
        text: `select ${columns} from tenant where $1::text is null or environment = $1 order by environment, ctx`,
        values: [environment ?? null],
      });
      return rows.map(toTenant);
    },
    insert: async (tenant) => {
      const [row] = await db.query<TenantRow>(insertion(tenant));
      remembered.clear();
      if (!row) throw new Error(`Tenant ${tenant.ctx} was not inserted`);
      return toTenant(row);
    },
    setState: async (id, state) => {
      await db.query({
        text: 'update tenant set state = $2 where tenant_id = $1',
        values: [id, tenantStates[state]],
      });
      remembered.clear();
    },
    invalidate: () => remembered.clear(),
  };
}

function insertion(tenant: NewTenant): Statement {
  return {
    text: `insert into tenant (ctx, environment, host, name, state, serial, base_time_zone)
           values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
    values: [
      tenant.ctx,
      tenant.environment,
      tenant.host,
      tenant.name,
      tenantStates[tenant.state],
      tenant.serial,
      tenant.baseTimeZone,
    ],
  };
}

const stateNames = new Map<number, TenantState>(
  Object.entries(tenantStates).map(([name, code]) => [code, name as TenantState]),
);

function toTenant(row: TenantRow): Tenant {
  return {
    id: row.tenant_id,
    ctx: row.ctx,
    environment: row.environment,
    host: row.host,
    name: row.name,
    state: stateNames.get(row.state) ?? 'Unknown',
    serial: row.serial,
    baseTimeZone: row.base_time_zone,
  };
}
