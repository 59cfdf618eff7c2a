import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityWorld, type IdentityWorld } from '../testing/identity-world.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await createIdentityWorld();
});
afterAll(() => world?.close());

describe('Signing keys (spec identity §3)', () => {
  it('are the same for processes that start on one new database at once', async () => {
    const kids = await Promise.all(
      [1, 2, 3].map(async () => (await world.another().keys.signer('production')).kid),
    );
    expect(new Set(kids).size).toBe(1);
  });

  it('are the same after a restart', async () => {
    const before = await world.identity.keys.signer('sod');
    expect((await world.another().keys.signer('sod')).kid).toBe(before.kid);
  });

  it('share one root, and differ from environment to environment', async () => {
    const manyProcesses = Array.from({ length: 8 }, () => world.another().prepareKeys(['sod', 'stage']));
    await Promise.all(manyProcesses);
    const [sod, stage] = await Promise.all([
      world.identity.keys.signer('sod'),
      world.identity.keys.signer('stage'),
    ]);
    expect(stage.kid).not.toBe(sod.kid);
    expect(stage.chain[1]?.equals(sod.chain[1] ?? Buffer.alloc(0))).toBe(false);
    expect(stage.chain[2]?.equals(sod.chain[2] ?? Buffer.alloc(0))).toBe(true);
  });

  it('do not open with another data key, and the message says what to do', async () => {
    await world.identity.keys.signer('sod');
    await expect(world.another(randomBytes(32)).keys.signer('sod')).rejects.toThrow(
      /Start with the key file/,
    );
  });
});
