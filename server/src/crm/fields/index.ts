export { type EntityFields, entityFields } from './entity-fields.ts';
export type { FieldChanges, FieldDictionaries, SentFields, StoredFields } from './field-dictionaries.ts';
export { fieldMigrations } from './migrations.ts';
