import { batchOf, type RowBatch } from './row-batch.ts';

/** `cust_lang` ids begin with Norwegian and English (spec data-model §14). */
const languages: readonly (readonly [name: string, isoCode: string])[] = [
  ['Norwegian', 'nb-NO'],
  ['English', 'en-US'],
  ['Swedish', 'sv-SE'],
  ['Danish', 'da-DK'],
  ['German', 'de-DE'],
  ['Dutch', 'nl-NL'],
  ['Finnish', 'fi-FI'],
  ['French', 'fr-FR'],
];

// time_counter: 1 internal, 2 external, 3 queue.
const statuses: readonly (readonly [name: string, timeCounter: number])[] = [
  ['Open', 1],
  ['Closed', 3],
  ['Postponed', 2],
  ['Deleted', 3],
  ['Merged', 3],
];

const categories: readonly (readonly [id: number, parent: number, name: string])[] = [
  [1, 0, 'Support'],
  [2, 0, 'Sales'],
  [3, 1, 'Product'],
  [4, 1, 'Delivery'],
];

/** What Service (requests) needs: languages, statuses, priorities, types and the first categories. */
export function serviceRows(): RowBatch[] {
  return [
    batchOf(
      'cust_lang',
      languages.map(([name, isoCode], at) => ({
        id: at + 1,
        name,
        lang_code: isoCode.slice(0, 2),
        is_default: name === 'English',
        iso_code: isoCode,
      })),
    ),
    batchOf(
      'ticket_status',
      statuses.map(([name, timeCounter], at) => ({
        id: at + 1,
        status: at + 1,
        ts_rank: at + 1,
        name,
        time_counter: timeCounter,
        deleted: false,
      })),
    ),
    batchOf(
      'ticket_priority',
      ['Low', 'Medium', 'High'].map((name, at) => ({
        id: at + 1,
        name,
        status: 1,
        // TicketPriorityFlags: 2 is the default priority.
        flags: name === 'Medium' ? 2 : 0,
        sort_order: at + 1,
        ticket_new: 0,
      })),
    ),
    batchOf('ticket_type', [
      {
        ticket_type_id: 1,
        name: 'Request',
        rank: 1,
        tooltip: '',
        icon: '',
        default_status: 1,
        default_priority: 2,
        is_external: true,
        is_default: true,
        show_in_new: true,
        exclude_signature: false,
        exclude_email_recipients: false,
        external_as_default: true,
        reply_forward_no_signature: false,
        reply_external_as_default: true,
      },
    ]),
    batchOf(
      'ej_category',
      categories.map(([id, parent, name]) => ({
        id,
        parent_id: parent,
        name,
        fullname: parent === 0 ? name : `Support/${name}`,
        delegate_counter: 0,
      })),
    ),
  ];
}
