import type { OperationTable } from '../call.ts';
import { definitionOperations } from './definition-operations.ts';
import { getterOperations } from './getter-operations.ts';
import { itemOperations } from './item-operations.ts';
import { mdoOperations } from './mdo-operations.ts';

/** Everything the List and MDO agents and `/List`, `/MDOList` do with the lists of `list-kinds.ts`. */
export const listOperations: OperationTable = {
  ...getterOperations,
  ...itemOperations,
  ...definitionOperations,
  ...mdoOperations,
};
