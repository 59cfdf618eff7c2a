import type { Kysely } from 'kysely';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import type { PortalTables } from '../tables.ts';
import { hashOf, newSecretId } from './secret-id.ts';

/** Somebody signed in to the portal. */
export interface Session {
  /** SuperID user name. */
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  /** The environment whose SuperID answered. */
  readonly environment: EnvironmentName;
  /** Names the session to SuperID at sign-out. */
  readonly idToken: string;
}

const sessionHours = 12;

export interface SessionStore {
  /** @returns the id the browser keeps in its cookie */
  create(session: Session, now: Date): Promise<string>;
  find(id: string, now: Date): Promise<Session | undefined>;
  end(id: string): Promise<void>;
}

export function createSessionStore(db: Kysely<PortalTables>): SessionStore {
  return {
    create: async (session, now) => {
      const { id, hash } = newSecretId();
      await db
        .insertInto('portal_session')
        .values({
          id_hash: hash,
          username: session.username,
          display_name: session.displayName,
          email: session.email,
          environment: session.environment,
          id_token: session.idToken,
          created_at: now,
          expires_at: new Date(now.getTime() + sessionHours * 3_600_000),
        })
        .execute();
      return id;
    },
    find: async (id, now) => {
      const row = await db
        .selectFrom('portal_session')
        .selectAll()
        .where('id_hash', '=', hashOf(id))
        .where('expires_at', '>', now)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        username: row.username,
        displayName: row.display_name,
        email: row.email,
        environment: row.environment,
        idToken: row.id_token,
      };
    },
    end: async (id) => {
      await db.deleteFrom('portal_session').where('id_hash', '=', hashOf(id)).execute();
    },
  };
}
