import type { PersonEntity } from '@kontor/contract';
import type { TenantTransaction } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import {
  type ColumnValue,
  chosenIds,
  type ElementKind,
  type EntityChanges,
  type References,
  saveAddresses,
  saveChoices,
  saveElements,
} from '../subrows/index.ts';
import { saveConsents } from './consent-changes.ts';
import type { EmployerRow } from './employer.ts';
import { emailTypes } from './person-entity.ts';
import { type PersonRow, personPhoneTypes } from './person-row.ts';

/** What the steps of one save share. */
export interface PersonSave {
  readonly call: Call;
  readonly tx: TenantTransaction;
  readonly references: References;
  readonly entity: PersonEntity;
  /** The person as it is; undefined when it is new. */
  readonly current: PersonRow | undefined;
  readonly employer: EmployerRow | undefined;
  readonly changes: EntityChanges;
}

const phoneKinds: readonly ElementKind[] = [
  { property: 'OfficePhones', table: 'phone', type: personPhoneTypes.office },
  { property: 'Faxes', table: 'phone', type: personPhoneTypes.fax },
  { property: 'PrivatePhones', table: 'phone', type: personPhoneTypes.private },
  { property: 'MobilePhones', table: 'phone', type: personPhoneTypes.mobile },
  { property: 'OtherPhones', table: 'phone', type: personPhoneTypes.other },
];
const emailKinds: readonly ElementKind[] = [
  { property: 'Emails', table: 'email', type: emailTypes.mail },
  { property: 'ChatEmails', table: 'email', type: emailTypes.chat },
  { property: 'InternetPhones', table: 'email', type: emailTypes.internetPhone },
];
const urlKinds: readonly ElementKind[] = [{ property: 'Urls', table: 'url', type: 0 }];

export const personInterests = {
  property: 'Interests',
  table: 'personinterest',
  itemColumn: 'pinterest_idx',
} as const;
const shipments = {
  property: 'ShipmentTypes',
  table: 'shipmenttypereservation',
  itemColumn: 'shipmenttype_id',
} as const;

/**
 * Collects the writes of everything a person owns.
 *
 * @returns the number of chosen interests, which the person's row repeats
 */
export function savePersonSubRows(save: PersonSave, id: ColumnValue): number {
  const { changes, entity, current, references } = save;
  const owned = { person_id: id };
  const isIn = (list: string) => (item: number) => references.lists.row(list, item) !== undefined;
  saveElements(changes, phoneKinds, entity, current?.phones ?? [], { owner_id: id });
  saveElements(changes, emailKinds, entity, current?.emails ?? [], owned);
  saveElements(changes, urlKinds, entity, current?.urls ?? [], owned);
  saveAddresses(changes, entity.Address, current?.addresses ?? [], 'person', id);
  saveConsents(changes, entity.Consents, current?.consents ?? [], id, references.lists);
  const subscribed = chosenIds(entity.ShipmentTypes);
  saveChoices(changes, shipments, current?.shipments ?? [], subscribed, owned, isIn('shipmenttype'));
  const chosen = chosenIds(entity.Interests);
  saveChoices(changes, personInterests, current?.interests ?? [], chosen, owned, isIn('persint'));
  return chosen.size;
}
