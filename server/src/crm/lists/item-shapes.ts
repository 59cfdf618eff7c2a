import type {
  ConsentPurpose,
  ConsentSource,
  Country,
  CurrencyEntity,
  LegalBase,
  ListItemEntity,
  TaskListItem,
  UserGroup,
} from '@kontor/contract';
import { contract, enumCodec } from '@kontor/contract';
import {
  consentPurposeCarrier,
  consentSourceCarrier,
  countryCarrier,
  currencyEntityCarrier,
  legalBaseCarrier,
  taskCarrier,
  userGroupCarrier,
} from './carriers.ts';
import type { ListDefinition } from './list-definitions.ts';
import type { ListRow } from './list-rows.ts';

type Sent = Readonly<Record<string, unknown>>;
type Columns = Record<string, unknown>;

/** How the items of a list are shown and what a save of one writes. */
export interface ItemShape {
  /** Property that holds the id. */
  readonly id: string;
  /** Property that holds the name. */
  readonly name: string;
  read(list: ListDefinition, row: ListRow): object;
  /** Columns by name; a property that was not sent has its empty value, as everywhere in a PUT. */
  write(sent: Sent): Columns;
}

/** The columns every list has. */
const common = (sent: Sent, name: unknown): Columns => ({
  name: String(name ?? '').trim(),
  tooltip: String(sent.Tooltip ?? ''),
  rank: Number(sent.Rank ?? 0),
  deleted: sent.Deleted === true ? 1 : 0,
});

const text = (value: unknown): string => String(value ?? '');
const number = (value: unknown): number => Number(value ?? 0);

/** The stored number of an enum member. */
function numberOfMember(enumName: string, member: unknown): number {
  if (typeof member === 'number') return member;
  const entry = contract().enums[enumName];
  if (!entry || member === undefined || member === null) return 0;
  const name = enumCodec(entry).read(member);
  return entry.members.find(([known]) => known === name)?.[1] ?? number(name);
}

/** `ListItemEntity`: the shape of every list that has a name and nothing more. */
export const plainShape: ItemShape = {
  id: 'Id',
  name: 'Name',
  read: (list, row): ListItemEntity => ({
    Id: row.id,
    Name: row.name,
    Tooltip: row.tooltip,
    Deleted: row.deleted,
    UdListDefinitionId: list.wireId,
    Rank: row.rank,
  }),
  write: (sent) => common(sent, sent.Name),
};

/** Lists with a carrier of their own, by the carrier's name. */
export const itemShapes: Readonly<Record<string, ItemShape & { readonly list: string }>> = {
  Country: {
    list: 'country',
    id: 'CountryId',
    name: 'Name',
    read: (_, row): Country => countryCarrier(row),
    write: (sent) => ({
      ...common(sent, sent.Name),
      currency_id: number(sent.CurrencyId),
      english_name: text(sent.EnglishName),
      abbrev2: text(sent.TwoLetterISOCountry),
      abbrev3: text(sent.ThreeLetterISOCountry),
      orgNrText: text(sent.OrgNrText),
      interAreaPrefix: text(sent.InterAreaPrefix),
      dialInPrefix: text(sent.DialInPrefix),
      zip_prefix: text(sent.ZipPrefix),
      domainName: text(sent.DomainName),
      addressLayout: number(sent.AddressLayoutId),
      addressLayoutDomestic: number(sent.DomesticAddressLayoutId),
      addressLayoutForeign: number(sent.ForeignAddressLayoutId),
    }),
  },
  TaskListItem: {
    list: 'task',
    id: 'TaskListItemId',
    name: 'Value',
    read: (_, row): TaskListItem => taskCarrier(row),
    write: (sent) => ({
      ...common(sent, sent.Value),
      direction: numberOfMember('TaskDirection', sent.Direction),
      record_type: numberOfMember('TaskType', sent.Type),
      intentId: number(sent.IntentId),
      defaultAlldayEvent: sent.IsDefaultAlldayEvent === true ? 1 : 0,
      defaultFreeBusy: sent.IsDefaultFree === true ? 1 : 0,
      defaultPublishType: sent.IsDefaultPublished === true ? 1 : 0,
      color_index: numberOfMember('ColorIndex', sent.ColorIndex),
      default_videomeeting_status: numberOfMember('VideoMeetingStatus', sent.DefaultVideomeetingStatus),
    }),
  },
  CurrencyEntity: {
    list: 'currency',
    id: 'CurrencyId',
    name: 'Name',
    read: (_, row): CurrencyEntity => currencyEntityCarrier(row),
    write: (sent) => ({
      ...common(sent, sent.Name),
      isoCode: text(sent.Name).slice(0, 9),
      rate: number(sent.Rate),
      units: number(sent.Units),
    }),
  },
  UserGroup: {
    list: 'usergroup',
    id: 'Id',
    name: 'Value',
    read: (_, row): UserGroup => userGroupCarrier(row),
    write: (sent) => common(sent, sent.Value),
  },
  LegalBase: {
    list: 'legalbase',
    id: 'LegalBaseId',
    name: 'Name',
    read: (_, row): LegalBase => legalBaseCarrier(row),
    write: (sent) => ({ ...common(sent, sent.Name), key: text(sent.Key) }),
  },
  ConsentSource: {
    list: 'consentsource',
    id: 'ConsentSourceId',
    name: 'Name',
    read: (_, row): ConsentSource => consentSourceCarrier(row),
    write: (sent) => ({
      ...common(sent, sent.Name),
      key: text(sent.Key),
      mailTemplate_id: number(sent.MailTemplateId),
    }),
  },
  ConsentPurpose: {
    list: 'consentpurpose',
    id: 'ConsentPurposeId',
    name: 'Name',
    read: (_, row): ConsentPurpose => consentPurposeCarrier(row),
    write: (sent) => ({
      ...common(sent, sent.Name),
      key: text(sent.Key),
      consentText: text(sent.ConsentText),
      formText: text(sent.FormText),
      active: number(sent.Active) !== 0,
      privacyStatementDesc: text(sent.PrivacyStatementDesc),
      privacyStatementUrl: text(sent.PrivacyStatementUrl),
    }),
  },
};
