export { type ChosenInterest, interestItems } from './interests.ts';
export { listKindOfTable } from './list-kinds.ts';
export { listOperations } from './list-operations.ts';
export { itemsOf, type ListItems, userListItems } from './list-rows.ts';
export { type ReferenceData, referenceData } from './reference-data.ts';
