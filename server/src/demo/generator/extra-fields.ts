import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';

/** `extra_fields.domain`. */
const domains = { person: 1, company: 2, ticket: 4 } as const;

/** `extra_fields.type`. */
const types = { integer: 1, date: 3, bool: 6, varchar: 10 } as const;

const definitions: readonly (readonly [domain: number, fieldName: string, name: string, type: number])[] = [
  [domains.company, 'x_segment', 'Segment', types.varchar],
  [domains.company, 'x_fleet_size', 'Fleet size', types.integer],
  [domains.person, 'x_badge', 'Badge number', types.varchar],
  [domains.person, 'x_is_speaker', 'Speaks at events', types.bool],
  [domains.ticket, 'x_device', 'Device', types.varchar],
  [domains.ticket, 'x_promised', 'Promised on', types.date],
];

/** The tenant's own `x_` fields on company, person and request. */
export function addExtraFieldDefinitions(to: Generation): void {
  definitions.forEach(([domain, field_name, name, type], at) => {
    to.rows.add('extra_fields', {
      id: to.ids.next('extra_fields'),
      domain,
      field_name,
      name,
      default_value: '',
      type,
      flags: 0,
      params: '',
      order_pos: at + 1,
      description: '',
    });
  });
}

/** What two companies in five have in the `extra` column; null for the others. */
export function companyExtra(row: RowRandom): string | null {
  if (!row.chance(0.4)) return null;
  return JSON.stringify({
    x_segment: row.pick(['B2B', 'B2C', 'Offentlig']),
    x_fleet_size: row.between(0, 60),
  });
}

export function personExtra(row: RowRandom): string | null {
  if (!row.chance(0.3)) return null;
  return JSON.stringify({ x_badge: `N-${row.between(1000, 9999)}`, x_is_speaker: row.chance(0.2) });
}

export function ticketExtra(row: RowRandom): string | null {
  if (!row.chance(0.3)) return null;
  const day = String(row.between(1, 28)).padStart(2, '0');
  return JSON.stringify({ x_device: row.pick(['Phone', 'Laptop', 'Pumpe']), x_promised: `2025-07-${day}` });
}
