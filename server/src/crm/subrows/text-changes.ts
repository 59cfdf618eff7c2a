import type { ColumnValue, EntityChanges, PendingId } from './entity-changes.ts';
import { checkedText } from './scalar-fields.ts';

/** `text.type` of the notes on entities (spec data-model §4). */
export const textTypes = { contact: 1, person: 2 } as const;

/**
 * Puts the writes of an owner's note into `changes`. An empty note has no row.
 *
 * @returns what the owner's pointer must be: an id, an id to come, or 0
 */
export function saveText(
  changes: EntityChanges,
  note: { readonly property: string; readonly type: number; readonly ownerId: ColumnValue },
  current: { readonly id: number; readonly text: string },
  sent: string,
): number | PendingId {
  const text = checkedText('text', 'text', note.property, sent);
  if (text === current.text) return current.id;
  if (text === '') {
    changes.remove('text', current.id);
    return 0;
  }
  if (current.id !== 0) {
    changes.update('text', current.id, { text });
    return current.id;
  }
  return changes.insert('text', { type: note.type, owner_id: note.ownerId, text });
}
