import type { Statement } from '../../platform/db.ts';

export interface DirectoryRow {
  readonly associateId: number;
  readonly name: string;
  readonly personId: number;
  readonly rank: number;
  readonly tooltip: string;
  /** 0 employee, 1 resource, 4 external, 7 anonymous, 13 system. */
  readonly type: number;
  readonly groupId: number;
  readonly deleted: boolean;
  readonly ejUserId: number;
  readonly userName: string | null;
  readonly waitingForApproval: boolean;
  readonly retired: boolean;
  readonly firstname: string;
  readonly middleName: string;
  readonly lastname: string;
  readonly email: string;
  readonly contactId: number;
  readonly contactName: string;
  readonly countryId: number;
  readonly contactCountryId: number;
  readonly businessId: number;
  readonly categoryId: number;
  readonly contactOwner: number;
  readonly roleId: number;
  readonly roleName: string;
  readonly roleTooltip: string;
  readonly roleType: number;
  readonly functionRights: readonly string[];
  readonly otherGroups: readonly number[];
  readonly licences: readonly string[];
}

/** All associates of a tenant with what hangs on them, in one statement. */
export const directoryQuery = (tenantId: number): Statement => ({
  name: 'users-directory',
  text: `
    select a.associate_id as "associateId", a.name, a.person_id as "personId", coalesce(a.rank, 0) as rank,
           coalesce(a.tooltip, '') as tooltip, coalesce(a.type, 0) as type, a.group_idx as "groupId",
           coalesce(a.deleted, 0) <> 0 as deleted, coalesce(a.ejuserid, 0) as "ejUserId",
           a.username as "userName", a.waiting_for_approval as "waitingForApproval",
           coalesce(p.retired::int, 0) <> 0 as retired,
           coalesce(p.firstname, '') as firstname, coalesce(p.middlename, '') as "middleName",
           coalesce(p.lastname, '') as lastname,
           coalesce((select e.email_address from email e
                     where e.tenant_id = a.tenant_id and e.person_id = a.person_id and a.person_id > 0
                     order by e.rank, e.email_id limit 1), '') as email,
           coalesce(p.contact_id, 0) as "contactId", coalesce(c.name, '') as "contactName",
           coalesce(p.country_id, 0) as "countryId", coalesce(c.country_id, 0) as "contactCountryId",
           coalesce(c.business_idx, 0) as "businessId", coalesce(c.category_idx, 0) as "categoryId",
           coalesce(c.associate_id, 0) as "contactOwner",
           coalesce(r.role_id, 0) as "roleId", coalesce(r.name, '') as "roleName",
           coalesce(r.tooltip, '') as "roleTooltip", coalesce(r.roletype, 0) as "roleType",
           coalesce((select json_agg(f.name order by f.functionright_id)
                     from functionrightrolelink l
                     join functionright f on f.tenant_id = l.tenant_id and f.functionright_id = l.functionrightid
                     where l.tenant_id = a.tenant_id and l.roleid = r.role_id), '[]') as "functionRights",
           coalesce((select json_agg(g.usergroup_id order by g.usergrouplink_id)
                     from usergrouplink g
                     where g.tenant_id = a.tenant_id and g.assoc_id = a.associate_id
                       and g.usergroup_id <> a.group_idx), '[]') as "otherGroups",
           coalesce((select json_agg(m.modulename order by m.modulelicense_id)
                     from licenseassoclink l
                     join modulelicense m on m.tenant_id = l.tenant_id and m.modulelicense_id = l.modulelicenseid
                     where l.tenant_id = a.tenant_id and l.associd = a.associate_id), '[]') as licences
    from associate a
    left join person p on p.tenant_id = a.tenant_id and p.person_id = a.person_id and a.person_id > 0
    left join contact c on c.tenant_id = p.tenant_id and c.contact_id = p.contact_id and p.contact_id > 0
    left join lateral (select l.role_id from userrolelink l
                       where l.tenant_id = a.tenant_id and l.associate_id = a.associate_id
                       order by l.userrolelink_id limit 1) u on true
    left join role r on r.tenant_id = a.tenant_id and r.role_id = u.role_id
    where a.tenant_id = $1
    order by a.rank, a.associate_id`,
  values: [tenantId],
});
