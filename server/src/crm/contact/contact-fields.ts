import type { ReferenceField, ScalarField } from '../subrows/index.ts';

/** Properties of ContactEntity that are one column (spec data-model §5). */
export const contactScalars: readonly ScalarField[] = [
  { property: 'Name', column: 'name', kind: 'text' },
  { property: 'Department', column: 'department', kind: 'text' },
  { property: 'OrgNr', column: 'orgnr', kind: 'text' },
  { property: 'Number1', column: 'number1', kind: 'text' },
  { property: 'Number2', column: 'number2', kind: 'text' },
  { property: 'Kananame', column: 'kananame', kind: 'text' },
  { property: 'Xstop', column: 'xstop', kind: 'flag' },
  { property: 'NoMailing', column: 'nomailing', kind: 'flag' },
  { property: 'Source', column: 'source', kind: 'number' },
  { property: 'Deleted', column: 'deleted', kind: 'number' },
  { property: 'DbiAgentId', column: 'dbi_agent_id', kind: 'number' },
  { property: 'DbiKey', column: 'dbi_key', kind: 'text' },
  { property: 'DbiLastSyncronized', column: 'dbi_last_syncronized', kind: 'wall' },
  { property: 'DbiLastModified', column: 'dbi_last_modified', kind: 'wall' },
];

export const contactReferences: readonly ReferenceField[] = [
  { property: 'Associate', key: 'AssociateId', column: 'associate_id' },
  { property: 'Business', key: 'Id', column: 'business_idx' },
  { property: 'Category', key: 'Id', column: 'category_idx' },
  { property: 'Country', key: 'CountryId', column: 'country_id' },
  { property: 'SupportAssociate', key: 'AssociateId', column: 'supportassociateid' },
  { property: 'SupportPerson', key: 'PersonId', column: 'supportpersonid' },
  { property: 'TicketPriority', key: 'Id', column: 'ticketpriorityid' },
  { property: 'CustomerLanguage', key: 'Id', column: 'supportlanguageid' },
];
