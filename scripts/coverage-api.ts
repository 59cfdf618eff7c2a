/**
 * Prints, per face and tier, how many operations are routed, implemented and proven by a test, and fails when a
 * figure is below the recorded one. `--record` stores the figures of now.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFile, type Operation, operations, tierOf, typeShape } from '@kontor/contract';
import { crmOperations } from '../server/src/crm/operations.ts';
import {
  agentOperationFor,
  createRouteTable,
  isImplemented,
  segmentsOf,
} from '../server/src/webapi/index.ts';

interface Figures {
  readonly total: number;
  readonly routed: number;
  readonly implemented: number;
  readonly proven: number;
}

const root = join(import.meta.dirname, '..');
const recordFile = dataFile('coverage-recorded.json');

function main(): number {
  const figures = countAll();
  print(figures);
  if (process.argv.includes('--record')) {
    writeFileSync(recordFile, `${JSON.stringify(figures, null, 2)}\n`);
    console.log(`Recorded in ${recordFile}`);
    return 0;
  }
  const falls = compare(figures);
  for (const fall of falls) console.error(fall);
  return falls.length === 0 ? 0 : 1;
}

function countAll(): Record<string, Figures> {
  const proven = provenKeys();
  const warnings = [...proven].filter((key) => !operations().some((one) => one.key === key));
  for (const key of warnings) console.error(`A test proves ${key}, which is no operation of the contract.`);
  const groups = new Map<string, Operation[]>();
  for (const operation of operations()) {
    for (const group of groupsOf(operation)) groups.set(group, [...(groups.get(group) ?? []), operation]);
  }
  const routes = createRouteTable(operations());
  const isRouted = (one: Operation) => {
    const match = routes.match(one.method, samplePath(one));
    return match.kind === 'found' && match.route.operation === one;
  };
  const isProven = (one: Operation) =>
    isImplemented(one, crmOperations) &&
    (proven.has(one.key) || proven.has(agentOperationFor(one)?.key ?? ''));
  return Object.fromEntries(
    [...groups].sort().map(([group, members]) => [
      group,
      {
        total: members.length,
        routed: members.filter(isRouted).length,
        implemented: members.filter((one) => isImplemented(one, crmOperations)).length,
        proven: members.filter(isProven).length,
      },
    ]),
  );
}

/** `rest tier 1`, `rest Contact tier 1` for the entities of the first slice, and the face as a whole. */
function groupsOf(operation: Operation): readonly string[] {
  if (operation.origin === 'client') return ['agent client-only'];
  const face = operation.origin === 'patch' ? 'patch' : operation.face;
  const tier = tierOf(operation) ?? 0;
  const own =
    tier === 1 && ['Contact', 'Person'].includes(operation.tag) ? [`${face} ${operation.tag} tier 1`] : [];
  return [`${face} all`, `${face} tier ${tier}`, ...own];
}

/** A path of the operation with its placeholders filled by values of their types. */
function samplePath(operation: Operation): readonly string[] {
  return segmentsOf(operation.path.replace('/api/v1', '')).map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1]?.toLowerCase();
    if (name === undefined) return segment;
    const parameter = operation.parameters.find((one) => one.wire.toLowerCase() === name);
    return sampleValue(parameter?.type ?? 'string');
  });
}

function sampleValue(type: string): string {
  if (type === 'int') return '1';
  const shape = typeShape(type);
  return shape.kind === 'enum' ? (shape.entry.members[0]?.[0] ?? '') : 'name';
}

/** Keys in calls of `proves('…')` in the test sources. */
function provenKeys(): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const file of testFiles()) {
    for (const [, list = ''] of readFileSync(file, 'utf8').matchAll(/\bproves\(([^)]*)\)/g)) {
      for (const [, key = ''] of list.matchAll(/['"`]([^'"`]+)['"`]/g)) keys.add(key);
    }
  }
  return keys;
}

function testFiles(): readonly string[] {
  return ['contract', 'server/src', 'tests'].flatMap((folder) => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
      .map((name) => join(path, name));
  });
}

function print(figures: Record<string, Figures>): void {
  const rows = Object.entries(figures).map(([group, { total, routed, implemented, proven }]) =>
    [group.padEnd(24), total, routed, implemented, proven].map((cell) => String(cell).padStart(12)).join(''),
  );
  const heads = ['group', 'operations', 'routed', 'implemented', 'proven'];
  console.log(
    `${'group'.padEnd(24)}${heads
      .slice(1)
      .map((head) => head.padStart(12))
      .join('')}`,
  );
  for (const row of rows) console.log(row);
}

function compare(figures: Record<string, Figures>): readonly string[] {
  if (!existsSync(recordFile)) return [`No figures recorded: run with --record and commit ${recordFile}`];
  const recorded = JSON.parse(readFileSync(recordFile, 'utf8')) as Record<string, Figures>;
  return Object.entries(recorded).flatMap(([group, before]) =>
    (['total', 'routed', 'implemented', 'proven'] as const).flatMap((name) => {
      const now = figures[group]?.[name] ?? 0;
      return now < before[name] ? [`${group}: ${name} fell from ${before[name]} to ${now}`] : [];
    }),
  );
}

process.exitCode = main();
