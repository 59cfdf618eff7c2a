import type { Kysely } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import type { IdentityTables } from './schema.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Removes what has expired. Codes stay a day longer, so that a late replay is still recognised as one. */
export async function purgeExpired(db: Kysely<IdentityTables>, clock: Clock): Promise<void> {
  const now = clock.now();
  const yesterday = new Date(now.getTime() - dayMs);
  await db.deleteFrom('session').where('expires_at', '<=', now).execute();
  await db.deleteFrom('access_token').where('expires_at', '<=', now).execute();
  await db.deleteFrom('system_ticket').where('expires_at', '<=', now).execute();
  await db.deleteFrom('authorization_code').where('expires_at', '<=', yesterday).execute();
  // Addresses an account signed in from are kept: they may not be locked out by strangers.
  await db
    .deleteFrom('sign_in_attempt')
    .where('window_started_at', '<=', yesterday)
    .where('succeeded_at', 'is', null)
    .execute();
}
