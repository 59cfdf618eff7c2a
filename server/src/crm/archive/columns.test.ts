import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../platform/errors.ts';
import { findProvider, providerNames } from './graph.ts';
import { runQuery } from './run-query.ts';
import { createTestWorld, type TestWorld } from './testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

const query = (provider: string, columns: readonly string[]) =>
  runQuery(world.call(), { provider, columns, filter: undefined, order: [], entities: [], top: 1, skip: 0 });

/** Columns that answer, and those that say they are not built; anything else fails the test. */
async function sort(
  provider: string,
  columns: readonly string[],
): Promise<{ built: string[]; refused: string[] }> {
  const built: string[] = [];
  const refused: string[] = [];
  for (const column of columns) {
    try {
      await query(provider, [column]);
      built.push(column);
    } catch (error) {
      const isRefusal = error instanceof AppError && error.status === 501;
      if (!isRefusal) throw new Error(`${provider}: ${column}`, { cause: error });
      expect(error.message).toContain(column);
      refused.push(column);
    }
  }
  return { built, refused };
}

describe('every column of the lists behind Contact and Person', () => {
  it.each([
    'SimpleContact',
    'Person',
    'ContactProjects',
    'Relation',
    'SaleFilteredWithStakeholder',
    'Ticket',
    'Appointment',
    'Document',
    'ContactActivity',
    'PersonActivity',
    'FindContact',
  ])(
    '%s answers, or refuses with 501 and its name',
    async (name) => {
      const all = [...(findProvider(name)?.columns.values() ?? [])]
        .filter((column) => !/(Udef|Extra|extra)\/|y_/.test(column.name))
        .map((column) => column.name);
      const { built, refused } = await sort(name, all);
      console.warn(
        name,
        built.length,
        refused.length,
        refused
          .filter((c) => c.split('/').length < 3)
          .slice(0, 60)
          .join(' '),
      );
      expect(built.length).toBeGreaterThan(refused.length);
    },
    120_000,
  );
});
void providerNames;
