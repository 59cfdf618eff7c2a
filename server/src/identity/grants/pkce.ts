import { createHash } from 'node:crypto';
import { equalInConstantTime } from '../crypto/digest.ts';

export type ChallengeMethod = 'S256' | 'plain';

/** 43 to 128 unreserved characters (RFC 7636 §4.1, §4.2). */
export function isCodeChallenge(text: string): boolean {
  return /^[A-Za-z0-9\-._~]{43,128}$/.test(text);
}

/** Checks the verifier against the challenge the code was asked with (RFC 7636 §4.6). */
export function verifierMatches(verifier: string, challenge: string, method: ChallengeMethod): boolean {
  const derived = method === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier;
  return equalInConstantTime(derived, challenge);
}
