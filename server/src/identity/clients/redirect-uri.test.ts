import { describe, expect, it } from 'vitest';
import { checkRedirectUris, redirectUriIsAllowed } from './redirect-uri.ts';

const nativeDefault = '^http://127.0.0.1\\:\\d{4,10}$';

describe('Allowed redirect URLs (spec identity §4.1)', () => {
  it.each([
    ['a longer path', 'https://app.test/cb/evil', ['https://app.test/cb']],
    ['another case', 'https://app.test/CB', ['https://app.test/cb']],
    ['a query behind', 'https://app.test/cb?x=1', ['https://app.test/cb']],
    ['a path the default expression does not allow', 'http://127.0.0.1:8000/callback', [nativeDefault]],
    ['too short a port', 'http://127.0.0.1:80', [nativeDefault]],
    ['another host in front', 'http://evil.test/?http://127.0.0.1:8000', [nativeDefault]],
    ['an expression without an end anchor', 'https://app.test.evil.test', ['^https://app\\.test']],
    ['a line break behind', 'http://127.0.0.1:8000\n', [nativeDefault]],
    ['an expression that does not compile', '^(', ['^( ']],
    ['anything, when nothing is allowed', 'https://app.test/cb', []],
  ])('refuses %s', (_name, uri, allowed) => {
    expect(redirectUriIsAllowed(uri, allowed)).toBe(false);
  });

  it.each([
    ['the exact string', 'https://app.test/cb', ['https://other.test', 'https://app.test/cb']],
    ['any port of the native default', 'http://127.0.0.1:65499', [nativeDefault]],
    ['a scheme of its own', 'myapp://callback', ['myapp://callback']],
    ['an exact URL full of expression signs', 'https://app.test/a+b?c=(d)', ['https://app.test/a+b?c=(d)']],
  ])('accepts %s', (_name, uri, allowed) => {
    expect(redirectUriIsAllowed(uri, allowed)).toBe(true);
  });

  it('answers an expression made to run for ever at once', () => {
    const started = performance.now();
    expect(redirectUriIsAllowed(`http://${'a'.repeat(5000)}!`, ['^http://(a+)+$'])).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each(['not a url', '^(unclosed', ''])('does not register %j', (entry) => {
    expect(() => checkRedirectUris([entry])).toThrow(/neither an absolute URL nor/);
  });
});
