export { type ChosenInterest, interestItems } from './interests.ts';
export type { ListRow } from './list-rows.ts';
export { type ReferenceData, referenceData } from './reference-data.ts';
