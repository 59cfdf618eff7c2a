export { personOperations } from './person-operations.ts';
export { personEntity } from './person-reads.ts';
export { savePerson } from './person-save.ts';
