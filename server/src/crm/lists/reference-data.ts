import type {
  Business,
  Category,
  ConsentPurpose,
  ConsentSource,
  Country,
  CustomerLanguage,
  LegalBase,
  Position,
  TicketPriority,
} from '@kontor/contract';
import type { Call } from '../call.ts';
import {
  blankCarrier,
  blankCategory,
  categoryCarrier,
  consentPurposeCarrier,
  consentSourceCarrier,
  countryCarrier,
  legalBaseCarrier,
  plainCarrier,
} from './carriers.ts';
import { allReferenceLists, type ListItems, type ListRow } from './list-rows.ts';

/** Ids to carriers without a statement: everything a company or a person refers to by list. */
export interface ReferenceData {
  /** Rows of a reference list by its MDO name: `category`, `persint`, `mrmrs` … */
  rows(list: string): readonly ListRow[];
  row(list: string, id: number): ListRow | undefined;
  name(list: string, id: number): string;

  category(id: number): Category;
  business(id: number): Business;
  position(id: number): Position;
  ticketPriority(id: number): TicketPriority;
  customerLanguage(id: number): CustomerLanguage;
  /** Null when the entity has no country. */
  country(id: number): Country | null;
  legalBase(id: number): LegalBase | null;
  consentPurpose(id: number): ConsentPurpose | null;
  consentSource(id: number): ConsentSource | null;
}

const byLists = new WeakMap<ReadonlyMap<string, ListItems>, ReferenceData>();

/** Loads the tenant's lists on first use; afterwards answers from memory until one of them changes. */
export async function referenceData(call: Pick<Call, 'db'>): Promise<ReferenceData> {
  const lists = await allReferenceLists(call.db);
  const known = byLists.get(lists);
  if (known) return known;
  const created = createReferenceData(lists);
  byLists.set(lists, created);
  return created;
}

function createReferenceData(lists: ReadonlyMap<string, ListItems>): ReferenceData {
  const carriersOf = <T>(list: string, shape: (row: ListRow) => T) =>
    new Map(lists.get(list)?.all.map((row) => [row.id, shape(row)]));
  const stubbed = <T>(list: string, shape: (row: ListRow) => T, blank: T) => {
    const carriers = carriersOf(list, shape);
    return (id: number) => carriers.get(id) ?? blank;
  };
  const nullable = <T>(list: string, shape: (row: ListRow) => T) => {
    const carriers = carriersOf(list, shape);
    return (id: number) => carriers.get(id) ?? null;
  };
  const row = (list: string, id: number) => lists.get(list)?.byId.get(id);
  return {
    rows: (list) => lists.get(list)?.all ?? [],
    row,
    name: (list, id) => row(list, id)?.name ?? '',
    category: stubbed('category', categoryCarrier, blankCategory),
    business: stubbed('business', plainCarrier, blankCarrier),
    position: stubbed('perspos', plainCarrier, blankCarrier),
    ticketPriority: stubbed('ticketpriority', plainCarrier, blankCarrier),
    customerLanguage: stubbed('customerlanguage', plainCarrier, blankCarrier),
    country: nullable('country', countryCarrier),
    legalBase: nullable('legalbase', legalBaseCarrier),
    consentPurpose: nullable('consentpurpose', consentPurposeCarrier),
    consentSource: nullable('consentsource', consentSourceCarrier),
  };
}
