import { AppError } from '../../platform/errors.ts';

const invalid = { errorType: 'ArgumentException' };
const notFound = { errorType: 'SoNotFoundException' };

export const imageErrors = {
  ownerNotFound: (entity: string, id: number) =>
    new AppError(`${entity.toLowerCase()}_not_found`, 404, `${entity} id ${id} not found`, notFound),
  notFound: (entity: string, id: number) =>
    new AppError('image_not_found', 404, `${entity} id ${id} has no image`, notFound),
  notAnImage: () => new AppError('invalid_image', 400, 'image: send a PNG, JPEG, GIF or WebP image', invalid),
  tooLarge: (bytes: number, limit: number) =>
    new AppError(
      'image_too_large',
      413,
      `image: ${bytes} bytes are too many, the limit is ${limit}`,
      invalid,
    ),
  badSize: (name: string, limit: number) =>
    new AppError('invalid_image_size', 400, `${name}: send a number of pixels from 1 to ${limit}`, invalid),
  badType: (type: string) =>
    new AppError('invalid_image_type', 400, `type: ${type} is not one of png, jpeg, gif, webp`, invalid),
};
