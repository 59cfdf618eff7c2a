import { afterEach, describe, expect, it } from 'vitest';
import { type Listeners, openListeners } from './listeners.ts';

describe('Open ports', () => {
  const open: Listeners[] = [];
  const listeners = async (...ports: number[]) => {
    const opened = await openListeners(
      ports.map((port, index) => ({ name: `face${index}`, port })),
      '127.0.0.1',
    );
    open.push(opened);
    return opened;
  };
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close(100)));
  });

  it('names the port that is taken and what it is for, and leaves no other open', async () => {
    const first = await listeners(0);
    await expect(listeners(0, first.port('face0'))).rejects.toMatchObject({
      code: 'port_taken',
      message: expect.stringContaining(`port ${first.port('face0')} (face1)`),
    });
  });

  it('names an address that is not ours', async () => {
    await expect(openListeners([{ name: 'a', port: 0 }], '203.0.113.1')).rejects.toMatchObject({
      code: 'bind_failed',
    });
  });

  it('answers 503 until the program serves', async () => {
    const opened = await listeners(0);
    const url = `http://127.0.0.1:${opened.port('face0')}/`;
    expect((await fetch(url)).status).toBe(503);
    opened.serve((name) => (_request, response) => response.end(name));
    expect(await (await fetch(url)).text()).toBe('face0');
  });

  it('lets a request in flight finish when it closes', async () => {
    const opened = await listeners(0);
    let arrived: () => void = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    opened.serve(() => (_request, response) => {
      arrived();
      setTimeout(() => response.end('whole'), 50);
    });
    const answer = fetch(`http://127.0.0.1:${opened.port('face0')}/`);
    await arrival;
    await opened.close(5_000);
    expect(await (await answer).text()).toBe('whole');
  });
});
