import { createHash, timingSafeEqual } from 'node:crypto';

/** What the database keeps of a code, token, ticket or client secret: they carry enough randomness for SHA-256. */
export function sha256(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** Compares in a time that tells nothing about where two values differ. */
export function equalInConstantTime(left: string | Buffer, right: string | Buffer): boolean {
  const a = typeof left === 'string' ? sha256(left) : left;
  const b = typeof right === 'string' ? sha256(right) : right;
  return a.length === b.length && timingSafeEqual(a, b);
}
