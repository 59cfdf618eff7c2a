import type { FormatEnum, Metadata } from 'sharp';
import { imageErrors } from './image-errors.ts';

/** The image library is loaded with the first image: a start without it is faster and smaller. */
const library = async () => (await import('sharp')).default;

/** Formats a browser shows and no script hides in. */
const mimeTypes = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
} as const satisfies Partial<Record<keyof FormatEnum, string>>;

export type PictureFormat = keyof typeof mimeTypes;

export interface Picture {
  readonly body: Buffer;
  readonly mimeType: string;
}

const maxBytes = 10 * 1024 * 1024;
/** A few kilobytes can unpack to gigabytes: refuse before decoding. */
const maxPixels = 50_000_000;
export const maxSide = 4096;

/**
 * What was sent, with the type its bytes have: what the sender says does not count.
 *
 * @throws {AppError} `invalid_image` 400, `image_too_large` 413
 */
export async function readPicture(body: Buffer): Promise<Picture> {
  if (body.length > maxBytes) throw imageErrors.tooLarge(body.length, maxBytes);
  const sharp = await library();
  let metadata: Metadata;
  try {
    metadata = await sharp(body, { limitInputPixels: maxPixels }).metadata();
  } catch {
    throw imageErrors.notAnImage();
  }
  const mimeType = mimeTypes[metadata.format as PictureFormat];
  if (!mimeType) throw imageErrors.notAnImage();
  return { body, mimeType };
}

export interface PictureSize {
  readonly width?: number;
  readonly height?: number;
}

/** `png`, `jpg`, `image/webp`; undefined keeps the stored format. */
export function pictureFormat(type: string): PictureFormat | undefined {
  if (type === '') return undefined;
  const name = type.toLowerCase().replace(/^image\//, '');
  const format = name === 'jpg' ? 'jpeg' : name;
  if (!(format in mimeTypes)) throw imageErrors.badType(type);
  return format as PictureFormat;
}

/** Fits the picture into the size, keeping its proportions and never enlarging it. */
export async function fitPicture(
  picture: Picture,
  size: PictureSize,
  format: PictureFormat | undefined,
): Promise<Picture> {
  const isResized = size.width !== undefined || size.height !== undefined;
  const wanted = format ?? formatOf(picture.mimeType);
  if (!isResized && mimeTypes[wanted] === picture.mimeType) return picture;
  const sharp = await library();
  const body = await sharp(picture.body, { limitInputPixels: maxPixels })
    .resize({ width: size.width, height: size.height, fit: 'inside', withoutEnlargement: true })
    .toFormat(wanted)
    .toBuffer();
  return { body, mimeType: mimeTypes[wanted] };
}

const formatOf = (mimeType: string): PictureFormat =>
  (Object.keys(mimeTypes) as PictureFormat[]).find((format) => mimeTypes[format] === mimeType) ?? 'png';

/** A drawing as PNG in the wanted size. */
export async function drawPicture(svg: string, size: PictureSize): Promise<Picture> {
  const sharp = await library();
  const body = await sharp(Buffer.from(svg))
    .resize({ width: size.width, height: size.height, fit: 'contain', background: '#00000000' })
    .png()
    .toBuffer();
  return { body, mimeType: 'image/png' };
}
