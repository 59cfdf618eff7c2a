import { describe, expect, it } from 'vitest';
import { readXml, writeXml } from './xml.ts';

describe('XML bodies', () => {
  it.each([
    ['<a>', /not valid XML/],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', /document type/],
    [`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`, /deeper than/],
  ])('are refused: %s', (text, reason) => {
    expect(() => readXml(text, 'ContactEntity')).toThrow(reason);
  });

  it('read as the type says: lists, dictionaries, namespaces and empty elements', () => {
    const text = `<?xml version="1.0"?>
      <n:ContactEntity xmlns:n="urn:x">
        <n:name>A &amp; B</n:name>
        <Category><Id>2</Id></Category>
        <Business />
        <Phones><EntityElement><Value>1</Value></EntityElement></Phones>
        <Domains><string>a.example</string><string>b.example</string></Domains>
        <ExtraFields><Item><Key>x_a</Key><Value>1</Value></Item></ExtraFields>
        <Unknown><Deep /></Unknown>
      </n:ContactEntity>`;
    expect(readXml(text, 'ContactEntity')).toEqual({
      name: 'A & B',
      Category: { Id: '2' },
      Business: null,
      Phones: [{ Value: '1' }],
      Domains: ['a.example', 'b.example'],
      ExtraFields: { x_a: '1' },
    });
  });
});

describe('XML answers', () => {
  it('carry the carrier’s name, every property in order, and escape what XML cannot hold', () => {
    const xml = writeXml('TableRight', { Mask: 'FULL', Reason: 'a<b>&\u0000' });
    expect(xml).toBe(
      '<?xml version="1.0" encoding="utf-8"?><TableRight><Mask>FULL</Mask><Reason>a&lt;b&gt;&amp;</Reason></TableRight>',
    );
  });

  it('name the elements of a list after their type', () => {
    expect(writeXml('int[]', [1, 2])).toContain('<ArrayOfint><int>1</int><int>2</int></ArrayOfint>');
  });
});
