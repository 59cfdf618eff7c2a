import type { SelectableMDOListItem } from '@kontor/contract';
import type { Call } from '../call.ts';
import { referenceData } from './reference-data.ts';

/** A chosen interest: the list item and when it was chosen. */
export interface ChosenInterest {
  readonly item: number;
  readonly changed?: Date | string | null;
}

/** Interests of an entity as the API shows them: selectable items, only the chosen ones, in list order. */
export async function interestItems(
  call: Pick<Call, 'db'>,
  list: 'contint' | 'persint',
  chosen: readonly ChosenInterest[],
): Promise<readonly SelectableMDOListItem[]> {
  if (chosen.length === 0) return [];
  const reference = await referenceData(call);
  const changedAt = new Map(chosen.map((interest) => [interest.item, interest.changed]));
  return reference
    .rows(list)
    .filter((row) => changedAt.has(row.id))
    .map((row) => ({
      Id: row.id,
      Name: row.name,
      ToolTip: row.tooltip,
      Deleted: row.deleted,
      Rank: row.rank,
      Type: list,
      ColorBlock: 0,
      IconHint: list,
      Selected: true,
      LastChanged: instant(changedAt.get(row.id)),
      ChildItems: [],
      ExtraInfo: '',
      StyleHint: '',
      Hidden: false,
      FullName: null,
    }));
}

/** Times inside a JSON aggregate arrive as text. */
function instant(value: Date | string | null | undefined): Date | null {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value : new Date(value);
}
