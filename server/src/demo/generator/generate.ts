import { primedIds, type RowBatch } from '../../crm/priming/index.ts';
import { addActivities } from './activities.ts';
import { addKnownCompanies, addOwnCompanies, addRandomCompany } from './companies.ts';
import { addExtraFieldDefinitions } from './extra-fields.ts';
import { addFieldDefinitions } from './fields.ts';
import { createCompanyIndex, type Generation } from './generation.ts';
import { createRandomSource } from './hash-random.ts';
import { sharedNames } from './hashed-names.ts';
import { createIdSource, type IdSource } from './id-source.ts';
import { firstRandomContact, firstRandomPerson, knownPersons } from './known-records.ts';
import { addForeignKeys, addRelations } from './links.ts';
import { addKnownPersons, addRandomPerson, drawPersonCount, type Employer } from './persons.ts';
import { placeOf } from './places.ts';
import { addProducts, addQuote } from './products.ts';
import type { Profile } from './profiles.ts';
import { addProject } from './projects.ts';
import { addRequest, addRequestCategories } from './requests.ts';
import { createRowBuffers } from './row-buffers.ts';
import { addSale } from './sales.ts';
import { addSelection } from './selections.ts';
import { addUsers } from './users.ts';

/** Rows held in memory before they go to the database. */
const rowsPerFlush = 40_000;

export interface GeneratedTenant {
  readonly profile: Profile;
  readonly seed: number;
  /** Context identifier: two tenants of one seed differ. */
  readonly ctx: string;
  readonly ownerCompany: string;
  readonly ownDomain: string;
  /** `next_id` by lower-case table name, from the freshly primed tenant. */
  readonly nextIds: ReadonlyMap<string, number>;
}

export interface GeneratedRows {
  readonly batches: RowBatch[];
  /** What these rows belong to, for progress lines. */
  readonly stage: string;
}

/**
 * All rows of a demo tenant beyond priming, in load order (spec demo-data §7), a bounded number at a time.
 * A pure function of its argument. After the last batch `ids` says where `sequence` has to go on.
 */
export function generateTenant(tenant: GeneratedTenant): { ids: IdSource; rows: Generator<GeneratedRows> } {
  const ids = createIdSource(tenant.nextIds);
  const lastContact = Math.max(firstRandomContact - 1, tenant.profile.companies);
  const generation: Generation = {
    profile: tenant.profile,
    random: createRandomSource(seedOf(tenant)),
    ids,
    rows: createRowBuffers(),
    names: sharedNames(),
    directory: {
      ownDomain: tenant.ownDomain,
      users: [],
      groupOfUser: new Map(),
      companies: createCompanyIndex(lastContact),
    },
  };
  return { ids, rows: flushed(generation, stages(generation, tenant, lastContact)) };
}

/** Mixes the context identifier into the seed. */
function seedOf({ seed, ctx }: GeneratedTenant): number {
  return seed * 1_000_003 + Number(ctx.replace(/\D/g, ''));
}

function* flushed(generation: Generation, steps: Generator<string>): Generator<GeneratedRows> {
  let stage = '';
  for (const next of steps) {
    const isDue = generation.rows.size >= rowsPerFlush || next !== stage;
    if (isDue && generation.rows.size > 0) yield { stage, batches: generation.rows.drain() };
    stage = next;
  }
  if (generation.rows.size > 0) yield { stage, batches: generation.rows.drain() };
}

/** Names the stage before each record, so that the caller can flush between any two. */
function* stages(to: Generation, tenant: GeneratedTenant, lastContact: number): Generator<string> {
  const { profile } = to;
  yield 'users and fields';
  addFieldDefinitions(to);
  addExtraFieldDefinitions(to);
  addOwnCompanies(to, tenant.ownerCompany);
  to.ids.reserve('person', firstRandomPerson - 1);
  addUsers(to, primedIds.ownerContact);
  yield* companiesWithPeople(to, lastContact);
  yield* each(profile.projects, 'projects', (ordinal) => addProject(to, ordinal));
  yield* each(profile.sales, 'sales', (ordinal) => addSale(to, ordinal));
  yield 'products and quotes';
  addProducts(to);
  yield* each(profile.sales, 'products and quotes', (ordinal) => addQuote(to, ordinal));
  for (const _ of addActivities(to)) yield 'activities';
  yield 'requests';
  addRequestCategories(to);
  yield* each(profile.tickets, 'requests', (ordinal) => addRequest(to, ordinal));
  yield* each(profile.selections, 'selections', (ordinal) => addSelection(to, ordinal));
  yield 'links';
  addForeignKeys(to);
  addRelations(to);
}

function* each(count: number, stage: string, add: (ordinal: number) => void): Generator<string> {
  for (let ordinal = 1; ordinal <= count; ordinal++) {
    yield stage;
    add(ordinal);
  }
}

function* companiesWithPeople(to: Generation, lastContact: number): Generator<string> {
  const stage = 'companies and people';
  yield stage;
  addKnownCompanies(to);
  addKnownPersons(to, (contactId) => employer(to, contactId));
  for (const { contactId, id } of knownPersons) countPerson(to, contactId, id);
  const firstPerson = to.ids.peek('person');
  const lastPerson = Math.max(firstPerson - 1, to.profile.persons);
  for (let contactId = firstRandomContact; contactId <= lastContact; contactId++) {
    yield stage;
    addRandomCompany(to, contactId);
    const wanted = drawPersonCount(to.random('persons of', contactId));
    for (let rank = 1; rank <= wanted && to.ids.peek('person') <= lastPerson; rank++) {
      const personId = to.ids.next('person');
      addRandomPerson(to, personId, employer(to, contactId), rank);
      countPerson(to, contactId, personId);
    }
  }
  while (to.ids.peek('person') <= lastPerson) {
    yield stage;
    addRandomPerson(to, to.ids.next('person'), undefined, 1);
  }
}

/** What people copy from their company, out of the index. */
function employer(to: Generation, contactId: number): Employer {
  const { companies } = to.directory;
  return {
    contactId,
    place: placeOf(companies.country[contactId] ?? 0),
    mirror: {
      associate_id: companies.owner[contactId] ?? 0,
      group_id: companies.group[contactId] ?? 0,
      category_idx: companies.category[contactId] ?? 0,
      business_idx: companies.business[contactId] ?? 0,
    },
  };
}

/** Remembers the contiguous people of a company; a known person with a gap before it is left out. */
function countPerson(to: Generation, contactId: number, personId: number): void {
  const { firstPerson, persons } = to.directory.companies;
  const count = persons[contactId] ?? 0;
  if (count === 0) firstPerson[contactId] = personId;
  if ((firstPerson[contactId] ?? 0) + count === personId) persons[contactId] = count + 1;
}
