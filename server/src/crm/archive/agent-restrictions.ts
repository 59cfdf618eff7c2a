import type { ArchiveOrderByInfo, ArchiveRestrictionInfo } from '@kontor/contract';
import { archiveErrors } from './archive-errors.ts';
import type { Order } from './archive-query.ts';
import type { Filter, Literal } from './filter.ts';

type Restriction = Partial<ArchiveRestrictionInfo>;

const maxRestrictions = 2000;
const maxNesting = 20;

/** Values come as text, whatever they are: numbers and monikers are told by their form. */
function literal(value: unknown): Literal {
  const text = String(value ?? '');
  if (/^\[[A-Z]{1,2}:[^\]]*\]$/.test(text)) return { kind: 'moniker', text: text.slice(1, -1) };
  return { kind: 'text', text };
}

function term(restriction: Restriction, depth: number): Filter {
  const own: Filter = {
    kind: 'term',
    column: restriction.Name ?? '',
    operator: (restriction.Operator ?? '').toLowerCase(),
    values: (restriction.Values ?? []).map(literal),
  };
  const inner = combine(
    (restriction.SubRestrictions ?? []).filter((one) => one !== null),
    depth + 1,
  );
  if (!inner) return own;
  return restriction.Name ? { kind: 'and', items: [own, inner] } : inner;
}

/** One level of parentheses being read: alternatives of conjunctions, because `and` binds tighter. */
class Level {
  private readonly alternatives: Filter[][] = [[]];

  add(filter: Filter, isAlternative: boolean): void {
    if (isAlternative && this.alternatives.some((items) => items.length > 0)) this.alternatives.push([]);
    this.alternatives.at(-1)?.push(filter);
  }

  filter(): Filter | undefined {
    const groups = this.alternatives
      .filter((items) => items.length > 0)
      .map((items): Filter => (items.length === 1 && items[0] ? items[0] : { kind: 'and', items }));
    return groups.length > 1 ? { kind: 'or', items: groups } : groups[0];
  }
}

/**
 * Puts a list of restrictions together. `InterOperator` stands between a restriction and the next one;
 * `InterParenthesis` opens so many parentheses before it, or closes so many after it when negative.
 */
function combine(restrictions: readonly Restriction[], depth: number): Filter | undefined {
  if (depth > maxNesting) throw archiveErrors.tooLarge('levels of restrictions', maxNesting);
  const levels: { level: Level; isAlternative: boolean }[] = [{ level: new Level(), isAlternative: false }];
  let isAlternative = false;
  const close = () => {
    const closed = levels.pop();
    const filter = closed?.level.filter();
    if (closed && filter) levels.at(-1)?.level.add(filter, closed.isAlternative);
  };
  for (const restriction of restrictions.filter((one) => one.IsActive !== false)) {
    const parentheses = restriction.InterParenthesis ?? 0;
    if (Math.abs(parentheses) > maxNesting) throw archiveErrors.tooLarge('levels of parentheses', maxNesting);
    for (let opened = 0; opened < parentheses; opened += 1) {
      levels.push({ level: new Level(), isAlternative });
      isAlternative = false;
    }
    levels.at(-1)?.level.add(term(restriction, depth), isAlternative);
    for (let closed = 0; closed < -parentheses && levels.length > 1; closed += 1) close();
    isAlternative = restriction.InterOperator === 'Or';
  }
  while (levels.length > 1) close();
  return levels[0]?.level.filter();
}

export function readRestrictions(restrictions: readonly Restriction[]): Filter | undefined {
  if (restrictions.length > maxRestrictions) throw archiveErrors.tooLarge('restrictions', maxRestrictions);
  return combine(restrictions, 0);
}

export const readSortOrder = (order: readonly Partial<ArchiveOrderByInfo>[]): Order[] =>
  order.map(({ Name, Direction }) => ({ column: Name ?? '', descending: Direction === 'DESC' }));
