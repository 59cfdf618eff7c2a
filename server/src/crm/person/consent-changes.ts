import type { ConsentInfo } from '@kontor/contract';
import type { ReferenceData } from '../lists/index.ts';
import {
  type ColumnValue,
  changedColumns,
  checkedText,
  type EntityChanges,
  entityErrors,
} from '../subrows/index.ts';
import type { ConsentRow } from './person-row.ts';

type Consents = readonly (ConsentInfo | null)[];

/**
 * Puts the writes of a person's consents into `changes`: one for each purpose, the sent ones replace the set.
 * They are evidence, so an entity that comes without the array leaves them alone.
 */
export function saveConsents(
  changes: EntityChanges,
  sent: Consents | null | undefined,
  current: readonly ConsentRow[],
  personId: ColumnValue,
  lists: ReferenceData,
): void {
  if (!sent) return;
  const before = new Map(current.map((row) => [row.consentpurpose_id, row]));
  const purposes = new Set<number>();
  for (const [at, consent] of sent.entries()) {
    if (!consent) continue;
    const values = consentColumns(consent, `Consents[${at}]`, lists);
    if (purposes.has(values.consentpurpose_id)) {
      throw entityErrors.invalid(`Consents[${at}]`, `purpose ${values.consentpurpose_id} occurs twice`);
    }
    purposes.add(values.consentpurpose_id);
    const row = before.get(values.consentpurpose_id);
    if (row) changes.update('consentperson', row.consentperson_id, changedColumns(row, { ...values }));
    else changes.insert('consentperson', { person_id: personId, ...values });
  }
  for (const row of current)
    if (!purposes.has(row.consentpurpose_id)) changes.remove('consentperson', row.consentperson_id);
}

interface ConsentColumns {
  readonly consentpurpose_id: number;
  readonly legalbase_id: number;
  readonly consentsource_id: number;
  readonly comment: string;
}

function consentColumns(consent: ConsentInfo, path: string, lists: ReferenceData): ConsentColumns {
  const { ConsentPurposeId, ConsentPurposeKey, LegalBaseId, LegalBaseKey } = consent;
  return {
    consentpurpose_id: itemOf(
      lists,
      'consentpurpose',
      ConsentPurposeId,
      ConsentPurposeKey,
      `${path}.ConsentPurpose`,
    ),
    legalbase_id: itemOf(lists, 'legalbase', LegalBaseId, LegalBaseKey, `${path}.LegalBase`),
    consentsource_id: itemOf(
      lists,
      'consentsource',
      consent.ConsentSourceId,
      consent.ConsentSourceKey,
      `${path}.ConsentSource`,
    ),
    comment: checkedText('consentperson', 'comment', `${path}.Comment`, consent.Comment ?? ''),
  };
}

/** Consent lists are addressed by id or by their documented key. */
export function itemOf(
  lists: ReferenceData,
  list: 'consentpurpose' | 'legalbase' | 'consentsource',
  id: number | undefined,
  key: string | null | undefined,
  property: string,
): number {
  if (id && lists.row(list, id)) return id;
  const byKey = lists
    .rows(list)
    .find((row) => key && String(row.raw.key ?? '').toLowerCase() === key.toLowerCase());
  if (!id && byKey) return byKey.id;
  throw entityErrors.invalid(property, `the list ${list} has no item ${id || key || 0}, send its id or key`);
}
