/**
 * The database port. Everything above `platform/` sees PostgreSQL only through these types.
 *
 * `name` makes a statement a named prepared statement: parsed and planned once per connection.
 * Give hot statements a name; one name must always carry the same text.
 */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export type Row = Record<string, unknown>;

export interface Queryable {
  /** Runs one statement and returns its rows. Column names are lower case unless aliased in quotes. */
  query<R = Row>(statement: Statement): Promise<R[]>;
}

/** A transaction in progress. Throw from the work function to roll back. */
export interface Transaction extends Queryable {
  /** Runs after the commit, in order; never after a rollback. */
  afterCommit(effect: () => void | Promise<void>): void;
}

/** Control-plane access: no tenant is set, row-level security hides every CRM row. */
export interface Db extends Queryable {
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** CRM access bound to one tenant: the row-level security policies see only its rows. */
  forTenant(tenantId: number): TenantDb;
  close(): Promise<void>;
}

/**
 * Access to the CRM rows of one tenant. Unqualified table names resolve to the `crm` schema.
 * Every statement still names `tenant_id = $n` (the tenant predicate): row-level security stands behind it.
 */
export interface TenantDb extends Queryable {
  readonly tenantId: number;
  transaction<T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T>;
}

export interface TenantTransaction extends Transaction {
  readonly tenantId: number;
}
