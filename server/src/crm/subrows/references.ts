import type { Call } from '../call.ts';
import { type EntityFields, entityFields } from '../fields/index.ts';
import { type ReferenceData, referenceData } from '../lists/index.ts';
import type { NameFormat } from '../naming/index.ts';
import { type EntityPreferences, entityPreferences } from '../preferences/index.ts';
import { createReferenceCache } from '../reference-cache.ts';
import { type EntityRights, entityRights, ownerContactIds } from '../rights/index.ts';
import { associates, type Directory } from '../users/index.ts';
import { type AddressLayout, generalLayout, layoutsOfFormats } from './address-layout.ts';

/**
 * Everything an entity's carriers look up by id, asked without waiting: a read costs one statement, and the
 * lists, users, rights and layouts behind it come from the tenant's caches.
 */
export interface References {
  readonly lists: ReferenceData;
  readonly preferences: EntityPreferences;
  readonly nameFormat: NameFormat;
  /** Users and resources; `get` answers null for 0 and for an associate that does not exist. */
  readonly users: Directory;
  readonly contactRights: EntityRights;
  readonly personRights: EntityRights;
  readonly contactFields: EntityFields;
  readonly personFields: EntityFields;
  /** Companies of the tenant itself. */
  readonly ownerContacts: ReadonlySet<number>;
  /** The layout forms use for a country's addresses. */
  addressLayout(countryId: number): AddressLayout;
}

type ReferencesCall = Pick<Call, 'db' | 'caller'>;

/**
 * By what a caller's rights and preferences depend on. Putting the parts together costs more than the rest of a
 * read, so it is done once for each caller until any reference table of the tenant changes. The age bounds what
 * has no notification: names of the persons behind users.
 */
const byCaller = createReferenceCache<Map<string, Promise<References>>>({
  tables: ['*'],
  maxAgeMs: 10_000,
  load: async () => new Map(),
});

const maxCallers = 1000;

export async function references(call: ReferencesCall): Promise<References> {
  const known = await byCaller.get(call.db);
  const { associateId, groupId, roleId, associateType } = call.caller;
  const key = `${associateId}/${groupId}/${roleId}/${associateType}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= maxCallers) known.clear();
  const gathered = gather(call);
  known.set(key, gathered);
  gathered.catch(() => known.delete(key));
  return gathered;
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

async function gather(call: ReferencesCall): Promise<References> {
  const [lists, users, layouts, preferences, ownerContacts] = await Promise.all([
    referenceData(call),
    associates(call),
    addressLayouts.get(call.db),
    entityPreferences(call),
    ownerContactIds(call),
  ]);
  const [contactRights, personRights, contactFields, personFields] = await Promise.all([
    entityRights(call, 'contact'),
    entityRights(call, 'person'),
    entityFields(call, 'contact'),
    entityFields(call, 'person'),
  ]);
  return {
    lists,
    preferences,
    nameFormat: preferences.personNameFormat,
    users,
    contactRights,
    personRights,
    contactFields,
    personFields,
    ownerContacts,
    addressLayout: (countryId) =>
      layouts.get(Number(lists.country(countryId)?.AddressLayoutId ?? 0)) ?? generalLayout,
  };
}
