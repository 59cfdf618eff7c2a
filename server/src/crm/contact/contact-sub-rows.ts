import type { ContactEntity } from '@kontor/contract';
import type { TenantTransaction } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import {
  type ColumnValue,
  changeElements,
  checkedText,
  chosenIds,
  type ElementKind,
  type EntityChanges,
  type References,
  saveAddresses,
  saveChoices,
  saveElements,
} from '../subrows/index.ts';
import { type ContactRow, contactPhoneTypes } from './contact-row.ts';

/** What the steps of one save share. */
export interface ContactSave {
  readonly call: Call;
  readonly tx: TenantTransaction;
  readonly references: References;
  readonly entity: ContactEntity;
  /** The company as it is; undefined when it is new. */
  readonly current: ContactRow | undefined;
  readonly changes: EntityChanges;
}

const phoneKinds: readonly ElementKind[] = [
  { property: 'Phones', table: 'phone', type: contactPhoneTypes.phone },
  { property: 'Faxes', table: 'phone', type: contactPhoneTypes.fax },
];
const emailKinds: readonly ElementKind[] = [{ property: 'Emails', table: 'email', type: 0 }];
const urlKinds: readonly ElementKind[] = [{ property: 'Urls', table: 'url', type: 0 }];

export const contactInterests = {
  property: 'Interests',
  table: 'contactinterest',
  itemColumn: 'cinterest_idx',
} as const;

/**
 * Collects the writes of everything a company owns.
 *
 * @returns the number of chosen interests, which the company's row repeats
 */
export function saveContactSubRows(save: ContactSave, id: ColumnValue): number {
  const { changes, entity, current, references } = save;
  const owned = { contact_id: id };
  saveElements(changes, phoneKinds, entity, current?.phones ?? [], { owner_id: id });
  saveElements(changes, emailKinds, entity, current?.emails ?? [], owned);
  saveElements(changes, urlKinds, entity, current?.urls ?? [], owned);
  saveAddresses(changes, entity.Address, current?.addresses ?? [], 'contact', id);
  saveDomains(save, id);
  const chosen = chosenIds(entity.Interests);
  const isItem = (item: number) => references.lists.row('contint', item) !== undefined;
  saveChoices(changes, contactInterests, current?.interests ?? [], chosen, owned, isItem);
  return chosen.size;
}

function saveDomains({ changes, entity, current }: ContactSave, id: ColumnValue): void {
  const names = [...new Set((entity.Domains ?? []).map((domain) => (domain ?? '').trim().toLowerCase()))];
  const wanted = names
    .filter((name) => name !== '')
    .map((name, at) => ({
      type: 0,
      value: checkedText('company_domain', 'domain_name', `Domains[${at}]`, name),
      description: '',
      rank: at + 1,
    }));
  const { insert, update, remove } = changeElements(current?.domains ?? [], wanted);
  for (const row of remove) changes.remove('company_domain', row.id);
  for (const { row, to } of update) changes.update('company_domain', row.id, { rank: to.rank });
  for (const { value, rank } of insert) {
    changes.insert('company_domain', { company_id: id, domain_name: value, rank });
  }
}
