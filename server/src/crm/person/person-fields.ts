import type { ReferenceField, ScalarField } from '../subrows/index.ts';

/** Properties of PersonEntity that are one column (spec data-model §5). */
export const personScalars: readonly ScalarField[] = [
  { property: 'Firstname', column: 'firstname', kind: 'text' },
  { property: 'MiddleName', column: 'middlename', kind: 'text' },
  { property: 'Lastname', column: 'lastname', kind: 'text' },
  { property: 'Mrmrs', column: 'mrmrs', kind: 'text' },
  { property: 'Title', column: 'title', kind: 'text' },
  { property: 'Salutation', column: 'salutation', kind: 'text' },
  { property: 'PersonNumber', column: 'person_number', kind: 'text' },
  { property: 'Kanafname', column: 'kanafname', kind: 'text' },
  { property: 'Kanalname', column: 'kanalname', kind: 'text' },
  { property: 'Post1', column: 'post1', kind: 'text' },
  { property: 'Post2', column: 'post2', kind: 'text' },
  { property: 'Post3', column: 'post3', kind: 'text' },
  { property: 'NoMailing', column: 'nomailing', kind: 'flag' },
  { property: 'UsePersonAddress', column: 'usepersonaddress', kind: 'switch' },
  { property: 'Retired', column: 'retired', kind: 'switch' },
  { property: 'Source', column: 'source', kind: 'number' },
  { property: 'SentInfo', column: 'sentinfo', kind: 'number' },
  { property: 'ShowContactTickets', column: 'showcontacttickets', kind: 'number' },
  { property: 'CreatedByFormId', column: 'created_by_form_id', kind: 'number' },
  { property: 'DbiAgentId', column: 'dbi_agent_id', kind: 'number' },
  { property: 'DbiKey', column: 'dbi_key', kind: 'text' },
  { property: 'DbiLastSyncronized', column: 'dbi_last_syncronized', kind: 'wall' },
  { property: 'DbiLastModified', column: 'dbi_last_modified', kind: 'wall' },
];

export const personReferences: readonly ReferenceField[] = [
  { property: 'Contact', key: 'ContactId', column: 'contact_id' },
  { property: 'Position', key: 'Id', column: 'position_idx' },
  { property: 'Country', key: 'CountryId', column: 'country_id' },
  { property: 'Associate', key: 'AssociateId', column: 'associate_id' },
  { property: 'Category', key: 'Id', column: 'category_idx' },
  { property: 'Business', key: 'Id', column: 'business_idx' },
  { property: 'SupportAssociate', key: 'AssociateId', column: 'supportassociateid' },
  { property: 'TicketPriority', key: 'Id', column: 'ticketpriorityid' },
  { property: 'CustomerLanguage', key: 'Id', column: 'supportlanguageid' },
];
