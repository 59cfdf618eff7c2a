import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityWorld, type IdentityWorld, redirectUri } from '../testing/identity-world.ts';
import { headerOf, obtainCode, obtainTokens, payloadOf, redeem, refreshWith } from '../testing/requests.ts';
import { claimPrefix } from '../tokens/claims.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await createIdentityWorld();
});
afterAll(() => world?.close());

describe('Redeeming a code (spec identity §5.3)', () => {
  it('gives access token, refresh token and id_token', async () => {
    const answer = await redeem(world, await obtainCode(world));
    expect(answer.statusCode, answer.body).toBe(200);
  });
});
