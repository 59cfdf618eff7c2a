import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { createExpiringCache } from '../caching/expiring-cache.ts';
import { equalInConstantTime, sha256 } from '../crypto/digest.ts';
import type { AccessSubject, CredentialChecker } from '../ports.ts';
import { ticketLifetimeMs } from './system-ticket.ts';

// Long enough that a busy client costs the database next to nothing, short enough that a token revoked by
// another process fails within seconds. Revocations in this process are seen at once.
const cacheLifetimeMs = 3_000;
const maxCachedCredentials = 20_000;
// Restarting a ticket's six hours at every call would be a write per call.
const ticketTouchMs = 60_000;

interface KnownCredential {
  readonly subject: AccessSubject;
  expiresAt: Date;
  /** Only a ticket has them: the application proves itself beside it. */
  readonly secretHashes: readonly Buffer[];
  readonly grantId: string | null;
}

export interface CachingCredentialChecker extends CredentialChecker {
  forget(matches: (subject: AccessSubject, grantId: string | null) => boolean): void;
}

export function createCredentialChecker(db: Db, clock: Clock): CachingCredentialChecker {
  const cache = createExpiringCache<KnownCredential>({
    maxEntries: maxCachedCredentials,
    lifetimeMs: cacheLifetimeMs,
    now: () => clock.now().getTime(),
  });

  async function known(
    kind: AccessSubject['kind'],
    credential: string,
  ): Promise<KnownCredential | undefined> {
    const hash = sha256(credential);
    const key = hash.toString('latin1');
    const cached = cache.get(key);
    const found = cached ?? (await load[kind](db, hash));
    if (!found || found.expiresAt <= clock.now()) return undefined;
    if (!cached) cache.set(key, found);
    return found;
  }

  return {
    async accessToken(token) {
      return token.startsWith('8A:') ? (await known('user', token))?.subject : undefined;
    },
    async systemTicket(ticket, applicationToken) {
      if (!ticket.startsWith('7T:')) return undefined;
      const found = await known('system', ticket);
      const given = sha256(applicationToken);
      if (!found?.secretHashes.some((hash) => equalInConstantTime(hash, given))) return undefined;
      await renewTicket(db, clock, ticket, found);
      return found.subject;
    },
    forget: (matches) => cache.deleteWhere((entry) => matches(entry.subject, entry.grantId)),
  };
}

interface CredentialRow {
  client_id: string;
  tenant_id: number;
  associate_id: number;
  account_id: number | null;
  grant_id: string | null;
  expires_at: Date;
  secret_hashes: Buffer[];
}

const load = {
  user: async (db: Db, hash: Buffer): Promise<KnownCredential | undefined> => {
    const [row] = await db.query<CredentialRow>({
      name: 'identity_access_token',
      text: `select client_id, tenant_id, associate_id, account_id, grant_id, expires_at
             from kontor.access_token where token_hash = $1`,
      values: [hash],
    });
    return row && toCredential('user', { ...row, secret_hashes: [] });
  },
  system: async (db: Db, hash: Buffer): Promise<KnownCredential | undefined> => {
    const [row] = await db.query<CredentialRow>({
      name: 'identity_system_ticket',
      text: `select client_id, tenant_id, associate_id, null as account_id, null as grant_id, expires_at,
               array(select secret_hash from kontor.client_secret s where s.client_id = t.client_id) as secret_hashes
             from kontor.system_ticket t where ticket_hash = $1`,
      values: [hash],
    });
    return row && toCredential('system', row);
  },
};

async function renewTicket(db: Db, clock: Clock, ticket: string, known: KnownCredential): Promise<void> {
  const renewed = new Date(clock.now().getTime() + ticketLifetimeMs);
  if (renewed.getTime() - known.expiresAt.getTime() < ticketTouchMs) return;
  known.expiresAt = renewed;
  await db.query({
    name: 'identity_system_ticket_renew',
    text: 'update kontor.system_ticket set expires_at = $2 where ticket_hash = $1',
    values: [sha256(ticket), renewed],
  });
}

function toCredential(kind: AccessSubject['kind'], row: CredentialRow): KnownCredential {
  return {
    subject: {
      kind,
      tenantId: row.tenant_id,
      associateId: row.associate_id,
      clientId: row.client_id,
      accountId: row.account_id ?? undefined,
    },
    expiresAt: row.expires_at,
    secretHashes: row.secret_hashes,
    grantId: row.grant_id,
  };
}
