export { birthDateFromWall, birthDateToWall } from './birth-date.ts';
export { capitalizeWords } from './capitals.ts';
export {
  contactFullName,
  formalName,
  fullName,
  type NameFormat,
} from './full-name.ts';
export { soundex } from './soundex.ts';
