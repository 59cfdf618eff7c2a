export { foreignKeyOperations } from './foreign-key-operations.ts';
export { withForeignKeys } from './foreign-keys.ts';
