import { createHash, randomBytes } from 'node:crypto';

/** What a browser holds to be recognised again, and the hash of it that the database keeps. */
export function newSecretId(): { id: string; hash: Buffer } {
  const id = randomBytes(32).toString('base64url');
  return { id, hash: hashOf(id) };
}

/** 256 random bits need no slow hash: there is nothing to guess. */
export const hashOf = (id: string): Buffer => createHash('sha256').update(id).digest();
