import type { Associate } from '@kontor/contract';
import type { Call } from '../call.ts';
import { fullName } from '../naming/full-name.ts';
import { createReferenceCache, referenceChanged } from '../reference-cache.ts';
import { type DirectoryRow, directoryQuery } from './directory-query.ts';

/** One associate with what its person, role and licences say about it. */
export interface DirectoryEntry extends DirectoryRow {
  readonly fullName: string;
  readonly carrier: Associate;
}

/** The associates of a tenant, deleted and retired ones included: old rows still point at them. */
export interface Directory {
  /** The carrier, null for 0 and unknown ids. */
  get(associateId: number): Associate | null;
  entry(associateId: number): DirectoryEntry | undefined;
  byPerson(personId: number): DirectoryEntry | undefined;
  byUserName(name: string): DirectoryEntry | undefined;
  readonly all: readonly DirectoryEntry[];
}

/** `associate.type` to the contract's `UserType` (spec data-model §5). */
const userTypes: Readonly<Record<number, Associate['Type']>> = {
  0: 'InternalAssociate',
  1: 'ResourceAssociate',
  4: 'ExternalAssociate',
  7: 'AnonymousAssociate',
  13: 'SystemAssociate',
};

export const associateTypes = { employee: 0, resource: 1, external: 4, anonymous: 7, system: 13 } as const;

const directories = createReferenceCache<Directory>({
  tables: [
    'associate',
    'usergroup',
    'usergrouplink',
    'role',
    'userrolelink',
    'functionright',
    'functionrightrolelink',
    'modulelicense',
    'licenseassoclink',
    'ownercontactlink',
  ],
  // Names and addresses of the persons behind the associates change without a notification.
  maxAgeMs: 30_000,
  load: async (db) => createDirectory(await db.query<DirectoryRow>(directoryQuery(db.tenantId))),
});

export const associates = (call: Pick<Call, 'db'>): Promise<Directory> => directories.get(call.db);

/** For saves of a person or an e-mail address that belongs to an associate. */
export const forgetAssociates = (tenantId: number): void => referenceChanged(tenantId, 'associate');

function createDirectory(rows: readonly DirectoryRow[]): Directory {
  const all = rows.map(toEntry);
  const byId = new Map(all.map((entry) => [entry.associateId, entry]));
  const byPerson = new Map(all.filter((entry) => entry.personId > 0).map((entry) => [entry.personId, entry]));
  const byUserName = new Map<string, DirectoryEntry>();
  for (const entry of all) {
    for (const name of [entry.name, entry.userName ?? '']) {
      if (name !== '') byUserName.set(name.toLowerCase(), entry);
    }
  }
  return {
    all,
    get: (id) => byId.get(id)?.carrier ?? null,
    entry: (id) => byId.get(id),
    byPerson: (id) => byPerson.get(id),
    byUserName: (name) => byUserName.get(name.toLowerCase()),
  };
}

function toEntry(row: DirectoryRow): DirectoryEntry {
  const name = fullName({
    firstname: row.firstname,
    middleName: row.middleName,
    lastname: row.lastname,
    mrmrs: '',
    salutation: '',
  });
  const shown = name === '' ? row.name : name;
  return { ...row, fullName: shown, carrier: associateCarrier(row, shown) };
}

const associateRight = { Mask: 'Select, Update, Delete', Reason: '' } as const;

function associateCarrier(row: DirectoryRow, shownName: string): Associate {
  return {
    AssociateId: row.associateId,
    Name: row.name,
    PersonId: row.personId,
    Rank: row.rank,
    Tooltip: row.tooltip,
    Type: userTypes[row.type] ?? 'Unknown',
    GroupIdx: row.groupId,
    FullName: shownName,
    FormalName: shownName,
    Deleted: row.deleted,
    EjUserId: row.ejUserId,
    // Sign-in names are shown by the user operations only (spec rest §15).
    UserName: null,
    ExtraFields: {},
    CustomFields: {},
    TableRight: associateRight,
  };
}
