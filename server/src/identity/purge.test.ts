import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIdentityWorld, type IdentityWorld } from './testing/identity-world.ts';
import { obtainCode, redeem, refreshWith, type Tokens } from './testing/requests.ts';

const dayMs = 24 * 60 * 60 * 1000;
const tables = ['session', 'access_token', 'system_ticket', 'authorization_code'] as const;

let world: IdentityWorld;
beforeAll(async () => {
  world = await createIdentityWorld();
});
afterAll(() => world?.close());

it('Purging removes what has expired, and nothing that is still good', async () => {
  const tokens = (await redeem(world, await obtainCode(world))).json<Tokens>();
  await world.identity.issueSystemTicket({ tenant: world.tenant, clientId: world.client.clientId });
  const rows = () => Promise.all(tables.map((table) => world.rowsIn(table)));

  await world.identity.purge();
  expect(await rows()).toEqual([1, 1, 1, 1]);
  world.clock.advance(2 * dayMs);
  await world.identity.purge();
  expect(await rows()).toEqual([0, 0, 0, 0]);
  expect((await refreshWith(world, tokens.refresh_token)).statusCode).toBe(200);
});
