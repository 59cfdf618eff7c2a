import type { Call } from '../call.ts';
import type { NameFormat } from '../naming/full-name.ts';
import { type Preferences, preferences } from './preferences.ts';

/** What the entities ask of the preferences, with their types (spec data-model §6). */
export interface EntityPreferences {
  readonly ownCountry: number;
  readonly defaultCategory: number;
  readonly defaultBusiness: number;
  readonly ourCurrencyId: number;
  readonly capitalFirstLetterCompanyName: boolean;
  readonly capitalFirstLetterPersonName: boolean;
  /** A person must belong to a company. */
  readonly mandatoryContactOnPerson: boolean;
  readonly personNameFormat: NameFormat;
  readonly softDeleteRetentionDays: number;
}

export async function entityPreferences(call: Pick<Call, 'db' | 'caller'>): Promise<EntityPreferences> {
  const stored = await preferences(call);
  return {
    ownCountry: stored.number('System', 'OwnCountry'),
    defaultCategory: stored.number('Defaults', 'DefaultCategory'),
    defaultBusiness: stored.number('Defaults', 'DefaultBusiness'),
    ourCurrencyId: stored.number('System', 'OurCurrencyId'),
    capitalFirstLetterCompanyName: stored.flag('Functions', 'CapitalFirstLetterCompanyName'),
    capitalFirstLetterPersonName: stored.flag('Functions', 'CapitalFirstLetterPersonName'),
    mandatoryContactOnPerson: stored.flag('Functions', 'MandatoryContactOnPerson'),
    personNameFormat: nameFormat(stored),
    softDeleteRetentionDays: stored.number('System', 'SoftDeleteRetention'),
  };
}

/** Stored as the number of the documented choice or by our own name of it. */
function nameFormat(stored: Preferences): NameFormat {
  const value = stored.text('Functions', 'PersonNameFormat')?.toLowerCase();
  switch (value) {
    case '1':
    case 'last-first':
      return 'last-first';
    case '2':
    case 'first':
      return 'first';
    case '3':
    case 'last':
      return 'last';
    default:
      return 'first-last';
  }
}
