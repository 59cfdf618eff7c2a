import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../platform/errors.ts';
import { findProvider } from './graph.ts';
import { planQuery } from './plan.ts';
import { columnsFor } from './provider-columns.ts';
import { runQuery } from './run-query.ts';
import { tenantFields } from './tenant-fields.ts';
import { createTestWorld, type TestWorld } from './testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

/** The columns that say they are not built; the others are asked for together and must answer. */
async function refusedOf(provider: string, columns: readonly string[]): Promise<string[]> {
  const call = world.call();
  const fields = await tenantFields(call);
  const query = { provider, filter: undefined, order: [], entities: [], top: 1, skip: 0 };
  const refused = columns.filter((column) => {
    const context = {
      query: { ...query, columns: [column] },
      fields,
      bypassesVisibility: false,
      readable: new Map(),
    };
    try {
      planQuery({ ...context, provider: findProvider(provider)! });
      return false;
    } catch (error) {
      const isRefusal = error instanceof AppError && error.status === 501 && error.message.includes(column);
      if (!isRefusal) throw new Error(`${provider}: ${column}`, { cause: error });
      return true;
    }
  });
  const built = columns.filter((column) => !refused.includes(column));
  for (let start = 0; start < built.length; start += 40) {
    await runQuery(call, { ...query, columns: built.slice(start, start + 40) });
  }
  return refused;
}

/** What these refuse at most; the figure only goes down. */
const providers: readonly (readonly [string, number])[] = [
  ['SimpleContact', 48],
  ['Person', 84],
  ['ContactProjects', 28],
  ['Relation', 101],
  ['SaleFilteredWithStakeholder', 166],
  ['Ticket', 101],
  ['Appointment', 105],
  ['Document', 102],
  ['FindContact', 92],
];

describe('every column of the lists behind Contact and Person', () => {
  it.each(providers)(
    '%s answers it, or refuses with 501 and its name',
    async (name, most) => {
      const provider = findProvider(name)!;
      const columns = columnsFor(provider, await tenantFields(world.call())).map((column) => column.name);
      const refused = await refusedOf(
        name,
        columns.filter((column) => !/(^|\/)(y_|extra\/)/.test(column)),
      );

      expect(refused.length).toBeLessThanOrEqual(most);
    },
    60_000,
  );
});
