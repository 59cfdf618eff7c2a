import { randomInt } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import type { Queryable } from '../../platform/db.ts';
import { sha256 } from '../crypto/digest.ts';
import { randomHex } from '../crypto/random.ts';

/** Each use starts the six hours again (spec identity §9). */
export const ticketLifetimeMs = 6 * 60 * 60 * 1000;

export interface SystemTicketSubject {
  readonly clientId: string;
  readonly tenantId: number;
  readonly associateId: number;
}

/** `7T:` and base64 of UTF-16LE `{32 hex};{integer};{ctx}`. */
function newSystemTicket(ctx: string): string {
  const content = `${randomHex(16)};${randomInt(1, 2 ** 31 - 1)};${ctx}`;
  return `7T:${Buffer.from(content, 'utf16le').toString('base64')}`;
}

export async function storeSystemTicket(
  db: Queryable,
  clock: Clock,
  ctx: string,
  { clientId, tenantId, associateId }: SystemTicketSubject,
): Promise<string> {
  const ticket = newSystemTicket(ctx);
  const issuedAt = clock.now();
  await db.query({
    name: 'identity_system_ticket_store',
    text: `insert into kontor.system_ticket
             (ticket_hash, client_id, tenant_id, associate_id, issued_at, expires_at)
           values ($1, $2, $3, $4, $5, $6)`,
    values: [
      sha256(ticket),
      clientId,
      tenantId,
      associateId,
      issuedAt,
      new Date(issuedAt.getTime() + ticketLifetimeMs),
    ],
  });
  return ticket;
}
