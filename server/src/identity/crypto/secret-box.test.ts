import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSecretBox } from './secret-box.ts';

describe('Secrets at rest', () => {
  const box = createSecretBox(randomBytes(32));

  it('refuse a short key', () => {
    expect(() => createSecretBox(randomBytes(16))).toThrow(/needs 32/);
  });

  it('do not open with another key, or when changed', () => {
    const sealed = box.seal(Buffer.from('secret'));
    const changed = Buffer.from(sealed);
    changed[14] = (changed[14] ?? 0) ^ 1;
    expect(() => createSecretBox(randomBytes(32)).open(sealed)).toThrow(/data key/);
    expect(() => box.open(changed)).toThrow(/data key/);
  });

  it('open with the key they were sealed with, and look different each time', () => {
    const one = box.seal(Buffer.from('secret'));
    const two = box.seal(Buffer.from('secret'));
    expect(box.open(one).toString()).toBe('secret');
    expect(one.equals(two)).toBe(false);
  });
});
