import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrmWorld, createCrmWorld } from '../../../../tests/support/crm.ts';
import type { Call } from '../call.ts';
import { table } from '../model/index.ts';
import { referenceChanged } from '../reference-cache.ts';
import { entityRights } from './index.ts';

let world: CrmWorld;
let admin: Call;

/** Users 20-23: own group, same group as 20, another group, and 20's secondary group. */
const users = [
  [20, 2],
  [21, 2],
  [22, 3],
  [23, 5],
] as const;

beforeAll(async () => {
  world = await createCrmWorld();
  for (const [id, group] of users) {
    await world.db.query({
      text: `insert into associate (tenant_id, associate_id, name, group_idx, type) values ($1, $2, $3, $4, 0)`,
      values: [world.tenant.id, id, `U${id}`, group],
    });
  }
  await world.db.query({
    text: `insert into usergrouplink (tenant_id, usergrouplink_id, assoc_id, usergroup_id) values ($1, 900, 20, 5)`,
    values: [world.tenant.id],
  });
  for (const role of [3, 4, 5]) {
    await world.db.query({
      text: `insert into userrolelink (tenant_id, userrolelink_id, associate_id, role_id, encryptedcheck)
             values ($1, $2, $3, $4, '')`,
      values: [world.tenant.id, 900 + role, 17 + role, role],
    });
  }
  referenceChanged(world.tenant.id, 'associate');
  admin = await world.call();
});
afterAll(() => world.drop());

const as = (associateId: number, roleId: number): Call => ({
  ...admin,
  caller: { ...admin.caller, associateId, roleId, groupId: 2, associateType: 0 },
});
const company = (associateId: number, groupId = 0) => ({ associateId, groupId, contactId: 77 });

describe('Data rights by relation to the owner (data-model §12)', () => {
  it.each([
    ['own', 3, company(20), 'FULL'],
    ['own primary group', 3, company(21), 'FULL'],
    ['secondary group', 3, company(23), 'Select'],
    ['other associates', 3, company(22), 'Select'],
    ['own', 4, company(20), 'FULL'],
    ['own primary group', 4, company(21), 'Select'],
    ['own primary group', 5, company(21), 'Select'],
    ['other associates', 5, company(22), 'None'],
    ['an unowned company of the same group', 3, company(0, 2), 'FULL'],
    ['an unowned company of nobody', 5, company(0), 'None'],
  ])('%s under role %i', async (_, role, row, mask) => {
    const rights = await entityRights(as(20, role), 'contact');
    expect(rights.on(row).tableRight.Mask).toBe(mask);
    expect(rights.on(row).canRead).toBe(mask !== 'None');
  });

  it('refuses writes the matrix does not allow', async () => {
    const rights = await entityRights(as(20, 4), 'contact');
    expect(() => rights.assertUpdate(company(21))).toThrow('Sentry denies access');
    expect(() => rights.assertDelete(company(21))).toThrow('Sentry denies access');
    expect(() => rights.assertUpdate(company(20))).not.toThrow();
    const external = await entityRights(as(20, 11), 'contact');
    expect(() => external.assertInsert(company(20))).toThrow('Sentry denies access');
  });

  it('does not bind the system user', async () => {
    const system = { ...admin, caller: { ...admin.caller, associateId: 1, roleId: 12, associateType: 13 } };
    const rights = await entityRights(system, 'contact');
    expect(rights.on(company(22)).tableRight).toEqual({ Mask: 'FULL', Reason: '' });
  });

  it('never lets the owner company be deleted', async () => {
    const rights = await entityRights(admin, 'contact');
    const own = { associateId: 5, groupId: 1, contactId: 2 };
    expect(rights.on(own).tableRight).toEqual({
      Mask: 'RI, RestrictedUpdate',
      Reason: '[SR_ACCESS_ASSOCCONT_DELETE]',
    });
    expect(() => rights.assertDelete(own)).toThrow('SR_ACCESS_ASSOCCONT_DELETE');
    expect(() => rights.assertUpdate(own)).not.toThrow();
  });

  it.each([
    ['R, [SR_FROZEN]', 'Select', '[SR_FROZEN]'],
    ['URI', 'URI', '[SR_ACCESS_ROLE]'],
    ['FULL', 'FULL', ''],
    ['Everything', 'None', 'Everything'],
  ])('is narrowed by the preference %s', async (value, mask, reason) => {
    const preference = (text: string) =>
      world.db
        .query({
          text: `insert into userpreference
                   (tenant_id, userpreference_id, deflevel, maxlevel, owner_id, prefsection, prefkey, prefvalue)
                 values ($1, 9500, 2, 5, 0, 'Rights-person', 'Rights', $2)
                 on conflict (tenant_id, userpreference_id) do update set prefvalue = $2`,
          values: [world.tenant.id, text],
        })
        .then(() => referenceChanged(world.tenant.id, 'userpreference'));
    await preference(value);
    const rights = await entityRights(admin, 'person');
    expect(rights.on(company(5)).tableRight).toEqual({ Mask: mask, Reason: reason });
    const mayDelete = mask === 'FULL';
    if (mayDelete) rights.assertDelete(company(5));
    else expect(() => rights.assertDelete(company(5))).toThrow('Sentry denies access');
    await preference('');
  });

  it('follows a change of the matrix', async () => {
    const before = await entityRights(as(20, 4), 'contact');
    expect(before.on(company(21)).tableRight.Mask).toBe('Select');
    await world.db.query({
      text: `update dataright set crud = 'CRU' where tenant_id = $1 and roleid = 4 and tableid = 5 and relationtoowner = 1`,
      values: [world.tenant.id],
    });
    referenceChanged(world.tenant.id, 'dataright');
    expect((await entityRights(as(20, 4), 'contact')).on(company(21)).tableRight.Mask).toBe('URI');
  });
});

describe('Field properties', () => {
  it('tell type, length and what is mandatory', async () => {
    const { fieldProperties } = (await entityRights(admin, 'contact')).on(company(5));
    expect(fieldProperties.ContactId).toEqual({
      FieldRight: { Mask: 'Update', Reason: '' },
      FieldType: 'System.Int32',
      FieldLength: 4,
    });
    expect(fieldProperties.Name).toEqual({
      FieldRight: { Mask: 'Update, UIHintMandatory', Reason: '[SR_MANDATORY_FIELD_1281]' },
      FieldType: 'System.String',
      FieldLength: 219,
    });
    expect(fieldProperties.Category?.FieldRight?.Mask).toBe('Update, UIHintMandatory');
    expect(fieldProperties).not.toHaveProperty('TableRight');
  });

  it('of a person name the last name and the company as mandatory', async () => {
    const { fieldProperties } = (await entityRights(admin, 'person')).unsaved;
    const mandatory = Object.entries(fieldProperties)
      .filter(([, property]) => String(property?.FieldRight?.Mask).includes('UIHintMandatory'))
      .map(([name]) => name);
    expect(mandatory).toEqual(['Lastname', 'Contact']);
    expect(fieldProperties.Lastname?.FieldRight?.Reason).toBe(
      `[SR_MANDATORY_FIELD_${table('person').column('lastname').id}]`,
    );
  });

  it('of a row that may only be read are read-only, and shared by all such rows', async () => {
    const rights = await entityRights(as(20, 3), 'contact');
    const first = rights.on(company(22)).fieldProperties;
    expect(first.Name?.FieldRight).toEqual({ Mask: 'Read', Reason: '' });
    expect(rights.on(company(23)).fieldProperties).toBe(first);
  });
});
