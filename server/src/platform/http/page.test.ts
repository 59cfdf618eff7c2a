import { describe, expect, it } from 'vitest';
import { html } from './page.ts';

describe('Server-rendered pages', () => {
  it('escapes every value that is not markup', () => {
    expect(html`<p title="${'"><script>'}">${"Tom & 'Jerry'"}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">Tom &amp; &#39;Jerry&#39;</p>',
    );
  });

  it('nests markup and lists of markup unescaped', () => {
    expect(html`<ul>${['a', '<b>'].map((name) => html`<li>${name}</li>`)}</ul>`.text).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    );
  });

  it('leaves out what is false or undefined', () => {
    expect(html`<p>${false}${undefined}${0}</p>`.text).toBe('<p>0</p>');
  });
});
