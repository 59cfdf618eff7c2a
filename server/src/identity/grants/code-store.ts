import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { sha256 } from '../crypto/digest.ts';
import { randomAlphanumeric } from '../crypto/random.ts';
import type { IdentityTables } from '../schema.ts';
import type { ChallengeMethod } from './pkce.ts';

const lifetimeMs = 10 * 60 * 1000;

export interface CodeSubject {
  readonly clientId: string;
  /** Undefined for our own portal, which needs no tenant. */
  readonly tenantId: number | undefined;
  readonly accountId: number;
  readonly redirectUri: string;
  readonly nonce: string | undefined;
  readonly codeChallenge: string | undefined;
  readonly codeChallengeMethod: ChallengeMethod | undefined;
}

export type StoredCode = CodeSubject & {
  readonly grantId: string;
  readonly expiresAt: Date;
  readonly redeemedAt: Date | null;
};

export type CodeStore = ReturnType<typeof createCodeStore>;

export function createCodeStore(db: Kysely<IdentityTables>, clock: Clock) {
  return {
    async issue(subject: CodeSubject): Promise<string> {
      const code = randomAlphanumeric(64);
      const issued_at = clock.now();
      await db
        .insertInto('authorization_code')
        .values({
          code_hash: sha256(code),
          grant_id: randomUUID(),
          client_id: subject.clientId,
          tenant_id: subject.tenantId ?? null,
          account_id: subject.accountId,
          redirect_uri: subject.redirectUri,
          nonce: subject.nonce ?? null,
          code_challenge: subject.codeChallenge ?? null,
          code_challenge_method: subject.codeChallengeMethod ?? null,
          issued_at,
          expires_at: new Date(issued_at.getTime() + lifetimeMs),
          redeemed_at: null,
        })
        .execute();
      return code;
    },

    async find(code: string): Promise<StoredCode | undefined> {
      const row = await db
        .selectFrom('authorization_code')
        .selectAll()
        .where('code_hash', '=', sha256(code))
        .executeTakeFirst();
      return (
        row && {
          clientId: row.client_id,
          tenantId: row.tenant_id ?? undefined,
          accountId: row.account_id,
          redirectUri: row.redirect_uri,
          nonce: row.nonce ?? undefined,
          codeChallenge: row.code_challenge ?? undefined,
          codeChallengeMethod: row.code_challenge_method ?? undefined,
          grantId: row.grant_id,
          expiresAt: row.expires_at,
          redeemedAt: row.redeemed_at,
        }
      );
    },

    /** True for exactly one of any number of simultaneous attempts. */
    async redeem(tx: Kysely<IdentityTables>, code: string): Promise<boolean> {
      const redeemed = await tx
        .updateTable('authorization_code')
        .set({ redeemed_at: clock.now() })
        .where('code_hash', '=', sha256(code))
        .where('redeemed_at', 'is', null)
        .executeTakeFirst();
      return redeemed.numUpdatedRows === 1n;
    },
  };
}
