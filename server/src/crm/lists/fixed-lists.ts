import type { MDOListItem } from '@kontor/contract';
import { mdoItem } from './mdo-item.ts';

type FixedItem = readonly [id: number, name: string, extraInfo: string];

/** Lists whose items are part of the program. */
const fixedLists: Readonly<Record<string, readonly FixedItem[]>> = {
  language: [
    [1, 'Norwegian', 'no'],
    [2, 'English', 'en'],
    [3, 'Swedish', 'sv'],
    [4, 'Danish', 'da'],
    [5, 'German', 'de'],
    [6, 'Dutch', 'nl'],
    [7, 'Czech', 'cs'],
    [8, 'French', 'fr'],
    [9, 'Italian', 'it'],
    [10, 'Spanish', 'es'],
    [11, 'Finnish', 'fi'],
    [12, 'Polish', 'pl'],
    [13, 'Russian', 'ru'],
    [14, 'Chinese', 'zh'],
    [15, 'Ukrainian', 'uk'],
    [16, 'Korean', 'ko'],
    [17, 'Brazilian Portuguese', 'br'],
    [18, 'Vietnamese', 'vi'],
    [19, 'Swiss German', 'ch'],
  ],
  categorygroup: [
    [0, '(No Selection)', ''],
    [1, 'Customer', ''],
    [2, 'Potential Customer', ''],
    [3, 'Partner', ''],
    [4, 'Lost', ''],
    [5, 'Other', ''],
  ],
  salestatus: [
    [1, 'Open', ''],
    [3, 'Lost', ''],
    [2, 'Sold', ''],
    [4, 'Stalled', ''],
  ],
  ticketstatus: [
    [1, 'Open', 'Active'],
    [2, 'Closed', 'Closed'],
    [3, 'Postponed', 'Postponed'],
    [4, 'Deleted', 'Deleted'],
    [5, 'Merged', 'Merged'],
  ],
};

export const fixedListNames: readonly string[] = Object.keys(fixedLists);

export function fixedList(name: string): MDOListItem[] | undefined {
  return fixedLists[name]?.map(([id, text, extraInfo], at) =>
    mdoItem({ id, name: text, extraInfo, rank: at + 1, type: name }),
  );
}
