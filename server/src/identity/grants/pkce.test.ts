import { describe, expect, it } from 'vitest';
import { isCodeChallenge, verifierMatches } from './pkce.ts';

// The example of RFC 7636 appendix B.
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

describe('PKCE (RFC 7636)', () => {
  it('refuses another verifier, and the challenge as its own verifier (§4.6)', () => {
    expect(verifierMatches(`${verifier}x`, challenge, 'S256')).toBe(false);
    expect(verifierMatches(challenge, challenge, 'S256')).toBe(false);
    expect(verifierMatches(verifier, challenge, 'plain')).toBe(false);
  });

  it('accepts the verifier the challenge was made from (appendix B)', () => {
    expect(verifierMatches(verifier, challenge, 'S256')).toBe(true);
    expect(verifierMatches(verifier, verifier, 'plain')).toBe(true);
  });

  it.each([
    ['42 characters', 'a'.repeat(42), false],
    ['129 characters', 'a'.repeat(129), false],
    ['a character outside the alphabet', `${'a'.repeat(43)}=`, false],
    ['43 characters', 'a'.repeat(43), true],
    ['128 characters of every kind', `${'aZ0-._~'.repeat(18)}ab`, true],
  ])('a challenge of %s: %s', (_name, text, isValid) => {
    expect(isCodeChallenge(text)).toBe(isValid);
  });
});
