import { table } from '../model/index.ts';
import { primedLists } from './data/lists.ts';
import { primedPreferences } from './data/preferences.ts';
import { batchOf, type RowBatch } from './row-batch.ts';

// PreferenceLevel: 2 system wide, 5 individual.
const systemWide = 2;
const individual = 5;

export function preferenceRows(): RowBatch[] {
  return [
    batchOf(
      'UserPreference',
      primedPreferences.map(([section, key, value], at) => ({
        userpreference_id: at + 1,
        deflevel: systemWide,
        maxlevel: individual,
        owner_id: 0,
        prefsection: section,
        prefkey: key,
        prefvalue: value,
      })),
    ),
    batchOf(
      'PrefDesc',
      primedPreferences.map(([section, key, , valueType], at) => ({
        PrefDesc_id: at + 1,
        prefsection: section,
        prefkey: key,
        name: key,
        valueType,
        maxLevel: individual,
        sysMaxLevel: individual,
        accessFlags: 4,
        description: '',
        isBuiltin: 1,
        rank: at + 1,
      })),
    ),
  ];
}

// RefcountFlags: 1 allocate, 2 unique, 4 read only, 8 allow blank.
const allocateUnique = 1 | 2 | 8;

/** Number counters. `currentValue` is the last number given, so the first company gets 10001. */
export function counterRows(): RowBatch {
  const counters = [
    { fieldId: table('contact').column('number2').id, recordId: 0 },
    { fieldId: table('person').column('person_number').id, recordId: 0 },
    { fieldId: table('project').column('project_number').id, recordId: 0 },
    { fieldId: table('sale').column('number1').id, recordId: 0 },
    ...(primedLists.DocTmpl ?? []).map(([id]) => ({
      fieldId: table('DocTmpl').column('default_oref').id,
      recordId: id,
    })),
  ];
  return batchOf(
    'RefCounts',
    counters.map(({ fieldId, recordId }, at) => ({
      RefCounts_id: at + 1,
      fieldId,
      recordId,
      currentValue: 10000,
      travelPrefix: 0,
      satPrefix: 0,
      flags: allocateUnique,
    })),
  );
}
