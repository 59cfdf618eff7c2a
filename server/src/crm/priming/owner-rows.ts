import type { Tenant } from '../../tenancy/tenant.ts';
import { licenceRows } from './licence-rows.ts';
import { batchOf, type RowBatch } from './row-batch.ts';
import { timeZoneIdOf } from './time-zone-rows.ts';

/** Records every tenant begins with. Owner company, administrator and person have the ids of reference output. */
export const primedIds = {
  ownerContact: 2,
  systemAssociate: 1,
  anonymousAssociate: 2,
  administratorAssociate: 5,
  administratorPerson: 9,
} as const;

/** Who owns a new tenant. */
export interface TenantOwner {
  readonly ownerCompany: string;
  readonly administrator: {
    readonly firstName: string;
    readonly lastName: string;
    /** Short name on the associate row; the upper-cased beginning of the name when left out. */
    readonly initials?: string;
    /** E-mail address, which is also the user name. */
    readonly email: string;
  };
  /** ISO 3166 number; Norway when left out. */
  readonly countryId?: number;
}

export function ownerRows(tenant: Tenant, owner: TenantOwner): RowBatch[] {
  return [
    companyRows(tenant, owner),
    ...contactRows(tenant, owner),
    ...userRows(owner),
    ...licenceRows(primedIds.administratorAssociate),
  ];
}

function companyRows(tenant: Tenant, owner: TenantOwner): RowBatch {
  return batchOf('company', [
    {
      company_id: 1,
      version: 12,
      revision: 4,
      ownerContactName: owner.ownerCompany,
      ownerDepartmentName: '',
      ownerContactId: primedIds.ownerContact,
      dbContactName: owner.ownerCompany,
      dbDepartmentName: '',
      dbContactId: primedIds.ownerContact,
      serialNo: tenant.serial,
      encryptedCheck: '',
    },
  ]);
}

function contactRows(tenant: Tenant, owner: TenantOwner): RowBatch[] {
  const countryId = owner.countryId ?? 578;
  const ours = {
    associate_id: primedIds.administratorAssociate,
    country_id: countryId,
    business_idx: 4,
    category_idx: 1,
    group_id: 1,
    activeInterests: 0,
    tzLocationId: timeZoneIdOf(tenant.baseTimeZone),
  };
  return [
    batchOf('contact', [{ contact_id: primedIds.ownerContact, name: owner.ownerCompany, ...ours }]),
    batchOf('OwnerContactLink', [{ OwnerContactLink_id: 1, contact_id: primedIds.ownerContact, remark: '' }]),
    batchOf('person', [
      {
        person_id: primedIds.administratorPerson,
        contact_id: primedIds.ownerContact,
        rank: 1,
        firstname: owner.administrator.firstName,
        lastname: owner.administrator.lastName,
        ...ours,
      },
    ]),
    batchOf('Email', [
      {
        email_id: 1,
        person_id: primedIds.administratorPerson,
        contact_id: 0,
        rank: 1,
        email_address: owner.administrator.email,
        protocol: 'SMTP',
        type: 0,
      },
    ]),
  ];
}

// AssociateType: 0 employee, 7 anonymous, 13 system.
function userRows(owner: TenantOwner): RowBatch[] {
  const { administrator } = owner;
  const initials =
    administrator.initials ??
    `${administrator.firstName.slice(0, 2)}${administrator.lastName.slice(0, 2)}`.toUpperCase();
  const users = [
    {
      id: primedIds.systemAssociate,
      name: 'SYSTEM',
      person: 0,
      type: 13,
      role: 12,
      group: 1,
      login: 'system',
    },
    {
      id: primedIds.anonymousAssociate,
      name: 'ANONYM',
      person: 0,
      type: 7,
      role: 11,
      group: 1,
      login: 'anonymous',
    },
    {
      id: primedIds.administratorAssociate,
      name: initials,
      person: primedIds.administratorPerson,
      type: 0,
      role: 1,
      group: 1,
      login: administrator.email,
    },
  ];
  return [
    batchOf(
      'associate',
      users.map((user, at) => ({
        associate_id: user.id,
        name: user.name,
        rank: at + 1,
        tooltip: '',
        deleted: 0,
        group_idx: user.group,
        person_id: user.person,
        type: user.type,
        ejuserId: ejuserIdOf(user.id),
        userName: user.login,
      })),
    ),
    batchOf(
      'UserRoleLink',
      users.map((user, at) => ({
        UserRoleLink_id: at + 1,
        associate_id: user.id,
        role_id: user.role,
        linkType: 0,
        encryptedCheck: '',
      })),
    ),
    // ejuser 1 stands for "unassigned".
    batchOf('ejuser', [
      { id: 1, loginname: 'unassigned', username: 'Unassigned', email: '', status: 1, access_level: 0 },
      ...users.map((user) => ({
        id: ejuserIdOf(user.id),
        loginname: user.login,
        username: user.name,
        email: user.type === 0 ? administrator.email : '',
        status: 1,
        access_level: 1,
      })),
    ]),
  ];
}

/** The Service user that belongs to an associate. */
export function ejuserIdOf(associateId: number): number {
  return associateId + 2;
}
