export { contactOperations } from './contact-operations.ts';
export { contactEntity } from './contact-reads.ts';
export { saveContact } from './contact-save.ts';
