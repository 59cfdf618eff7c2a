import { describe, expect, it } from 'vitest';
import { answerLocation, codeAnswer, type Delivery, errorAnswer } from './delivery.ts';

const to = (
  redirectUri: string,
  mode: Delivery['mode'] = 'query',
  state: string | undefined = 's',
): Delivery => ({
  redirectUri,
  mode,
  state,
});

describe('Delivery (spec identity §4.3)', () => {
  it.each([
    ['puts no slash in', to('http://127.0.0.1:65499'), 'http://127.0.0.1:65499?state=s&code=c'],
    ['keeps a query', to('https://app.test/cb?a=1'), 'https://app.test/cb?a=1&state=s&code=c'],
    [
      'keeps a fragment behind the query',
      to('https://app.test/#/cb'),
      'https://app.test/?state=s&code=c#/cb',
    ],
    ['sends a fragment', to('https://app.test/cb', 'fragment'), 'https://app.test/cb#state=s&code=c'],
    ['normalises nothing', to('HTTPS://App.test:443/a/../cb'), 'HTTPS://App.test:443/a/../cb?state=s&code=c'],
  ])('%s', (_name, delivery, location) => {
    expect(answerLocation(delivery, codeAnswer(delivery, 'c'))).toBe(location);
  });

  it('sends state before code, and no state when none was given', () => {
    const stateless: Delivery = { redirectUri: 'https://app.test/cb', mode: 'query', state: undefined };
    expect(codeAnswer(to('x'), 'c').map(([name]) => name)).toEqual(['state', 'code']);
    expect(codeAnswer(stateless, 'c')).toEqual([['code', 'c']]);
  });

  it('encodes what would otherwise change meaning', () => {
    const delivery = to('https://app.test/cb', 'query', 'a b&c=d+é#/%');
    const location = new URL(answerLocation(delivery, errorAnswer(delivery, 'access_denied', 'No.')));
    expect(location.searchParams.get('state')).toBe('a b&c=d+é#/%');
    expect(location.searchParams.get('error')).toBe('access_denied');
  });
});

describe('A redirect URL beyond ASCII', () => {
  it('fits a header, and no line break splits one', () => {
    const delivery: Delivery = {
      redirectUri: 'https://app.test/blåbær\r\nx: y',
      mode: 'query',
      state: undefined,
    };
    expect(answerLocation(delivery, codeAnswer(delivery, 'c'))).toBe(
      'https://app.test/bl%C3%A5b%C3%A6r%0D%0Ax:%20y?code=c',
    );
  });
});
