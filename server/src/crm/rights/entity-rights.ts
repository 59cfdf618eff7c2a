import { contract, enumCodec, type FieldPropertyDictionary, type TableRight } from '@kontor/contract';
import type { Call } from '../call.ts';
import { createReferenceCache } from '../reference-cache.ts';
import { type RowOwner, rowRights, tableRights } from './data-rights.ts';
import { type FieldAccess, fieldProperties } from './field-properties.ts';
import { type RightOverride, rightOverride } from './right-override.ts';
import { rightsErrors } from './rights-errors.ts';
import { rightsTables } from './rights-tables.ts';

/** What a row says about itself when its rights are asked. */
export interface RightsRow extends RowOwner {
  /** The company, or the company of the person; 0 for none. */
  readonly contactId: number;
}

/** The rights of one caller on one row. */
interface RowRight {
  readonly tableRight: TableRight;
  readonly fieldProperties: FieldPropertyDictionary;
  readonly canRead: boolean;
}

export interface EntityRights {
  on(row: RightsRow): RowRight;
  /** Right on an entity that is not saved yet: the one that counts is insert. */
  readonly unsaved: RowRight;
  /** @throws {AppError} 403 `sentry_denied` */
  assertInsert(row: RightsRow): void;
  assertUpdate(row: RightsRow): void;
  assertDelete(row: RightsRow): void;
}

const ownerContacts = createReferenceCache<ReadonlySet<number>>({
  tables: ['ownercontactlink'],
  load: async (db) => {
    const rows = await db.query<{ contact_id: number }>({
      name: 'rights-owner-contacts',
      text: 'select contact_id from ownercontactlink where tenant_id = $1',
      values: [db.tenantId],
    });
    return new Set(rows.map((row) => row.contact_id));
  },
});

/** Companies of the tenant itself: its users work there, so they cannot be deleted. */
export const ownerContactIds = (call: Pick<Call, 'db'>): Promise<ReadonlySet<number>> =>
  ownerContacts.get(call.db);

const roleReason = '[SR_ACCESS_ROLE]';

/** The role decides, unless a preference took something away and says why. */
function toTableRight(right: number, override: RightOverride): TableRight {
  const entry = contract().enums.ETableRight;
  const isTakenAway = (right & override.mask) === right && override.reason !== '' && right < tableRights.full;
  const reason = isTakenAway ? override.reason : roleReason;
  return {
    Mask: (entry && enumCodec(entry).nameOf(right)) ?? right,
    Reason: right === tableRights.full ? '' : reason,
  };
}

const ownerContactRight: TableRight = {
  Mask: 'RI, RestrictedUpdate',
  Reason: '[SR_ACCESS_ASSOCCONT_DELETE]',
};

const bits = { update: 2, insert: 4, delete: 8 } as const;

/**
 * Rights of the caller on companies or persons; after it is loaded nothing waits.
 *
 * const rights = await entityRights(call, 'contact');
 * const { tableRight, fieldProperties } = rights.on({ associateId, groupId, contactId });
 */
export async function entityRights(
  call: Pick<Call, 'db' | 'caller'>,
  name: keyof typeof rightsTables,
): Promise<EntityRights> {
  const entity = rightsTables[name];
  const [rightOn, override, owners, update, read, none] = await Promise.all([
    rowRights(call, entity.table),
    rightOverride(call, entity.table),
    ownerContacts.get(call.db),
    ...accesses.map((access) => fieldProperties(call, entity, access)),
  ] as const);
  const properties = { update, read, none } as Record<FieldAccess, FieldPropertyDictionary>;
  const isOwnCompany = (row: RightsRow) => name === 'contact' && owners.has(row.contactId);

  function assert(row: RightsRow, bit: number, what: string): void {
    if ((rightOn(row) & bit) === 0) throw rightsErrors.denied(what, name);
  }

  return {
    on: (row) => {
      const right = rightOn(row);
      const restricted = isOwnCompany(row) && right > tableRights.read;
      return {
        tableRight: restricted ? ownerContactRight : toTableRight(right, override),
        fieldProperties: properties[accessOf(right)],
        canRead: (right & tableRights.read) !== 0,
      };
    },
    unsaved: { tableRight: { Mask: 'FULL', Reason: '' }, fieldProperties: properties.update, canRead: true },
    assertInsert: (row) => assert(row, bits.insert, 'insert'),
    assertUpdate: (row) => assert(row, bits.update, 'update'),
    assertDelete: (row) => {
      if (isOwnCompany(row)) throw rightsErrors.ownCompany(row.contactId);
      assert(row, bits.delete, 'delete');
    },
  };
}

const accesses = ['update', 'read', 'none'] as const satisfies readonly FieldAccess[];

function accessOf(right: number): FieldAccess {
  if (right === tableRights.none) return 'none';
  return (right & bits.update) === 0 ? 'read' : 'update';
}
