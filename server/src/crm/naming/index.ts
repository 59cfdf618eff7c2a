export { type BirthDate, birthDateFromWall, birthDateToWall, noBirthDate } from './birth-date.ts';
export { capitalizeWords } from './capitals.ts';
export {
  contactFullName,
  formalName,
  fullName,
  type NameFormat,
  nameFormats,
  type PersonName,
} from './full-name.ts';
export { soundex, soundexLength } from './soundex.ts';
