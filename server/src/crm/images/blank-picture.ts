import { drawPicture, type Picture, type PictureSize } from './picture.ts';

/** What to show for a record without an image. */
export type BlankChoice =
  | 'Default'
  | 'ClearPixel'
  | 'SrNoPhoto'
  | 'SrNoPhotoWithBorder'
  | 'Null'
  | 'GenericFileIcon';

const head = '<circle cx="48" cy="36" r="18"/><path d="M12 88c0-20 16-32 36-32s36 12 36 32z"/>';
const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96">${content}</svg>`;

const photo = (border: string) =>
  drawing(`<rect width="96" height="96" fill="#e6e9ed"/><g fill="#9aa5b1">${head}</g>${border}`);

const drawings: Readonly<Record<Exclude<BlankChoice, 'Null'>, string>> = {
  Default: photo(''),
  SrNoPhoto: photo(''),
  SrNoPhotoWithBorder: photo(
    '<rect x="1" y="1" width="94" height="94" fill="none" stroke="#7b8794" stroke-width="2"/>',
  ),
  GenericFileIcon: drawing(
    '<path d="M20 4h38l18 18v70H20z" fill="#f5f7fa" stroke="#7b8794" stroke-width="3"/>' +
      '<path d="M58 4v18h18" fill="none" stroke="#7b8794" stroke-width="3"/>',
  ),
  ClearPixel: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
};

/** Undefined where nothing is to be shown: the caller answers 404. */
export async function blankPicture(choice: BlankChoice, size: PictureSize): Promise<Picture | undefined> {
  if (choice === 'Null') return undefined;
  return drawPicture(drawings[choice], choice === 'ClearPixel' ? {} : size);
}
