import type { TenantDb, TenantTransaction } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import { allocateIds, type RowChange, saveRows } from '../model/index.ts';
import { saveContext } from '../save-context.ts';
import { type ImageOwner, ownerRow, tableNumberOf } from './image-owners.ts';

/** A row of BinaryObject without its bytes. */
export interface ImageRow {
  readonly id: number;
  readonly linkId: number;
  readonly mimeType: string;
  readonly description: string;
  readonly extraInfo: string;
  readonly conceptualType: string;
  readonly size: number;
  readonly registered: Date | null;
  readonly registeredBy: number;
  readonly updated: Date | null;
  readonly updatedBy: number;
}

export async function findImage(
  db: TenantDb | TenantTransaction,
  owner: ImageOwner,
  ownerId: number,
): Promise<ImageRow | undefined> {
  const rows = await db.query<ImageRow>({
    name: 'images-find',
    text: `select b.binaryobject_id as id, l.binaryobjectlink_id as "linkId",
                  coalesce(b.mimetype, '') as "mimeType", coalesce(b.description, '') as description,
                  coalesce(b.extrainfo, '') as "extraInfo", b.conceptualtype as "conceptualType",
                  b.originalsize as size, b.registered, b.registered_associate_id as "registeredBy",
                  nullif(b.updated, '1760-01-01 00:00:00+00') as updated,
                  b.updated_associate_id as "updatedBy"
           from binaryobjectlink l
           join binaryobject b on b.tenant_id = l.tenant_id and b.binaryobject_id = l.binaryobjectid
           where l.tenant_id = $1 and l.ownertable = $2 and l.ownerrecord = $3 and l.linktype = $4
           order by l.rank, l.binaryobjectlink_id limit 1`,
    values: [db.tenantId, tableNumberOf(owner), ownerId, owner.linkType],
  });
  return rows[0];
}

export async function imageBytes(db: TenantDb, imageId: number): Promise<Buffer> {
  const [row] = await db.query<{ binarydata: Buffer | null }>({
    name: 'images-bytes',
    text: 'select binarydata from binaryobject where tenant_id = $1 and binaryobject_id = $2',
    values: [db.tenantId, imageId],
  });
  return row?.binarydata ?? Buffer.alloc(0);
}

/**
 * Stores the image of a record, in place of the one it has. The bytes live in the documented column: they are
 * committed, backed up and moved together with the rows, and every process sees them.
 *
 * @returns id of the BinaryObject
 */
export function storeImage(
  call: Call,
  owner: ImageOwner,
  ownerId: number,
  image: { readonly body: Buffer; readonly mimeType: string },
): Promise<number> {
  return call.db.transaction(async (tx) => {
    await ownerRow(tx, owner, ownerId, true);
    const current = await findImage(tx, owner, ownerId);
    const values = {
      mimeType: image.mimeType,
      originalSize: image.body.length,
      blobSize: image.body.length,
      binaryData: image.body,
    };
    if (current) {
      await save(tx, call, [{ kind: 'update', table: 'BinaryObject', id: current.id, values }]);
      return current.id;
    }
    return insertImage(tx, call, owner, ownerId, values);
  });
}

async function insertImage(
  tx: TenantTransaction,
  call: Call,
  owner: ImageOwner,
  ownerId: number,
  values: Readonly<Record<string, unknown>>,
): Promise<number> {
  const ids = await allocateIds(tx, { BinaryObject: 1, BinaryObjectLink: 1 });
  const id = ids.next('BinaryObject');
  await save(tx, call, [
    {
      kind: 'insert',
      table: 'BinaryObject',
      id,
      values: { ...values, conceptualType: owner.conceptualType, isZipped: false, isEncrypted: false },
    },
    {
      kind: 'insert',
      table: 'BinaryObjectLink',
      id: ids.next('BinaryObjectLink'),
      values: {
        binaryObjectId: id,
        ownerTable: tableNumberOf(owner),
        ownerRecord: ownerId,
        linkType: owner.linkType,
        rank: 1,
      },
    },
  ]);
  return id;
}

export function removeImage(call: Call, owner: ImageOwner, ownerId: number): Promise<void> {
  return call.db.transaction(async (tx) => {
    await ownerRow(tx, owner, ownerId, true);
    const current = await findImage(tx, owner, ownerId);
    if (!current) return;
    await save(tx, call, [
      { kind: 'delete', table: 'BinaryObjectLink', id: current.linkId },
      { kind: 'delete', table: 'BinaryObject', id: current.id },
    ]);
  });
}

export function describeImage(
  call: Call,
  image: ImageRow,
  values: { readonly description: string; readonly extraInfo: string },
): Promise<void> {
  return call.db.transaction((tx) =>
    save(tx, call, [{ kind: 'update', table: 'BinaryObject', id: image.id, values }]),
  );
}

async function save(tx: TenantTransaction, call: Call, changes: readonly RowChange[]): Promise<void> {
  await saveRows(tx, saveContext(call), changes);
}
