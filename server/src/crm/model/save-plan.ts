import type { Statement } from '../../platform/db.ts';
import { type ChangeGroup, saveStatement } from './save-statement.ts';

type Text = Pick<Statement, 'name' | 'text'>;

interface SavePart<Group> {
  readonly statement: Text;
  readonly groups: readonly Group[];
}

/**
 * A statement for a whole combination of tables is the fastest way to save, but each connection keeps up to half a
 * megabyte of plan for it. So only the first combinations that come again get one; every other save is sent
 * table by table, in statements whose number the dictionary bounds.
 */
const usesBeforeNamed = 3;
const mostCombinations = 24;
const mostCounted = 1_000;

const combinations = new Map<string, Text>();
const uses = new Map<string, number>();
const single = new Map<string, Text>();

export function planSave<Group extends ChangeGroup>(groups: readonly Group[]): readonly SavePart<Group>[] {
  const whole = groups.length > 1 ? combination(groups) : undefined;
  if (whole) return [{ statement: whole, groups }];
  return groups.map((group) => ({ statement: singleStatement(group), groups: [group] }));
}

const shapeOf = ({ kind, table }: ChangeGroup) => `${kind[0]}${table.number}`;

function combination(groups: readonly ChangeGroup[]): Text | undefined {
  const shape = groups.map(shapeOf).join('-');
  const known = combinations.get(shape);
  if (known || combinations.size >= mostCombinations) return known;
  const count = (uses.get(shape) ?? 0) + 1;
  if (count < usesBeforeNamed) {
    if (uses.size < mostCounted || count > 1) uses.set(shape, count);
    return undefined;
  }
  // Numbered: PostgreSQL cuts names after 63 bytes.
  const statement = { name: `save-combination-${combinations.size}`, text: saveStatement(groups) };
  combinations.set(shape, statement);
  return statement;
}

function singleStatement(group: ChangeGroup): Text {
  const shape = shapeOf(group);
  const known = single.get(shape);
  if (known) return known;
  const statement = { name: `save-${shape}`, text: saveStatement([group]) };
  single.set(shape, statement);
  return statement;
}
