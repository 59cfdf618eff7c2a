import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Operation, operations, typeShape } from '@kontor/contract';
import type * as Client from '@superoffice/webapi';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Arguments, OperationTable } from '../crm/call.ts';
import { faces } from '../tenancy/faces.ts';
import { webapiOver } from './test-world.ts';

// The CommonJS build is the one Node loads: the other one imports without file extensions.
const { WebApi } = createRequire(import.meta.url)('@superoffice/webapi') as typeof Client;

type Agent = Record<string, ((...args: unknown[]) => Promise<unknown>) | undefined>;

/** The client has no method for these; they are published and answered all the same. */
const notInClient = 7;

const calls: { key: string; args: Arguments }[] = [];

/** A table in which every operation answers an almost empty value of its type. */
const everything = new Proxy<OperationTable>(
  {},
  {
    get: (_table, key: string) => async (_call: unknown, args: Arguments) => {
      calls.push({ key, args });
      return sample(operations().find((one) => one.key === key)?.result, 2);
    },
  },
);

function sample(type: string | undefined, depth: number): unknown {
  if (type === undefined || depth === 0) return undefined;
  const shape = typeShape(type);
  switch (shape.kind) {
    case 'array':
      return [sample(shape.item, depth - 1)];
    case 'carrier':
      return {};
    case 'dictionary':
      return { key: sample(shape.value, depth - 1) };
    case 'enum':
      return shape.entry.members[0]?.[0];
    default:
      return samples[shape.name] ?? 1;
  }
}

const samples: Record<string, unknown> = {
  string: 'x',
  boolean: true,
  dateTime: '2026-06-01T08:00:00',
  base64Binary: Buffer.from('x'),
};

/** What a caller hands to the client for a parameter of this type. */
function argumentFor(type: string): unknown {
  const shape = typeShape(type);
  switch (shape.kind) {
    case 'array':
      return [argumentFor(shape.item)];
    case 'carrier':
    case 'dictionary':
      return {};
    case 'enum':
      return shape.entry.flags ? 1 : shape.entry.members.at(-1)?.[0];
    default:
      return clientSamples[shape.name] ?? 1;
  }
}

const clientSamples: Record<string, unknown> = {
  string: 'x',
  boolean: true,
  dateTime: new Date('2026-06-01T08:00:00Z'),
  duration: 'PT15M',
  base64Binary: 'eA==',
};

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The client takes the parameters of these two only as one object. */
const takesOneObject = new Set(['User.GetUserCommands', 'User.ExecuteUserCommand']);

function argumentsOf(operation: Operation): unknown[] {
  if (takesOneObject.has(operation.key)) {
    return [
      Object.fromEntries(operation.parameters.map((one) => [lowerFirst(one.wire), argumentFor(one.type)])),
    ];
  }
  if (operation.body) return [argumentFor(operation.body.type)];
  return operation.parameters.map((one) => (one.place === 'query' ? 1 : argumentFor(one.type)));
}

describe('Every call of the official client', () => {
  let app: FastifyInstance;
  let webapi: Client.WebApi;

  beforeAll(async () => {
    const sod2 = faces.find((face) => face.key === 'sod2');
    app = await webapiOver(everything, { faceOf: () => sod2 });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    webapi = new WebApi(`http://127.0.0.1:${port}/Cust10001`, 'en');
    webapi.authenticateWithToken('8A:good');
  });
  afterAll(() => app.close());

  const agentNames = [...new Set(operations().flatMap((one) => (one.face === 'agent' ? [one.tag] : [])))];
  let missing = 0;

  it.each(agentNames)('reaches its operation and reads the answer: %s', async (agentName) => {
    const getAgent = (webapi as unknown as Record<string, () => Agent>)[`get${agentName}Agent`];
    const agent = getAgent?.call(webapi);
    expect(agent).toBeDefined();
    const failures: string[] = [];
    for (const operation of operations().filter((one) => one.tag === agentName && one.face === 'agent')) {
      const name = operation.key.slice(agentName.length + 1);
      const method =
        agent?.[`${lowerFirst(name)}Async`] ??
        agent?.[`${name.replace(/^[A-Z]+(?=[A-Z]|$)/, (head) => head.toLowerCase())}Async`];
      if (!agent || !method) {
        missing++;
        continue;
      }
      const before = calls.length;
      try {
        await method.apply(agent, argumentsOf(operation));
        const reached = calls[before];
        if (reached?.key !== operation.key) failures.push(`${operation.key}: reached ${reached?.key}`);
        const wanted = operation.body ? 1 : operation.parameters.length;
        const bound = Object.keys(reached?.args ?? {}).length;
        if (bound !== wanted) failures.push(`${operation.key}: ${bound} of ${wanted} arguments arrived`);
      } catch (error) {
        const answer = (error as { response?: { status: number; data: unknown } }).response;
        failures.push(
          `${operation.key}: ${answer ? `${answer.status} ${JSON.stringify(answer.data)}` : error}`,
        );
      }
    }
    expect(failures).toEqual([]);
  });

  it('covers all but the few operations it has no method for', () => {
    expect(missing).toBeLessThanOrEqual(notInClient);
    expect(calls.length).toBeGreaterThan(2000);
  });
});
