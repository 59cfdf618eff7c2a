import { ejuserIdOf } from '../../crm/priming/index.ts';
import { ticketExtra } from './extra-fields.ts';
import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import { never, wallTime, workday } from './reference-clock.ts';
import { drawSubject } from './subjects.ts';
import { sentence } from './words.ts';

/** The category tree below the primed ones, four levels deep: id, parent, name. */
const categories: readonly (readonly [id: number, parent: number, name: string, path: string])[] = [
  [5, 3, 'Installation', 'Support/Product/Installation'],
  [6, 3, 'Errors', 'Support/Product/Errors'],
  [7, 6, 'Crash', 'Support/Product/Errors/Crash'],
  [8, 6, 'Ønsker', 'Support/Product/Errors/Ønsker'],
  [9, 4, 'Delayed', 'Support/Delivery/Delayed'],
  [10, 4, 'Damaged', 'Support/Delivery/Damaged'],
  [11, 2, 'Quotes', 'Sales/Quotes'],
  [12, 2, 'Invoices', 'Sales/Invoices'],
  [13, 12, 'Größere Beträge', 'Sales/Invoices/Größere Beträge'],
];

export function addRequestCategories(to: Generation): void {
  for (const [id, parent, name, path] of categories) {
    to.ids.reserve('ej_category', id);
    to.rows.add('ej_category', { id, parent_id: parent, name, fullname: path, delegate_counter: 0 });
  }
}

// Base status: 1 active, 2 closed, 3 postponed, 4 deleted, 5 merged; the primed status rows have the same ids.
const statusWeights = [22, 68, 6, 3, 1];
// TicketOrigin: e-mail, form, phone, API, chat.
const origins = [1, 12, 4, 13, 11];
const originWeights = [60, 15, 12, 8, 5];

export function addRequest(to: Generation, ordinal: number): void {
  const row = to.random('ticket', ordinal);
  const id = to.ids.next('ticket');
  const { contactId, personId, associateId } = drawSubject(to, row);
  const day = workday(-Math.floor(900 * row.next() ** 1.4) - 1);
  const status = row.weighted(statusWeights) + 1;
  const created = wallTime(day, row.between(450, 1000));
  const messages = Math.min(40, 1 + Math.floor(Math.log(1 - row.next()) / Math.log(0.7)));
  const title = ordinal <= 5 ? `Test request ${ordinal}` : sentence(row, row.between(14, 60));
  to.rows.add('ticket', {
    id,
    connect_id: 0,
    title,
    created_at: created,
    last_changed: wallTime(day + row.between(0, 3), 1020),
    closed_at: status === 2 ? wallTime(day + row.between(1, 12), 900) : never,
    created_by: 1,
    author: '',
    owned_by: row.chance(0.1) ? 1 : ejuserIdOf(associateId),
    category: row.between(1, 13),
    slevel: row.chance(0.05) ? 1 : 2,
    status,
    ticket_status: status,
    cust_id: personId,
    contact_id: personId > 0 ? contactId : 0,
    priority: row.weighted([30, 55, 15]) + 1,
    origin: origins[row.weighted(originWeights)] ?? 1,
    read_status: 1,
    num_messages: messages,
    num_replies: Math.floor(messages / 2),
    replied_at: messages > 1 ? wallTime(day, 1030) : never,
    time_spent: 0,
    ticket_type: 1,
    extra: ticketExtra(row),
  });
  for (let at = 1; at <= messages; at++) {
    addMessage(to, row, { ticketId: id, personId, day, at, by: ejuserIdOf(associateId) });
  }
}

function addMessage(
  to: Generation,
  row: RowRandom,
  message: { ticketId: number; personId: number; day: number; at: number; by: number },
): void {
  const isIncoming = message.at % 2 === 1;
  const body = sentence(row, row.between(40, 240));
  const id = to.ids.next('ej_message');
  to.rows.add('ej_message', {
    id,
    ticket_id: message.ticketId,
    search_title: '',
    created_at: wallTime(message.day + Math.floor(message.at / 3), 480 + message.at * 11),
    created_by: isIncoming ? 1 : message.by,
    type: 1,
    author: '',
    slevel: row.chance(0.05) ? 1 : 2,
    message_id: `<${id}@requests.example.com>`,
    body,
    html_body: row.chance(0.85) ? `<p>${body}</p>` : '',
    customer_id: isIncoming ? message.personId : 0,
  });
}
