import type { Call } from '../call.ts';
import type { Term } from './filter.ts';
import { quoted } from './quoted.ts';
import { type ReadableOwners, readableRows } from './readable-owners.ts';

/** What a parameter is worth in one run of a planned statement. */
export interface RunContext {
  readonly call: Call;
  /** The restrictions in the order they were planned. */
  readonly terms: readonly Term[];
  readonly top: number;
  readonly skip: number;
  readonly ownerId: number;
  /** Whose rows the caller may read, of the tables where that is not everybody's. */
  readonly readable: ReadonlyMap<string, ReadableOwners>;
}

export type Binder = (run: RunContext) => unknown;

/** Table number and the column that holds the record, of rows that only some may see (data-model §12). */
const guarded: Readonly<Record<string, { number: number; record: string }>> = {
  appointment: { number: 9, record: 'appointment_id' },
  document: { number: 9, record: 'appointment_id' },
  sale: { number: 13, record: 'sale_id' },
  selection: { number: 23, record: 'selection_id' },
};

/** A statement being written: its parameters, and names for its rows. `$1` is always the tenant. */
export class Statement {
  readonly binders: Binder[] = [];
  private aliases = 0;
  private callerText: { associate: string; group: string } | undefined;
  private readonly bypassesVisibility: boolean;
  private readonly limitedTables: ReadonlySet<string>;

  constructor(bypassesVisibility: boolean, limitedTables: Iterable<string>) {
    this.bypassesVisibility = bypassesVisibility;
    this.limitedTables = new Set(limitedTables);
  }

  alias(): string {
    this.aliases += 1;
    return `j${this.aliases}`;
  }

  param(type: string, binder: Binder): string {
    this.binders.push(binder);
    return `$${this.binders.length + 1}::${type}`;
  }

  values(run: RunContext): unknown[] {
    return [run.call.db.tenantId, ...this.binders.map((bind) => bind(run))];
  }

  private get caller() {
    this.callerText ??= {
      associate: this.param('integer', ({ call }) => call.caller.associateId),
      group: this.param('integer', ({ call }) => call.caller.groupId),
    };
    return this.callerText;
  }

  /** Hides what the caller may not see: rows of others by role, rows meant for another associate or group. */
  visible(table: string, alias: string): string[] {
    return [...this.readable(table, alias), ...this.meantForCaller(table, alias)];
  }

  private readable(table: string, alias: string): string[] {
    if (!this.limitedTables.has(table)) return [];
    const param = <T>(type: string, pick: (limit: ReadableOwners) => T) =>
      this.param(type, (run) => {
        const limit = run.readable.get(table);
        if (!limit) throw new Error(`archive: no limit on ${table} in this run`);
        return pick(limit);
      });
    return [readableRows(table, alias, param)];
  }

  /** A row nobody restricted is for all. */
  private meantForCaller(table: string, alias: string): string[] {
    const guard = guarded[table];
    if (!guard || this.bypassesVisibility) return [];
    const record = `${alias}.${quoted(guard.record)}`;
    const { associate, group } = this.caller;
    return [
      `coalesce((select bool_or(v.forall <> 0 or v.forassocid = ${associate} or v.forgroupid = ${group})
        from visiblefor v
        where v.tenant_id = $1 and v.recordid = ${record} and v.tableid = ${guard.number}), true)`,
    ];
  }
}
