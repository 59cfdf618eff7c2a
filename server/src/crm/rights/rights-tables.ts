/** An entity whose rows the data rights matrix governs, and how its JSON fields map to columns. */
export interface RightsTable {
  readonly table: 'contact' | 'person';
  readonly carrier: 'ContactEntity' | 'PersonEntity';
  /** JSON field to column, where the names differ (spec data-model §5). */
  readonly columns: Readonly<Record<string, string>>;
  /** Fields a save refuses when they are empty (spec data-model §6). */
  readonly mandatory: readonly string[];
}

const shared = {
  Associate: 'associate_id',
  Business: 'business_idx',
  Category: 'category_idx',
  Country: 'country_id',
  GroupId: 'group_id',
  SupportAssociate: 'supportAssociateId',
  TicketPriority: 'ticketPriorityId',
  CustomerLanguage: 'supportLanguageId',
  DbiAgentId: 'dbi_agent_id',
  DbiKey: 'dbi_key',
  DbiLastSyncronized: 'dbi_last_syncronized',
  DbiLastModified: 'dbi_last_modified',
  CreatedDate: 'registered',
  CreatedBy: 'registered_associate_id',
  UpdatedDate: 'updated',
  UpdatedBy: 'updated_associate_id',
} as const;

export const rightsTables = {
  contact: {
    table: 'contact',
    carrier: 'ContactEntity',
    columns: { ...shared, ContactId: 'contact_id', SupportPerson: 'supportPersonId' },
    mandatory: ['Name', 'Category', 'Business', 'Country'],
  },
  person: {
    table: 'person',
    carrier: 'PersonEntity',
    columns: {
      ...shared,
      PersonId: 'person_id',
      Contact: 'contact_id',
      Position: 'position_idx',
      PersonNumber: 'person_number',
      Kanafname: 'kanafname',
      Kanalname: 'kanalname',
      CreatedByFormId: 'created_by_form_id',
      LeadstatusId: 'leadstatus_id',
    },
    // First or last name will do; the hint stands on the one that forms show first.
    mandatory: ['Lastname', 'Contact'],
  },
} as const satisfies Record<string, RightsTable>;
