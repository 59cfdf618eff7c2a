import type { Generation } from './generation.ts';
import { minutesADay, wallTime } from './reference-clock.ts';

const contactTable = 5;
const personTable = 6;

/** Two connected programs keep their keys: an ERP for companies, a mail client with a device for each user. */
export function addForeignKeys(to: Generation): void {
  const erp = addApp(to, 'ERP Demo');
  const mail = addApp(to, 'Mail Sync');
  const erpDevice = addDevice(to, erp, 'Main', 0);
  const mailDevices = to.directory.users.map((user) => addDevice(to, mail, `Device ${user}`, user));
  const { foreignKeys, companies } = to.profile;
  for (let ordinal = 1; ordinal <= foreignKeys; ordinal++) {
    const isCompany = ordinal <= foreignKeys * 0.6;
    to.rows.add('foreignkey', {
      foreignkey_id: to.ids.next('foreignkey'),
      foreigndevice_id: isCompany ? erpDevice : (mailDevices[ordinal % mailDevices.length] ?? erpDevice),
      table_id: isCompany ? contactTable : personTable,
      record_id: isCompany ? 4 + ((ordinal - 1) % companies) + 1 : ordinal,
      seqno: 0,
      subkey: isCompany ? 'CustomerNo' : 'MailId',
      subvalue: isCompany ? `K${100_000 + ordinal}` : `m-${ordinal.toString(36)}`,
    });
  }
}

function addApp(to: Generation, name: string): number {
  const id = to.ids.next('foreignapp');
  to.rows.add('foreignapp', { foreignapp_id: id, name });
  return id;
}

function addDevice(to: Generation, app: number, name: string, owner: number): number {
  const id = to.ids.next('foreigndevice');
  to.rows.add('foreigndevice', {
    foreigndevice_id: id,
    name,
    device_id: name.toLowerCase().replace(/ /g, '-'),
    foreignapp_id: app,
    owner_id: owner,
    lastsynced: wallTime(-1, minutesADay / 2),
  });
  return id;
}

/** Relations between companies, 0.06 a company. */
export function addRelations(to: Generation): void {
  const count = Math.floor(to.profile.companies * 0.06);
  for (let ordinal = 1; ordinal <= count; ordinal++) {
    const row = to.random('relations', ordinal);
    const source = to.ids.existing('contact', row.next(), 5);
    const destination = to.ids.existing('contact', row.next(), 5);
    if (source === destination) continue;
    to.rows.add('relations', {
      relation_id: to.ids.next('relations'),
      reldef_id: row.chance(0.6) ? 1 : 7,
      source_table: contactTable,
      source_record: source,
      destination_table: contactTable,
      destination_record: destination,
      relcomment: '',
      reversed: 0,
      group_idx: 2,
      associateId: 5,
    });
  }
}
