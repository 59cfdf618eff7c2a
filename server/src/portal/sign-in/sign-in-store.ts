import type { Kysely } from 'kysely';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import type { PortalTables } from '../tables.ts';
import { hashOf, newSecretId } from './secret-id.ts';

/** A sign-in on its way through SuperID: what we must remember until the browser comes back. */
export interface PendingSignIn {
  readonly environment: EnvironmentName;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Path of this portal to end at. */
  readonly returnTo: string;
}

export const signInMinutes = 10;

export interface SignInStore {
  /** @returns the id the browser keeps in its cookie */
  begin(pending: PendingSignIn, now: Date): Promise<string>;
  /** Takes it out: a sign-in ends once. Undefined when unknown or too old. */
  take(id: string, now: Date): Promise<PendingSignIn | undefined>;
}

export function createSignInStore(db: Kysely<PortalTables>): SignInStore {
  return {
    begin: async (pending, now) => {
      const { id, hash } = newSecretId();
      await db
        .insertInto('portal_sign_in')
        .values({
          id_hash: hash,
          environment: pending.environment,
          state: pending.state,
          nonce: pending.nonce,
          code_verifier: pending.codeVerifier,
          return_to: pending.returnTo,
          expires_at: new Date(now.getTime() + signInMinutes * 60_000),
        })
        .execute();
      return id;
    },
    take: async (id, now) => {
      const row = await db
        .deleteFrom('portal_sign_in')
        .where('id_hash', '=', hashOf(id))
        .returningAll()
        .executeTakeFirst();
      if (row === undefined || row.expires_at <= now) return undefined;
      return {
        environment: row.environment,
        state: row.state,
        nonce: row.nonce,
        codeVerifier: row.code_verifier,
        returnTo: row.return_to,
      };
    },
  };
}
