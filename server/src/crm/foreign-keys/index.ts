export { foreignKeyOperations } from './foreign-key-operations.ts';
export { foreignKeysOf, withForeignKeys } from './foreign-keys.ts';
