import { randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import type { Db, Queryable } from '../../platform/db.ts';
import { sha256 } from '../crypto/digest.ts';
import { randomAlphanumeric } from '../crypto/random.ts';
import type { ChallengeMethod } from './pkce.ts';

const lifetimeMs = 10 * 60 * 1000;

interface CodeSubject {
  readonly clientId: string;
  /** Null for our own portal, which needs no tenant. */
  readonly tenantId: number | null;
  readonly accountId: number;
  readonly redirectUri: string;
  readonly nonce: string | null;
  readonly codeChallenge: string | null;
  readonly codeChallengeMethod: ChallengeMethod | null;
}

export interface StoredCode extends CodeSubject {
  readonly grantId: string;
  readonly expiresAt: Date;
  readonly redeemedAt: Date | null;
}

export interface CodeStore {
  issue(subject: CodeSubject): Promise<string>;
  find(code: string): Promise<StoredCode | undefined>;
  /** True for exactly one of any number of simultaneous attempts. */
  redeem(tx: Queryable, code: string): Promise<boolean>;
}

export function createCodeStore(db: Db, clock: Clock): CodeStore {
  return {
    async issue(subject) {
      const code = randomAlphanumeric(64);
      const issuedAt = clock.now();
      await db.query({
        name: 'identity_code_issue',
        text: `insert into kontor.authorization_code
                 (code_hash, grant_id, client_id, tenant_id, account_id, redirect_uri, nonce,
                  code_challenge, code_challenge_method, issued_at, expires_at)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        values: [
          sha256(code),
          randomUUID(),
          subject.clientId,
          subject.tenantId,
          subject.accountId,
          subject.redirectUri,
          subject.nonce,
          subject.codeChallenge,
          subject.codeChallengeMethod,
          issuedAt,
          new Date(issuedAt.getTime() + lifetimeMs),
        ],
      });
      return code;
    },

    async find(code) {
      const [row] = await db.query<StoredCode>({
        name: 'identity_code_find',
        text: `select grant_id as "grantId", client_id as "clientId", tenant_id as "tenantId",
                 account_id as "accountId", redirect_uri as "redirectUri", nonce,
                 code_challenge as "codeChallenge", code_challenge_method as "codeChallengeMethod",
                 expires_at as "expiresAt", redeemed_at as "redeemedAt"
               from kontor.authorization_code where code_hash = $1`,
        values: [sha256(code)],
      });
      return row;
    },

    async redeem(tx, code) {
      const redeemed = await tx.query({
        name: 'identity_code_redeem',
        text: `update kontor.authorization_code set redeemed_at = $2
               where code_hash = $1 and redeemed_at is null returning code_hash`,
        values: [sha256(code), clock.now()],
      });
      return redeemed.length === 1;
    },
  };
}
