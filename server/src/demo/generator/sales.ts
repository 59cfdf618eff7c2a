import { currencyIdOf } from '../../crm/priming/index.ts';
import { bookkeeping } from './bookkeeping.ts';
import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import { placeOf } from './places.ts';
import { never, wallTime, workday } from './reference-clock.ts';
import { addText, textTypes } from './sub-rows.ts';
import { addVisibility, drawSubject } from './subjects.ts';
import { sentence } from './words.ts';

/** `sale.status`. */
const open = 1;
const sold = 2;
const lost = 3;
const stalled = 4;

// Stage with its probability, in the order people pass them.
const stages: readonly (readonly [stage: number, probability: number])[] = [
  [4, 20],
  [1, 30],
  [5, 50],
  [2, 80],
  [3, 90],
];

/** The first ten sales have stable headings and are open. */
const knownHeadings = 10;

export function addSale(to: Generation, ordinal: number): void {
  const row = to.random('sale', ordinal);
  const id = to.ids.next('sale');
  const isKnown = ordinal <= knownHeadings;
  const status = isKnown
    ? open
    : (([open, sold, lost, stalled] as const)[row.weighted([35, 35, 25, 5])] ?? open);
  const subject = drawSubject(to, row);
  const contactId = subject.contactId || 1;
  const age = workday(-row.between(5, 1400));
  const sale = {
    ...saleColumns(to, row, status, contactId),
    associate_id: subject.associateId,
    group_idx: subject.groupId,
    contact_id: contactId,
    person_id: subject.contactId === contactId ? subject.personId : 0,
    heading: isKnown ? `Test sale ${ordinal}` : sentence(row, row.between(15, 50)),
    number1: String(10_000 + ordinal),
  };
  const kept = bookkeeping(row, age, subject.associateId, 4);
  const text_id = row.chance(0.5) ? addText(to, textTypes.sale, id, sentence(row, 80)) : 0;
  to.rows.add('sale', { sale_id: id, ...sale, text_id, ...kept });
  addHistory(to, row, id, sale, age);
  if (sale.saleType_id === 3) addStakeholders(to, row, id, contactId);
  addVisibility(to, row, { table: 13, recordId: id, saleId: id }, subject);
}

function saleColumns(to: Generation, row: RowRandom, status: number, contactId: number) {
  const [stage, probability] = stages[row.weighted([30, 25, 20, 15, 10])] ?? [4, 20];
  const isClosed = status === sold || status === lost;
  const normal = Math.sqrt(-2 * Math.log(1 - row.next())) * Math.cos(2 * Math.PI * row.next());
  const amount = Math.max(100, Math.round((45_000 * Math.exp(1.1 * normal)) / 100) * 100);
  const earningPercent = row.between(10, 55);
  const isOverdue = row.chance(0.18);
  const day = isClosed || isOverdue ? -row.between(1, 900) : row.between(0, 240);
  const saleType = row.weighted([60, 15, 15, 10]) + 1;
  const place = placeOf(to.directory.companies.country[contactId] ?? 578);
  return {
    saledate: wallTime(workday(day), 0),
    amount,
    earning: Math.round(amount * earningPercent) / 100,
    earning_percent: earningPercent,
    probability_idx: stage,
    probability: isClosed ? (status === sold ? 100 : 0) : row.chance(0.08) ? row.between(1, 99) : probability,
    appointment_id: 0,
    project_id: row.chance(0.06) ? to.ids.existing('project', row.next()) : 0,
    credited_id: 0,
    source_id: row.between(1, 4),
    reason_id: status === lost ? row.skewed(7) + 1 : 0,
    reasonSold_id: status === sold ? row.skewed(4) + 1 : 0,
    reasonStalled_id: status === stalled ? row.skewed(4) + 1 : 0,
    reopenDate: status === stalled ? wallTime(row.between(10, 90), 0) : never,
    currency_id: currencyIdOf(place.currency),
    status,
    done: isClosed ? 2 : 1,
    saleType_id: saleType,
    saleTypeCat_id: saleType === 1 ? 1 : 2,
    stage_when_closed_id: isClosed ? stage : 0,
    sale_cycle: isClosed ? row.between(5, 200) : 0,
  };
}

/** Each edit leaves a copy of the row: three to five, the newest equal to the sale. */
function addHistory(
  to: Generation,
  row: RowRandom,
  saleId: number,
  sale: ReturnType<typeof saleColumns> & { associate_id: number },
  age: number,
): void {
  const edits = row.between(3, 5);
  for (let edit = 1; edit <= edits; edit++) {
    const share = edit / edits;
    to.rows.add('SaleHist', {
      salehist_id: to.ids.next('SaleHist'),
      sale_id: saleId,
      ...sale,
      amount: Math.round(sale.amount * (0.7 + 0.3 * share)),
      status: edit === edits ? sale.status : open,
      done: edit === edits ? sale.done : 1,
      ...bookkeeping(row, Math.min(-1, Math.round(age * (1 - share))), sale.associate_id, 0.1),
    });
  }
}

function addStakeholders(to: Generation, row: RowRandom, saleId: number, contactId: number): void {
  const { persons, firstPerson } = to.directory.companies;
  const count = Math.min(row.between(0, 5), persons[contactId] ?? 0);
  for (let at = 0; at < count; at++) {
    to.rows.add('SaleStakeholder', {
      salestakeholder_id: to.ids.next('SaleStakeholder'),
      sale_id: saleId,
      contact_id: contactId,
      person_id: (firstPerson[contactId] ?? 0) + at,
      rank: at + 1,
      stakeholderrole_id: row.between(1, 4),
      comment: '',
    });
  }
}
