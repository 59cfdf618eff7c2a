import type { TenantDb, TenantTransaction } from '../../platform/db.ts';
import { table } from '../model/index.ts';
import type { RightsRow } from '../rights/index.ts';
import { imageErrors } from './image-errors.ts';

/** An entity that has one image. */
export interface ImageOwner {
  readonly entity: 'Contact' | 'Person';
  readonly table: 'contact' | 'person';
  /** `BinaryObjectLink.linkType`. */
  readonly linkType: number;
  /** `BinaryObject.conceptualType`. */
  readonly conceptualType: string;
}

export const imageOwners = {
  contact: { entity: 'Contact', table: 'contact', linkType: 17, conceptualType: 'ContactImage' },
  person: { entity: 'Person', table: 'person', linkType: 1, conceptualType: 'PersonImage' },
} as const satisfies Record<string, ImageOwner>;

export const tableNumberOf = (owner: ImageOwner): number => table(owner.table).number;

/**
 * Who owns the record that has the image, for the rights on it.
 *
 * @param forUpdate lock the record, so that two saves cannot both add a first image
 * @throws {AppError} 404 for a record that does not exist or was deleted
 */
export async function ownerRow(
  db: TenantDb | TenantTransaction,
  owner: ImageOwner,
  id: number,
  forUpdate = false,
): Promise<RightsRow> {
  const [row] = await db.query<RightsRow>({
    name: `images-owner-${owner.table}${forUpdate ? '-lock' : ''}`,
    text: `select coalesce(associate_id, 0) as "associateId", coalesce(group_id, 0) as "groupId",
                  contact_id as "contactId"
           from ${owner.table}
           where tenant_id = $1 and ${owner.table}_id = $2
             and (deleteddate is null or deleteddate = '1760-01-01 00:00:00+00')
           ${forUpdate ? 'for update' : ''}`,
    values: [db.tenantId, id],
  });
  if (!row) throw imageErrors.ownerNotFound(owner.entity, id);
  return row;
}
