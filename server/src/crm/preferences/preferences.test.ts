import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrmWorld, createCrmWorld } from '../../../../tests/support/crm.ts';
import type { Call } from '../call.ts';
import { referenceChanged } from '../reference-cache.ts';
import { entityPreferences, preferences } from './index.ts';

let world: CrmWorld;
let call: Call;
beforeAll(async () => {
  world = await createCrmWorld();
  call = await world.call();
});
afterAll(() => world.drop());

let nextId = 9000;
async function store(level: number, owner: number, key: string, value: string): Promise<void> {
  nextId += 1;
  await world.db.query({
    text: `insert into userpreference
             (tenant_id, userpreference_id, deflevel, maxlevel, owner_id, prefsection, prefkey, prefvalue)
           values ($1, $2, $3, 5, $4, 'Test', $5, $6)`,
    values: [world.tenant.id, nextId, level, owner, key, value],
  });
  referenceChanged(world.tenant.id, 'userpreference');
}

describe('Preferences', () => {
  it('know nothing of a key nobody stored', async () => {
    const stored = await preferences(call);
    expect(stored.text('Nowhere', 'Nothing')).toBeUndefined();
    expect(stored.number('Nowhere', 'Nothing')).toBe(0);
    expect(stored.flag('Nowhere', 'Nothing')).toBe(false);
  });

  it('take the value of the deepest level that concerns the caller', async () => {
    const { associateId, groupId } = call.caller;
    const value = async () => (await preferences(call)).text('test', 'COLOUR');
    await store(2, 0, 'Colour', 'system');
    expect(await value()).toBe('system');
    await store(4, groupId + 1, 'Colour', 'other group');
    await store(5, associateId + 1, 'Colour', 'other user');
    expect(await value()).toBe('system');
    await store(4, groupId, 'Colour', 'group');
    expect(await value()).toBe('group');
    await store(5, associateId, 'Colour', 'individual');
    expect(await value()).toBe('individual');
    await store(6, associateId, 'Colour', 'another machine');
    expect(await value()).toBe('individual');
    expect((await preferences(call)).section('Test')).toEqual(new Map([['Colour', 'individual']]));
  });

  it.each([
    ['Yes', true],
    ['1', true],
    ['-1', true],
    ['True', true],
    ['No', false],
    ['0', false],
    ['', false],
  ])('read %j as a flag', async (value, flag) => {
    await store(5, call.caller.associateId, `Flag${value}`, value);
    expect((await preferences(call)).flag('Test', `Flag${value}`)).toBe(flag);
  });

  it('give entities what a blank tenant has', async () => {
    expect(await entityPreferences(call)).toEqual({
      ownCountry: 578,
      defaultCategory: 2,
      defaultBusiness: 13,
      ourCurrencyId: 76,
      capitalFirstLetterCompanyName: true,
      capitalFirstLetterPersonName: true,
      mandatoryContactOnPerson: true,
      personNameFormat: 'first-last',
      softDeleteRetentionDays: 14,
    });
  });
});
