import { archiveOperations } from './archive/index.ts';
import type { OperationTable } from './call.ts';
import { contactOperations } from './contact/index.ts';
import { fieldOperations } from './fields/index.ts';
import { foreignKeyOperations } from './foreign-keys/index.ts';
import { imageOperations } from './images/index.ts';
import { listOperations } from './lists/index.ts';
import { personOperations } from './person/index.ts';
import { userOperations } from './users/index.ts';

/** Every operation the CRM implements: the one table the faces dispatch on and `coverage:api` counts. */
export const crmOperations: OperationTable = {
  ...contactOperations,
  ...personOperations,
  ...archiveOperations,
  ...fieldOperations,
  ...foreignKeyOperations,
  ...imageOperations,
  ...listOperations,
  ...userOperations,
};
