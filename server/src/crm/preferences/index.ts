export { type EntityPreferences, entityPreferences } from './entity-preferences.ts';
export { type Preferences, preferences } from './preferences.ts';
