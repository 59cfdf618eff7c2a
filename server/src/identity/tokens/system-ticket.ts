import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { sha256 } from '../crypto/digest.ts';
import { randomHex } from '../crypto/random.ts';
import type { IdentityTables } from '../schema.ts';

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
  db: Kysely<IdentityTables>,
  clock: Clock,
  ctx: string,
  subject: SystemTicketSubject,
): Promise<string> {
  const ticket = newSystemTicket(ctx);
  const issued_at = clock.now();
  await db
    .insertInto('system_ticket')
    .values({
      ticket_hash: sha256(ticket),
      client_id: subject.clientId,
      tenant_id: subject.tenantId,
      associate_id: subject.associateId,
      issued_at,
      expires_at: new Date(issued_at.getTime() + ticketLifetimeMs),
    })
    .execute();
  return ticket;
}
