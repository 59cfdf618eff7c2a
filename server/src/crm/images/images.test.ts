import { operations } from '@kontor/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrmWorld, createCrmWorld } from '../../../../tests/support/crm.ts';
import { proves } from '../../../../tests/support/proves.ts';
import { BinaryResult, type Call } from '../call.ts';
import { imageOperations } from './index.ts';

let world: CrmWorld;
let call: Call;
let png: Buffer;
beforeAll(async () => {
  world = await createCrmWorld();
  call = await world.call();
  png = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
});
afterAll(() => world.drop());

const run = async <T = unknown>(operation: string, args = {}, as: Call = call): Promise<T> =>
  (await imageOperations[operation]!(as, args)) as T;
const contactId = 2;
const personId = 9;
const upload = (body: Buffer) => ({ image: { body, contentType: 'image/svg+xml' } });

async function measure(result: BinaryResult) {
  const { width, height, format } = await sharp(result.body as Buffer).metadata();
  return { width, height, format, contentType: result.contentType };
}

describe('The image of a company or person', () => {
  it('has only operations the contract names', () => {
    const known = new Set(operations().map((operation) => operation.key));
    expect(Object.keys(imageOperations).filter((key) => !known.has(key))).toEqual([]);
  });

  it('is not found where there is none, unless something is wanted instead', async () => {
    await expect(run('v1ContactEntity_GetImage', { contactId })).rejects.toMatchObject({ status: 404 });
    await expect(run('v1ContactEntity_GetImage', { contactId, ifBlank: 'Null' })).rejects.toMatchObject({
      status: 404,
    });
    await expect(run('v1ContactEntity_GetImageInfo', { contactId })).rejects.toMatchObject({ status: 404 });
    await expect(
      run('v1ContactEntity_GetImage', { contactId: 999, ifBlank: 'Default' }),
    ).rejects.toMatchObject({
      status: 404,
    });
    const blank = await run<BinaryResult>('v1ContactEntity_GetImage', {
      contactId,
      ifBlank: 'SrNoPhoto',
      w: 32,
      h: 32,
    });
    expect(blank).toBeInstanceOf(BinaryResult);
    expect(await measure(blank)).toEqual({ width: 32, height: 32, format: 'png', contentType: 'image/png' });
    const pixel = await run<BinaryResult>('v1ContactEntity_GetImage', {
      contactId,
      ifBlank: 'ClearPixel',
      w: 32,
    });
    expect(await measure(pixel)).toMatchObject({ width: 1, height: 1 });
  });

  it.each([
    ['text', Buffer.from('not an image')],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s and stores nothing', async (_, body) => {
    await expect(run('v1ContactEntity_SaveImage', { contactId, ...upload(body) })).rejects.toMatchObject({
      status: 400,
    });
    await expect(run('v1ContactEntity_GetImageInfo', { contactId })).rejects.toMatchObject({ status: 404 });
  });

  it('refuses a user whose role may not change the record', async () => {
    const reader = { ...call, caller: { ...call.caller, associateId: 2, roleId: 6 } };
    await expect(
      run('v1ContactEntity_SaveImage', { contactId, ...upload(png) }, reader),
    ).rejects.toMatchObject({
      status: 403,
    });
  });

  it('is not there for a user who may not read the record', async () => {
    const outsider = { ...call, caller: { ...call.caller, associateId: 2, roleId: 11 } };
    await expect(
      run('v1ContactEntity_GetImage', { contactId, ifBlank: 'Default' }, outsider),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('is stored, read in any size and format, described, replaced and removed', async () => {
    proves('v1ContactEntity_SaveImage', 'v1ContactEntity_SaveImage_POST', 'v1ContactEntity_GetImage');
    proves(
      'v1ContactEntity_GetImageInfo',
      'v1ContactEntity_PutImageInfo',
      'v1ContactEntity_DeleteImageContent',
    );
    const id = await run<number>('v1ContactEntity_SaveImage', { contactId, ...upload(png) });
    expect(id).toBeGreaterThan(0);
    const original = await run<BinaryResult>('v1ContactEntity_GetImage', { contactId });
    expect(original.body).toEqual(png);
    expect(original.contentType).toBe('image/png');
    const small = await run<BinaryResult>('v1ContactEntity_GetImage', {
      contactId,
      w: 10,
      h: 10,
      type: 'jpg',
    });
    expect(await measure(small)).toEqual({ width: 10, height: 5, format: 'jpeg', contentType: 'image/jpeg' });
    await expect(run('v1ContactEntity_GetImage', { contactId, w: 100_000 })).rejects.toMatchObject({
      status: 400,
    });
    await expect(run('v1ContactEntity_GetImage', { contactId, type: 'svg' })).rejects.toMatchObject({
      status: 400,
    });

    const described = await run('v1ContactEntity_PutImageInfo', {
      contactId,
      imageInfo: { Description: 'Logo', MimeType: 'text/html' },
    });
    expect(described).toMatchObject({
      BlobId: id,
      Description: 'Logo',
      MimeType: 'image/png',
      OriginalSize: png.length,
      ConceptualType: 'ContactImage',
      CreatedBy: { AssociateId: 5 },
    });
    const gif = await sharp(png).gif().toBuffer();
    expect(await run('v1ContactEntity_SaveImage_POST', { contactId, ...upload(gif) })).toBe(id);
    expect(await run('v1ContactEntity_GetImageInfo', { contactId })).toMatchObject({
      MimeType: 'image/gif',
      Description: 'Logo',
    });
    await run('v1ContactEntity_DeleteImageContent', { contactId });
    await expect(run('v1ContactEntity_GetImage', { contactId })).rejects.toMatchObject({ status: 404 });
  });

  it('of a person is reached by REST and by agent', async () => {
    proves('v1PersonEntity_SaveImage', 'v1PersonEntity_GetImage', 'v1PersonEntity_DeleteImageContent');
    proves('v1PersonEntity_GetImageInfo', 'BLOB.SetPersonImage', 'BLOB.GetPersonImage');
    proves('BLOB.GetPersonImageWithSize', 'BLOB.GetBlobEntityOnPerson');
    await run('BLOB.SetPersonImage', { PersonId: personId, Image: png });
    const image = await run<BinaryResult>('v1PersonEntity_GetImage', { personId });
    expect(image.body).toEqual(png);
    expect((await run<BinaryResult>('BLOB.GetPersonImage', { PersonId: personId })).body).toEqual(png);
    const sized = await run<BinaryResult>('BLOB.GetPersonImageWithSize', {
      PersonId: personId,
      Width: 20,
      Height: 20,
    });
    expect(await measure(sized)).toMatchObject({ width: 20, height: 10 });
    const info = await run('BLOB.GetBlobEntityOnPerson', { PersonId: personId });
    expect(info).toMatchObject({ ConceptualType: 'PersonImage', MimeType: 'image/png' });
    expect(await run('v1PersonEntity_GetImageInfo', { personId })).toEqual(info);
    await run('v1PersonEntity_SaveImage', { personId, ...upload(png) });
    await run('v1PersonEntity_DeleteImageContent', { personId });
    await expect(run('BLOB.GetPersonImage', { PersonId: personId })).rejects.toMatchObject({ status: 404 });
  });
});
