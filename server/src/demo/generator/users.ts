import { ejuserIdOf, licenceLinks, primedIds } from '../../crm/priming/index.ts';
import { bookkeeping } from './bookkeeping.ts';
import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import { knownUsers, ownDepartmentId, resources } from './known-records.ts';
import { addPerson, ownerMirror } from './person-row.ts';
import { placeOf } from './places.ts';
import { slug } from './slug.ts';
import { addEmail, addPhone, phoneTypes } from './sub-rows.ts';

interface NewUser {
  readonly associateId: number;
  readonly personId: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly initials: string;
  readonly group: number;
  readonly role: number;
  readonly isRetired?: boolean;
}

/** Ids of users beyond the known ones (medium and large). */
const firstExtraAssociate = 101;

/** Employees, retired users and resources of the owner company. */
export function addUsers(to: Generation, ownerContactId: number): void {
  const all = [...knownUsers, ...extraUsers(to)];
  const { users, groupOfUser } = to.directory;
  users.push(primedIds.administratorAssociate);
  groupOfUser.set(primedIds.administratorAssociate, 1);
  all.forEach((user, at) => {
    addUser(to, user, at % 4 === 3 ? ownDepartmentId : ownerContactId, at + 2);
    if (user.isRetired) return;
    users.push(user.associateId);
    groupOfUser.set(user.associateId, user.group);
  });
  // Sales people own most companies and activities: they come first.
  users.sort((a, b) => Number(groupOfUser.get(b) === 2) - Number(groupOfUser.get(a) === 2) || a - b);
  resources.forEach(([id, name, isLocation], at) => {
    addAssociate(to, { id, name, rank: 500 + at, type: 1, group: 1, personId: 0, userName: '', isLocation });
  });
  addLicences(to, users);
}

function extraUsers(to: Generation): NewUser[] {
  const known = knownUsers.filter((user) => !user.isRetired).length + 1;
  const count = Math.max(0, to.profile.users - known);
  return Array.from({ length: count }, (_, at) => {
    const row = to.random('associate', at);
    const { first, last } = to.names.person(placeOf(578), row);
    const associateId = firstExtraAssociate + at;
    return {
      associateId,
      personId: to.ids.next('person'),
      firstName: first,
      lastName: last,
      initials: `${first.slice(0, 2)}${last.slice(0, 2)}${at}`.toUpperCase(),
      group: [1, 2, 3, 5][row.weighted([10, 45, 25, 20])] ?? 2,
      role: row.weighted([0, 0, 10, 50, 30, 5, 5]),
    };
  });
}

function addUser(to: Generation, user: NewUser, contactId: number, rank: number): void {
  const { associateId, personId, initials } = user;
  const isKnown = associateId < firstExtraAssociate;
  const userName = `${isKnown ? slug(user.firstName) : `user${associateId}`}@${to.directory.ownDomain}`;
  addAssociate(to, {
    id: associateId,
    name: initials,
    rank,
    type: 0,
    group: user.group,
    personId,
    userName,
    isRetired: user.isRetired,
  });
  to.rows.add('UserRoleLink', {
    UserRoleLink_id: to.ids.next('UserRoleLink'),
    associate_id: associateId,
    role_id: user.role,
    linkType: 0,
    encryptedCheck: '',
  });
  to.rows.add('ejuser', {
    id: ejuserIdOf(associateId),
    loginname: userName,
    username: initials,
    email: userName,
    status: 1,
    access_level: 1,
  });
  to.ids.reserve('ejuser', ejuserIdOf(associateId));
  const row = to.random('associate sub-rows', associateId);
  addOwnPerson(to, row, user, contactId, rank);
  addPhone(to, row, placeOf(578), { ownerId: personId, type: phoneTypes.office, rank: 1 });
  addPhone(to, row, placeOf(578), { ownerId: personId, type: phoneTypes.mobile, rank: 1 });
  addEmail(to, { personId, address: userName, rank: 1 });
  if (row.chance(0.25)) addSecondaryGroup(to, associateId, user.group === 5 ? 2 : 5);
}

function addAssociate(
  to: Generation,
  associate: {
    id: number;
    name: string;
    rank: number;
    type: number;
    group: number;
    personId: number;
    userName: string;
    isRetired?: boolean | undefined;
    isLocation?: boolean;
  },
): void {
  to.ids.reserve('associate', associate.id);
  to.rows.add('associate', {
    associate_id: associate.id,
    name: associate.name,
    rank: associate.rank,
    tooltip: '',
    deleted: associate.isRetired ? 1 : 0,
    group_idx: associate.group,
    person_id: associate.personId,
    type: associate.type,
    isLocation: associate.isLocation ?? false,
    ejuserId: associate.type === 0 ? ejuserIdOf(associate.id) : 0,
    userName: associate.userName,
  });
}

function addOwnPerson(to: Generation, row: RowRandom, user: NewUser, contactId: number, rank: number): void {
  to.ids.reserve('person', user.personId);
  addPerson(to, {
    personId: user.personId,
    contactId,
    rank,
    firstName: user.firstName,
    lastName: user.lastName,
    position: row.between(2, 6),
    countryId: 578,
    mirror: ownerMirror,
    retired: user.isRetired === true,
    kept: bookkeeping(row, -1500, primedIds.administratorAssociate),
  });
}

function addSecondaryGroup(to: Generation, associateId: number, group: number): void {
  to.rows.add('UserGroupLink', {
    UserGroupLink_id: to.ids.next('UserGroupLink'),
    assoc_id: associateId,
    UserGroup_id: group,
    remark: '',
    encryptedCheck: '',
  });
}

function addLicences(to: Generation, users: readonly number[]): void {
  const others = users.filter((id) => id !== primedIds.administratorAssociate);
  const first = to.ids.next('LicenseAssocLink');
  const links = licenceLinks(others, first);
  to.ids.reserve('LicenseAssocLink', first + links.rows.length - 1);
  to.rows.addBatch(links);
}
