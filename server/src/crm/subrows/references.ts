import type { Call } from '../call.ts';
import { type ReferenceData, referenceData } from '../lists/index.ts';
import type { NameFormat } from '../naming/index.ts';
import { type EntityPreferences, entityPreferences } from '../preferences/index.ts';
import { createReferenceCache } from '../reference-cache.ts';
import { type EntityRights, entityRights, ownerContactIds } from '../rights/index.ts';
import { associates, type Directory } from '../users/index.ts';
import { type AddressLayout, generalLayout, layoutsOfFormats } from './address-layout.ts';

/**
 * Everything an entity's carriers look up by id, gathered once per call and asked without waiting: a read costs
 * one statement, and the lists behind it come from the tenant's caches.
 */
export interface References {
  readonly lists: ReferenceData;
  readonly preferences: EntityPreferences;
  readonly nameFormat: NameFormat;
  /** Users and resources; `get` answers null for 0 and for an associate that does not exist. */
  readonly users: Directory;
  readonly contactRights: EntityRights;
  readonly personRights: EntityRights;
  /** Companies of the tenant itself. */
  readonly ownerContacts: ReadonlySet<number>;
  /** The layout forms use for a country's addresses. */
  addressLayout(countryId: number): AddressLayout;
}

const addressLayouts = createReferenceCache({
  tables: ['addressformat'],
  load: async (db) =>
    layoutsOfFormats(
      await db.query({
        name: 'address-formats',
        text: 'select * from addressformat where tenant_id = $1',
        values: [db.tenantId],
      }),
    ),
});

export async function references(call: Pick<Call, 'db' | 'caller'>): Promise<References> {
  const [lists, users, layouts, preferences, contactRights, personRights, ownerContacts] = await Promise.all([
    referenceData(call),
    associates(call),
    addressLayouts.get(call.db),
    entityPreferences(call),
    entityRights(call, 'contact'),
    entityRights(call, 'person'),
    ownerContactIds(call),
  ]);
  return {
    lists,
    preferences,
    nameFormat: preferences.personNameFormat,
    users,
    contactRights,
    personRights,
    ownerContacts,
    addressLayout: (countryId) =>
      layouts.get(Number(lists.country(countryId)?.AddressLayoutId ?? 0)) ?? generalLayout,
  };
}
