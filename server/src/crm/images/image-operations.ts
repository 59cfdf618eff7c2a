import type { BlobEntity } from '@kontor/contract';
import { type Arguments, type BinaryInput, BinaryResult, type Call, type OperationTable } from '../call.ts';
import { entityRights } from '../rights/index.ts';
import { associates } from '../users/index.ts';
import { type BlankChoice, blankPicture } from './blank-picture.ts';
import { imageErrors } from './image-errors.ts';
import { type ImageOwner, imageOwners, ownerRow } from './image-owners.ts';
import {
  describeImage,
  findImage,
  type ImageRow,
  imageBytes,
  removeImage,
  storeImage,
} from './image-store.ts';
import { fitPicture, maxSide, type PictureSize, pictureFormat, readPicture } from './picture.ts';

/** How an image is asked for. */
interface ImageQuery {
  readonly size: PictureSize;
  readonly type: string;
  readonly ifBlank: BlankChoice | undefined;
}

async function readImage(
  call: Call,
  owner: ImageOwner,
  id: number,
  query: ImageQuery,
): Promise<BinaryResult> {
  await assertReadable(call, owner, id);
  const format = pictureFormat(query.type);
  const row = await findImage(call.db, owner, id);
  const picture = row
    ? await fitPicture(
        { body: await imageBytes(call.db, row.id), mimeType: row.mimeType },
        query.size,
        format,
      )
    : query.ifBlank && (await blankPicture(query.ifBlank, query.size));
  if (!picture) throw imageErrors.notFound(owner.entity, id);
  return new BinaryResult(picture.body, picture.mimeType);
}

/** A record the caller may not read is not there for them (spec rest §4). */
async function assertReadable(call: Call, owner: ImageOwner, id: number): Promise<void> {
  const row = await ownerRow(call.db, owner, id);
  const { canRead } = (await entityRights(call, owner.table)).on(row);
  if (!canRead) throw imageErrors.ownerNotFound(owner.entity, id);
}

async function assertWritable(call: Call, owner: ImageOwner, id: number): Promise<void> {
  const row = await ownerRow(call.db, owner, id);
  (await entityRights(call, owner.table)).assertUpdate(row);
}

async function saveImage(call: Call, owner: ImageOwner, id: number, body: Buffer): Promise<number> {
  await assertWritable(call, owner, id);
  return storeImage(call, owner, id, await readPicture(body));
}

async function deleteImage(call: Call, owner: ImageOwner, id: number): Promise<void> {
  await assertWritable(call, owner, id);
  await removeImage(call, owner, id);
}

async function imageInfo(call: Call, owner: ImageOwner, id: number): Promise<BlobEntity> {
  await assertReadable(call, owner, id);
  const row = await findImage(call.db, owner, id);
  if (!row) throw imageErrors.notFound(owner.entity, id);
  return blobEntity(call, row);
}

/** Only the description belongs to the caller; type and size belong to the bytes. */
async function saveImageInfo(
  call: Call,
  owner: ImageOwner,
  id: number,
  sent: BlobEntity,
): Promise<BlobEntity> {
  await assertWritable(call, owner, id);
  const row = await findImage(call.db, owner, id);
  if (!row) throw imageErrors.notFound(owner.entity, id);
  const values = { description: sent.Description ?? '', extraInfo: sent.ExtraInfo ?? '' };
  await describeImage(call, row, values);
  return imageInfo(call, owner, id);
}

async function blobEntity(call: Call, row: ImageRow): Promise<BlobEntity> {
  const users = await associates(call);
  return {
    BlobId: row.id,
    BlobSize: row.size,
    Description: row.description,
    ExtraInfo: row.extraInfo,
    IsEncrypted: false,
    IsZipped: false,
    MimeType: row.mimeType,
    OriginalSize: row.size,
    CreatedDate: row.registered,
    UpdatedDate: row.updated,
    CreatedBy: users.get(row.registeredBy),
    UpdatedBy: users.get(row.updatedBy),
    ConceptualType: row.conceptualType,
  };
}

function side(args: Arguments, name: string): number | undefined {
  const value = args[name];
  if (value === undefined || value === null || value === 0) return undefined;
  const pixels = Number(value);
  if (!Number.isInteger(pixels) || pixels < 1 || pixels > maxSide) throw imageErrors.badSize(name, maxSide);
  return pixels;
}

const noQuery: ImageQuery = { size: {}, type: '', ifBlank: undefined };

function restOperations(owner: ImageOwner): OperationTable {
  const of = (method: string) => `v1${owner.entity}Entity_${method}`;
  const id = (args: Arguments) => Number(args[`${owner.table}Id`] ?? 0);
  const save = (call: Call, args: Arguments) =>
    saveImage(call, owner, id(args), (args.image as BinaryInput).body);
  return {
    [of('GetImage')]: (call, args) =>
      readImage(call, owner, id(args), {
        size: { width: side(args, 'w'), height: side(args, 'h') },
        type: String(args.type ?? ''),
        ifBlank: args.ifBlank as BlankChoice | undefined,
      }),
    [of('SaveImage')]: save,
    [of('SaveImage_POST')]: save,
    [of('DeleteImageContent')]: (call, args) => deleteImage(call, owner, id(args)),
    [of('GetImageInfo')]: (call, args) => imageInfo(call, owner, id(args)),
    [of('PutImageInfo')]: (call, args) =>
      saveImageInfo(call, owner, id(args), (args.imageInfo ?? {}) as BlobEntity),
  };
}

function agentOperations(owner: ImageOwner): OperationTable {
  const id = (args: Arguments) => Number(args[`${owner.entity}Id`] ?? 0);
  return {
    [`BLOB.Get${owner.entity}Image`]: (call, args) => readImage(call, owner, id(args), noQuery),
    [`BLOB.Get${owner.entity}ImageWithSize`]: (call, args) =>
      readImage(call, owner, id(args), {
        ...noQuery,
        size: { width: side(args, 'Width'), height: side(args, 'Height') },
      }),
    [`BLOB.Set${owner.entity}Image`]: async (call, args) => {
      await saveImage(call, owner, id(args), Buffer.isBuffer(args.Image) ? args.Image : Buffer.alloc(0));
    },
    [`BLOB.GetBlobEntityOn${owner.entity}`]: (call, args) => imageInfo(call, owner, id(args)),
  };
}

export const imageOperations: OperationTable = Object.assign(
  {},
  ...Object.values(imageOwners).flatMap((owner) => [restOperations(owner), agentOperations(owner)]),
);
