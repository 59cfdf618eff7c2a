export { type EntityPreferences, entityPreferences } from './entity-preferences.ts';
export { preferences } from './preferences.ts';
