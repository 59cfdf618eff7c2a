import { batchOf, type RowBatch } from './row-batch.ts';

const modules: readonly (readonly [name: string, description: string, hidden: boolean])[] = [
  ['user', 'User', true],
  ['web', 'Web client', true],
  ['sale', 'Sales', false],
  ['sale-cal', 'Sales: edit', true],
  ['service', 'Service', false],
  ['marketing', 'Marketing', false],
];

/** `validTo` of a licence without an end: the last second of the 32-bit epoch. */
const openEnded = '2038-01-19 03:14:07';

/** The modules of a tenant and the links of its first user. */
export function licenceRows(administratorId: number): RowBatch[] {
  return [
    batchOf('ModuleOwner', [
      {
        ModuleOwner_id: 1,
        ownerName: 'Kontor',
        ownerDescription: 'Kontor platform',
        licenseUrl: '',
        licenseVersion: '12.4',
        signature: '',
        extraFlags: 0,
        expiration: openEnded,
        graceTo: openEnded,
        maintenanceTo: openEnded,
        encryptedCheck: '',
      },
    ]),
    batchOf(
      'ModuleLicense',
      modules.map(([moduleName, moduleDescription, hidden], at) => ({
        ModuleLicense_id: at + 1,
        moduleName,
        moduleDescription,
        moduleVersion: '12.4',
        tooltip: moduleDescription,
        licenseType: 3,
        licenseNumber: 0,
        allowedAssocsMask: 1,
        extraFlags: 0,
        encryptedCheck: '',
        ModuleOwner_id: 1,
        sortOrder: at + 1,
        unrestricted: true,
        hidden,
      })),
    ),
    licenceLinks([administratorId], 1),
  ];
}

/** Gives each user every module: licences are unrestricted here. */
export function licenceLinks(associateIds: readonly number[], firstId: number): RowBatch {
  const rows = associateIds.flatMap((assocId) =>
    modules.map((_, at) => ({ moduleLicenseId: at + 1, assocId })),
  );
  return batchOf(
    'LicenseAssocLink',
    rows.map((row, at) => ({
      LicenseAssocLink_id: firstId + at,
      ...row,
      validFrom: '1760-01-01 00:00:00',
      validTo: openEnded,
      licenseNumber: 1,
      comment: '',
      encryptedCheck: '',
    })),
  );
}
