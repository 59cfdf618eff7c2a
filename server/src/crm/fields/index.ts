export { type EntityFields, entityFields } from './entity-fields.ts';
export { type ExtraField, extraFields, extraTypes } from './extra-fields.ts';
export type { SentFields, StoredFields } from './field-dictionaries.ts';
export { fieldOperations } from './field-operations.ts';
export { type FieldOwner, fieldOwners } from './field-owners.ts';
export { fieldMigrations } from './migrations.ts';
export { type UdefField, udefFields, udefTypes } from './udef-layout.ts';
