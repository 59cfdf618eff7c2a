import type {
  Business,
  Category,
  ConsentPurpose,
  ConsentSource,
  Country,
  CurrencyEntity,
  LegalBase,
  TaskListItem,
  UserGroup,
} from '@kontor/contract';
import { contract, enumCodec } from '@kontor/contract';
import type { ListRow } from './list-rows.ts';

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const number = (value: unknown): number => Number(value ?? 0);
const flag = (value: unknown): boolean => Boolean(value ?? false);

/** Name of the stored number; the number itself when a newer writer stored one without a name here. */
function named<T extends string | number>(enumName: string, value: unknown): T {
  const entry = contract().enums[enumName];
  // The generated enum types are open: any number is a value of theirs.
  return ((entry && enumCodec(entry).nameOf(number(value))) ?? number(value)) as T;
}

/** `{Id, Value, Tooltip}`: Business, Position, Source, TicketPriority, CustomerLanguage, MrMrs … */
export const plainCarrier = (row: ListRow): Business => ({
  Id: row.id,
  Value: row.name,
  Tooltip: row.tooltip,
});

/** What a blank reference prints where the contract shows a stub instead of null (spec rest §4). */
export const blankCarrier: Business = { Id: 0, Value: '', Tooltip: '' };

export const categoryCarrier = (row: ListRow): Category => ({
  ...plainCarrier(row),
  CategoryGroup: named('CategoryGroup', row.raw.category_group),
  EnableLeadStatus: flag(row.raw.enable_lead_status),
  Rank: row.rank,
  Deleted: row.deleted,
});

export const blankCategory: Category = {
  ...blankCarrier,
  CategoryGroup: 'Unknown',
  EnableLeadStatus: false,
  Rank: 0,
  Deleted: false,
};

export const countryCarrier = ({ raw, ...row }: ListRow): Country => ({
  CountryId: row.id,
  Name: row.name,
  CurrencyId: number(raw.currency_id),
  EnglishName: text(raw.english_name),
  TwoLetterISOCountry: text(raw.abbrev2),
  ThreeLetterISOCountry: text(raw.abbrev3),
  ImageDescription: null,
  OrgNrText: text(raw.orgnrtext),
  InterAreaPrefix: text(raw.interareaprefix),
  DialInPrefix: text(raw.dialinprefix),
  ZipPrefix: text(raw.zip_prefix),
  DomainName: text(raw.domainname),
  AddressLayoutId: number(raw.addresslayout),
  DomesticAddressLayoutId: number(raw.addresslayoutdomestic),
  ForeignAddressLayoutId: number(raw.addresslayoutforeign),
  Rank: row.rank,
  Tooltip: row.tooltip,
  Deleted: row.deleted,
});

export const userGroupCarrier = (row: ListRow): UserGroup => ({
  ...plainCarrier(row),
  Rank: row.rank,
  Deleted: row.deleted,
});

export const legalBaseCarrier = (row: ListRow): LegalBase => ({
  LegalBaseId: row.id,
  Name: row.name,
  Tooltip: row.tooltip,
  Rank: row.rank,
  Key: text(row.raw.key),
  Deleted: row.deleted,
});

export const consentSourceCarrier = (row: ListRow): ConsentSource => ({
  ConsentSourceId: row.id,
  Name: row.name,
  Tooltip: row.tooltip,
  Rank: row.rank,
  Key: text(row.raw.key),
  MailTemplateId: number(row.raw.mailtemplate_id),
  Deleted: row.deleted,
});

export const consentPurposeCarrier = (row: ListRow): ConsentPurpose => ({
  ConsentPurposeId: row.id,
  Name: row.name,
  ConsentText: text(row.raw.consenttext),
  FormText: text(row.raw.formtext),
  Key: text(row.raw.key),
  Tooltip: row.tooltip,
  Active: flag(row.raw.active) ? 1 : 0,
  Deleted: row.deleted,
  Rank: row.rank,
  PrivacyStatementDesc: text(row.raw.privacystatementdesc),
  PrivacyStatementUrl: text(row.raw.privacystatementurl),
});

export const currencyEntityCarrier = (row: ListRow): CurrencyEntity => ({
  CurrencyId: row.id,
  Name: row.name,
  Tooltip: row.tooltip,
  Rank: row.rank,
  Rate: number(row.raw.rate),
  Units: number(row.raw.units),
  Deleted: row.deleted,
});

export const taskCarrier = ({ raw, ...row }: ListRow): TaskListItem => ({
  TaskListItemId: row.id,
  Value: row.name,
  Direction: named('TaskDirection', raw.direction),
  Type: named('TaskType', raw.record_type),
  Tooltip: row.tooltip,
  Deleted: row.deleted,
  IntentId: number(raw.intentid),
  Rank: row.rank,
  IsDefaultAlldayEvent: number(raw.defaultalldayevent) > 0,
  IsDefaultFree: number(raw.defaultfreebusy) > 0,
  IsDefaultPublished: number(raw.defaultpublishtype) > 0,
  ColorIndex: named('ColorIndex', raw.color_index),
  DefaultVideomeetingStatus: named('VideoMeetingStatus', raw.default_videomeeting_status),
});
