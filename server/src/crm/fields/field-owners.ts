/** An entity that has user-defined and extra fields. */
export interface FieldOwner {
  /** `Contact`: the REST name, and the end of the preference that holds the layout version. */
  readonly entity: string;
  readonly table: string;
  /** `UDefField.ownerTable_id`, the contract's UDefType. */
  readonly udefOwner: number;
  readonly udefType: string;
  /** Tables of the values, lower case. */
  readonly small: string;
  readonly large: string;
  /** `extra_fields.domain`; undefined where the entity takes none. */
  readonly extraDomain: number | undefined;
}

const owner = (
  entity: string,
  table: string,
  udefOwner: number,
  ud: string,
  extraDomain?: number,
): FieldOwner => ({
  entity,
  table,
  udefOwner,
  udefType: entity,
  small: `${ud}small`,
  large: `${ud}large`,
  extraDomain,
});

export const fieldOwners = {
  contact: owner('Contact', 'contact', 7, 'udcontact', 2),
  person: owner('Person', 'person', 8, 'udperson', 1),
  project: owner('Project', 'project', 9, 'udproject'),
  sale: owner('Sale', 'sale', 10, 'udsale'),
  appointment: owner('Appointment', 'appointment', 12, 'udappnt'),
  document: owner('Document', 'document', 13, 'uddoc'),
} as const satisfies Record<string, FieldOwner>;

export type FieldOwnerName = keyof typeof fieldOwners;

export const findFieldOwner = (name: string): FieldOwner | undefined =>
  Object.values<FieldOwner>(fieldOwners).find(
    (candidate) => candidate.table === name.toLowerCase() || candidate.udefType === name,
  );
