/** Roles of a new tenant: id, name, tooltip, RoleType (0 employee, 1 external, 2 anonymous, 3 system). */
export const primedRoles: readonly (readonly [id: number, name: string, tooltip: string, type: number])[] = [
  [1, 'User level 0', 'Full access', 0],
  [2, 'User level 1', 'Full access to data, no administration', 0],
  [3, 'User level 2', 'Own and primary group, reads the rest', 0],
  [4, 'User level 3', 'Own, reads the primary group', 0],
  [5, 'User level 4', 'Own only', 0],
  [6, 'User level 5', 'Reads, registers activities', 0],
  [7, 'List administrator', 'Full access to data, maintains lists', 0],
  [8, 'User administrator', 'Full access to data, maintains users', 0],
  [9, 'Local user', 'Own and primary group', 0],
  [10, 'External user', 'Own company', 1],
  [11, 'Anonymous', 'Published data only', 2],
  [12, 'System', 'Programs acting as the system user', 3],
];

/** Tables the data rights matrix has a row for (spec data-model §12). */
export const protectedTables = [
  'contact',
  'person',
  'appointment',
  'document',
  'project',
  'projectmember',
  'sale',
  'SaleStakeholder',
  'selection',
  'relations',
  'BinaryObject',
] as const;

/** One letter string per column of the matrix: own, primary group, other groups, other associates, external, anonymous. */
type Cells = readonly [string, string, string, string, string, string];

const full: Cells = ['CRUD', 'CRUD', 'CRUD', 'CRUD', 'CRUD', 'CRUD'];
const group: Cells = ['CRUD', 'CRUD', 'R', 'R', 'R', 'R'];
const own: Cells = ['CRUD', 'R', '', '', '', ''];
const ownOnly: Cells = ['CRUD', '', '', '', '', ''];
const read: Cells = ['R', 'R', 'R', 'R', '', ''];
const register: Cells = ['CRU', 'R', '', '', '', ''];
const nothing: Cells = ['', '', '', '', '', ''];
const company: Cells = ['R', '', '', '', 'R', ''];

const isDirectory = (table: string) => table === 'contact' || table === 'person';
const isActivity = (table: string) => table === 'appointment' || table === 'document';

/** The matrix by role id. The source names its shape by level only; the cells are our choice. */
export const dataRightCells: Readonly<Record<number, (table: string) => Cells>> = {
  1: () => full,
  2: () => full,
  3: () => group,
  4: (table) => (isDirectory(table) ? ['CRUD', 'R', 'R', 'R', 'R', 'R'] : own),
  5: (table) => (isDirectory(table) ? own : ownOnly),
  6: (table) => (isActivity(table) ? register : read),
  7: () => full,
  8: () => full,
  9: () => group,
  10: (table) => (isDirectory(table) ? company : nothing),
  11: () => nothing,
  12: () => full,
};

/** The functional right that makes an associate General Administrator, and the one of a User Administrator. */
export const generalAdministratorRight = 'admin-all';
export const userAdministratorRight = 'admin-users';

const administration = [
  generalAdministratorRight,
  userAdministratorRight,
  'admin-lists',
  'admin-udef',
  'admin-import',
  'admin-workflow',
  'admin-role',
  'admin-replication',
  'admin-preferences',
  'admin-script',
  'admin-quote',
  'quote-can-approve',
  'allow-manage-entities',
  'allow-dictionarySDK',
];
const everyday = ['allow-bulk-update', 'allow-bulk-interest', 'allow-export', 'allow-mailing'];
const service = ['cs-listown'];
const external = [
  'ext-need-publish-to-see-appointment',
  'ext-need-publish-to-see-document',
  'ext-need-publish-to-see-project',
];

/** `FunctionRight`: the reference sample numbers its rights 28-49. */
export const functionRights: readonly (readonly [id: number, name: string])[] = [
  ...administration,
  ...everyday,
  ...service,
  ...external,
].map((name, at) => [28 + at, name] as const);

/** Functional rights by role id. */
export const functionRightsOfRole: Readonly<Record<number, readonly string[]>> = {
  1: [...administration, ...everyday],
  2: everyday,
  3: everyday,
  4: ['allow-export'],
  7: [...everyday, 'admin-lists'],
  8: [...everyday, userAdministratorRight],
  9: ['allow-export'],
  10: external,
  12: [...administration, ...everyday],
};
