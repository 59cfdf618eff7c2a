export { odataDocument } from './odata-document.ts';
export { readOdataForm } from './odata-form.ts';
