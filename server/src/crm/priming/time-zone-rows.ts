import { timeZoneFacts } from './data/time-zones.ts';
import { batchOf, type RowBatch } from './row-batch.ts';

/** `TZLocation_id` of an IANA zone; UTC when the zone table does not list it. */
export function timeZoneIdOf(iana: string): number {
  return timeZoneFacts.find(([, , , zone]) => zone === iana)?.[0] ?? 1;
}

export function timeZoneRows(baseTimeZone: string): RowBatch[] {
  return [
    batchOf(
      'TZLocation',
      timeZoneFacts.map(([id, code, countryId, iana, city]) => ({
        TZLocation_id: id,
        countryId,
        locationCode: code,
        groupName: iana.split('/')[0] ?? '',
        regionName: iana,
        cities: city,
        shortName: code,
        description: iana,
        isBuiltIn: true,
        isActive: true,
        isDeleted: false,
      })),
    ),
    batchOf('BaseTZLocation', [
      {
        BaseTZLocation_id: 1,
        TZLocation_id: timeZoneIdOf(baseTimeZone),
        validFrom: '1760-01-01 00:00:00',
        databaseId: 1,
        description: baseTimeZone,
      },
    ]),
  ];
}
