import type { Call, Caller } from '../call.ts';
import { createReferenceCache } from '../reference-cache.ts';
import { hardDefaults } from './hard-defaults.ts';

/** `UserPreference.deflevel`: the highest number that has a value for the caller wins. */
const levels = { hardDefault: 1, system: 2, database: 3, group: 4, individual: 5, pc: 6 } as const;

interface PreferenceRow {
  readonly deflevel: number;
  readonly owner_id: number;
  readonly prefsection: string;
  readonly prefkey: string;
  readonly prefvalue: string | null;
}

type RowsByKey = ReadonlyMap<string, readonly PreferenceRow[]>;

/** A caller's view of the preferences: values by section and key, in any casing. */
export interface Preferences {
  text(section: string, key: string): string | undefined;
  number(section: string, key: string): number;
  flag(section: string, key: string): boolean;
  /** Every key of a section with the value that holds for the caller. */
  section(section: string): ReadonlyMap<string, string>;
}

const keyOf = (section: string, key: string) => `${section}/${key}`.toLowerCase();

const preferenceCache = createReferenceCache<RowsByKey>({
  tables: ['userpreference'],
  load: async (db) => {
    const rows = await db.query<PreferenceRow>({
      name: 'preferences-all',
      text: `select deflevel, owner_id, prefsection, prefkey, prefvalue from userpreference
             where tenant_id = $1 and deflevel <= ${levels.individual} order by userpreference_id`,
      values: [db.tenantId],
    });
    const byKey = new Map<string, PreferenceRow[]>();
    for (const row of rows) {
      const key = keyOf(row.prefsection, row.prefkey);
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    return byKey;
  },
});

/** Preferences of the caller: PC values live on a machine, so individual is the deepest level here. */
export async function preferences(call: Pick<Call, 'db' | 'caller'>): Promise<Preferences> {
  const rows = await preferenceCache.get(call.db);
  return preferencesFrom(rows, call.caller);
}

function preferencesFrom(rows: RowsByKey, caller: Pick<Caller, 'associateId' | 'groupId'>): Preferences {
  const text = (section: string, key: string) => {
    const known = rows.get(keyOf(section, key)) ?? [];
    return winner(known, caller)?.prefvalue ?? hardDefaults.get(keyOf(section, key));
  };
  return {
    text,
    number: (section, key) => Number.parseInt(text(section, key) ?? '', 10) || 0,
    flag: (section, key) => isYes(text(section, key)),
    section: (section) => sectionOf(rows, section, text),
  };
}

function winner(
  rows: readonly PreferenceRow[],
  caller: Pick<Caller, 'associateId' | 'groupId'>,
): PreferenceRow | undefined {
  const applies = (row: PreferenceRow) =>
    row.deflevel <= levels.database ||
    (row.deflevel === levels.group && row.owner_id === caller.groupId) ||
    (row.deflevel === levels.individual && row.owner_id === caller.associateId);
  return rows.reduce<PreferenceRow | undefined>(
    (best, row) => (applies(row) && row.deflevel >= (best?.deflevel ?? 0) ? row : best),
    undefined,
  );
}

function sectionOf(
  rows: RowsByKey,
  section: string,
  text: (section: string, key: string) => string | undefined,
): ReadonlyMap<string, string> {
  const prefix = `${section.toLowerCase()}/`;
  const found = new Map<string, string>();
  for (const [key, known] of rows) {
    if (!key.startsWith(prefix)) continue;
    const name = known[0]?.prefkey ?? '';
    const value = text(section, name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

/** Preferences store `Yes`, `1`, `-1` and `True` for a switched-on flag. */
function isYes(value: string | undefined): boolean {
  return /^(yes|true|y|-?1)$/i.test(value?.trim() ?? '');
}
